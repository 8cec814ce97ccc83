import {expect} from 'chai';
import {ImportError} from '../../src/import/import-error.js';
import {inStyle} from '../../src/import/in-style.js';
import {readTable} from '../../src/import/read-table.js';
import {rendered, squashed} from './rendered-text.js';
import {authorStyles, shownElements} from './shown-elements.js';

/** What is read of the cell in the second row, or the refusal. */
function read(table: HTMLTableElement): string | ImportError {
  try {
    const answer = readTable(table);
    if (answer.form !== 'grid') throw new Error('a table of the page was read as something else');
    return answer.grid.rows[1]![1]!;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error;
  }
}

interface Seen {
  read: string | ImportError;
  seen: string;
  text: string;
}

/** Reads a cell with this markup as it is shown, and inside a figure that shows something else. */
function withCell(markup: string): Seen {
  const table = `<table><tr><th>Nivå</th><th>2020</th></tr><tr><th>Stat</th><td>${markup}</td></tr></table>`;
  const box = document.createElement('div');
  box.className = 'forms';
  box.innerHTML = `<div>${table}</div><div>${table}</div>`;
  document.body.append(box);
  try {
    const [shown, inside] = [...box.querySelectorAll('table')].filter((one) => !one.parentElement!.closest('table'));
    const host = box.lastElementChild!;
    host.attachShadow({mode: 'open'}).append('figure');
    const what = read(shown!);
    const unshown = inStyle(host, inside!, () => read(inside!));
    const place = (one: string | ImportError) => (typeof one === 'string' ? one : `${one.code} ${one.path}`);
    expect(place(unshown), `inside a drawn figure: ${markup}`).to.equal(place(what));
    const cell = shown!.rows[1]!.cells[1]!;
    return {read: what, seen: rendered(cell).seen, text: squashed(cell.innerText)};
  } finally {
    box.remove();
  }
}

describe('an element beside a number that an author shows or hides', () => {
  for (const [what, markup, reads] of shownElements) {
    const styled = (style: string) => markup.replaceAll('STYLE', style && `style="${style}"`);

    it(`is read as the browser paints it without such a style: ${what}`, () => {
      const {read: plain, seen} = withCell(styled(''));
      if (reads === undefined) expect(plain).to.be.an.instanceOf(ImportError);
      else expect([plain, seen]).to.deep.equal([reads, reads]);
    });

    it(`is read as it is painted, or refused with its place: ${what}`, () => {
      for (const style of authorStyles) {
        const {read: one, seen, text} = withCell(styled(style));
        if (typeof one === 'string') expect([one, one], styled(style)).to.deep.equal([seen, text]);
        else expect(one.path, styled(style)).to.equal('row 2, column "2020"');
      }
    });
  }
});
