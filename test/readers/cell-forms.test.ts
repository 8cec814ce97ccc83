import {expect} from 'chai';
import {inStyle} from '../../src/import/in-style.js';
import {looksNumeric} from '../../src/import/number.js';
import {readTable} from '../../src/import/read-table.js';
import {ImportError} from '../../src/import/import-error.js';
import {cellForms, type CellForm} from './cell-forms.js';
import {paintedForms} from './painted-forms.js';

/** A table with the cell in its second row and second column, as markup of a page. */
function markupOf({markup, foot = ''}: CellForm): string {
  const cell = markup.startsWith('<td') ? markup : `<td>${markup}</td>`;
  return `<table><tr><th>Nivå</th><th>2020</th></tr><tr><th>Stat</th>${cell}</tr>
    <tr><th>Kommuner</th><td>5</td></tr>${foot}</table>`;
}

/** Also in the rows below. */
const inAnyRow = /^row [1-4], column "(?:2020|Nivå)"$/;

const squashed = (text: string) => text.replace(/[\s\u00a0\u202f\u00ad\u200e]/g, '');

/** The signs of a cell in the order in which they stand in the window: lines from above, signs from the left. */
function inSight(cell: Element, apart: string | undefined): string {
  const signs: {sign: string; box: DOMRect}[] = [];
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if ((apart && parent.closest(apart)) || getComputedStyle(parent).visibility !== 'visible') continue;
    Array.from(node.nodeValue!).forEach((sign, i) => {
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      if (box.width > 0 && sign.trim() !== '') signs.push({sign, box});
    });
  }
  const isBelow = (a: DOMRect, b: DOMRect) => a.top >= b.bottom - 1;
  signs.sort(({box: a}, {box: b}) => (isBelow(a, b) ? 1 : isBelow(b, a) ? -1 : a.left - b.left));
  return squashed(signs.map(({sign}) => sign).join(''));
}

/** What is read of the cell, or the refusal. */
function read(call: () => ReturnType<typeof readTable>): string | ImportError {
  try {
    const answer = call();
    return answer.form === 'grid' ? answer.grid.rows[1]![1]! : '';
  } catch (error) {
    expect(error).to.be.an.instanceOf(ImportError);
    return error as ImportError;
  }
}

/** A form in the page, once shown as a table of the page and once inside an element that shows something else. */
function withForm<Result>(form: CellForm, run: (table: HTMLTableElement, host: HTMLElement) => Result): Result {
  const box = document.createElement('div');
  box.className = 'forms';
  box.innerHTML = `<style>${form.css ?? ''}</style>${markupOf(form)}<div>${markupOf(form)}</div>`;
  document.body.append(box);
  const host = box.lastElementChild as HTMLElement;
  host.attachShadow({mode: 'open'}).append('figure');
  try {
    return run(box.querySelector('table')!, host);
  } finally {
    box.remove();
  }
}

const allForms = {...cellForms, painted: paintedForms};

describe('what a cell is read as', () => {
  it('is tested with more than two hundred forms of markup', () => {
    expect(Object.values(allForms).flat().length).to.be.above(200);
  });

  for (const [group, forms] of Object.entries(allForms)) {
    for (const form of forms) {
      it(`is what is seen, or nothing: ${group}: ${form.what}`, () => {
        withForm(form, (table, host) => {
          const cell = table.rows[1]!.cells[1]!;
          const shown = read(() => readTable(table));
          const inside = host.querySelector('table')!;
          const unshown = read(() => inStyle(host, inside, () => readTable(inside)));
          const place = (one: string | ImportError) => (typeof one === 'string' ? one : `${one.code} ${one.path}`);
          expect(place(unshown), 'inside a drawn figure').to.equal(place(shown));
          if (form.reads === undefined) {
            // A text that is no number gives none, and the column of numbers is refused later.
            if (typeof shown === 'string') expect(looksNumeric(shown), shown).to.equal(false);
            else expect(shown.path).to.match(form.foot ? inAnyRow : /^row [12], column "(?:2020|Nivå)"$/);
            return;
          }
          expect(shown).to.equal(form.reads);
          expect(squashed(form.reads)).to.equal(inSight(cell, form.apart));
          if (!form.apart) expect(squashed(cell.innerText)).to.equal(squashed(form.reads));
        });
      });
    }
  }
});
