// Random tables as a browser renders them. What is read of a cell as a number is what the rendering says, by the text
// that the browser gives and by the glyphs in the window; every other table is refused. SEED chooses other tables,
// FUZZ_SCALE more or fewer of them.
import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import {DataError} from '../../src/datasets/data-error.js';
import {inStyle} from '../../src/import/in-style.js';
import {looksNumeric} from '../../src/import/number.js';
import {readTable} from '../../src/import/read-table.js';
import {tableOf} from '../../src/import/read-text.js';
import {flagged, isNothing} from '../../src/import/status-signs.js';
import fc, {fuzzScale, propertySeed} from '../tools/property.js';
import {rulesIn, sheet} from './hostile-styles.js';
import {hasDigitFromOutside, isWithinBox, isWrittenInto, rendered, squashed} from './rendered-text.js';
import {tableMarkup} from './table-markup.js';

/** Tables in the page at the same time: it is laid out once for all of them. */
const mostAtOnce = 25;
/** No table of a few cells takes longer, in milliseconds. */
const mostTime = 250;
const wanted = Math.round(15_000 * fuzzScale);
const counted = {read: 0, refused: 0, numbers: 0};

/** What was read of a table: the texts of the header and of the rows with numbers. A row of notes at the end is not in it. */
interface Read {
  rows: readonly (readonly string[])[];
  /** How many rows below the first one are a part of the header. */
  rowsAbove: number;
}

/** What was read of a table, or nothing when the table is refused; any other error is a fault. */
function attempt(call: () => Read): Read | undefined {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return undefined;
  }
}

function readOf(table: HTMLTableElement): Read {
  const answer = readTable(table);
  if (answer.form !== 'grid') throw new Error('a table of the page was read as something else');
  try {
    tableOf(answer);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
  const {rows, rowsAbove = 0} = answer.grid;
  return {rows, rowsAbove};
}

/** The same, within the limit of time. What else the machine does can only slow down one of two attempts. */
function readInTime(call: () => Read): Read | undefined {
  const timed = () => {
    const start = performance.now();
    const read = attempt(call);
    return {read, time: performance.now() - start};
  };
  const first = timed();
  if (first.time >= mostTime) expect(timed().time, 'milliseconds').to.be.below(mostTime);
  return first.read;
}

const isNumber = (text: string) => looksNumeric(text) || flagged(text) !== undefined;

/** What is wrong with a table as it was read. */
function faultsOf(table: HTMLTableElement, {rows, rowsAbove}: Read): string[] {
  const lines = [...table.tBodies[0]!.rows];
  // A table that is hidden as a whole is read as it is when it is shown.
  const isHidden =
    table.className !== '' &&
    [...table.rows].every((row) => [...row.cells].every((cell) => rendered(cell).seen === ''));
  if (isHidden) return [];
  const faults: string[] = [];
  rows.forEach((texts, r) => {
    if (r === 0 && rowsAbove > 0) return;
    texts.forEach((text, c) => {
      const isValue = isNumber(text) || (r > 0 && c > 0 && isNothing(text));
      if (!isValue) return;
      const cell = lines[r + rowsAbove]!.cells[c]!;
      if (!isWithinBox(cell)) return;
      const {seen, fault, hasApart} = rendered(cell);
      const add = (what: string) => faults.push(`row ${r}, column ${c} was read as “${text}”, but ${what}`);
      if (seen !== squashed(text)) add(`“${seen}” is seen`);
      if (!hasApart && squashed(cell.innerText) !== squashed(text)) add(`“${cell.innerText}” is rendered`);
      if (fault) add(fault);
      if (isWrittenInto(cell, rows[0]![c]!, r === 0)) add('a style sheet writes into it');
      if (hasDigitFromOutside(cell)) add('a digit of another cell is painted over it');
      if (isNumber(text)) counted.numbers += 1;
    });
  });
  return faults;
}

/** The tables of markups, each in a box of its own. */
function boxesOf(markups: readonly string[]): {forms: HTMLElement; tables: HTMLTableElement[]} {
  const forms = document.createElement('div');
  forms.className = 'forms';
  forms.innerHTML = markups.map((markup) => `<div>${markup}</div>`).join('');
  document.body.append(forms);
  return {forms, tables: [...forms.children].map((box) => box.querySelector('table')!)};
}

/** Reads tables as they are shown, and the same inside figures that show something else: both must say what is rendered. */
function check(markups: readonly string[]): void {
  const [shown, inside] = [boxesOf(markups), boxesOf(markups)];
  for (const host of inside.forms.children) host.attachShadow({mode: 'open'}).append('figure');
  try {
    // Lays out all of them at once, so that no time of it is counted as that of the first one.
    shown.forms.getBoundingClientRect();
    const readings = shown.tables.map((table) => readInTime(() => readOf(table)));
    for (const read of readings) counted[read ? 'read' : 'refused'] += 1;
    const faults = shown.tables.map((table, i) => (readings[i] ? faultsOf(table, readings[i]) : []));
    inside.tables.forEach((table, i) => {
      const read = attempt(() => inStyle(inside.forms.children[i]!, table, () => readOf(table)));
      if (!read || JSON.stringify(read) === JSON.stringify(readings[i])) return;
      faults[i]!.push(...faultsOf(shown.tables[i]!, read).map((fault) => `inside a drawn figure: ${fault}`));
    });
    const failed = markups.flatMap((markup, i) => faults[i]!.map((fault) => `${fault}\n${markup}\n${rulesIn(markup)}`));
    if (failed.length > 0) throw new Error(failed.join('\n\n'));
  } finally {
    for (const {forms} of [shown, inside]) forms.remove();
  }
}

describe('random tables as a browser renders them', () => {
  const style = document.createElement('style');
  before(async () => {
    style.textContent = sheet;
    document.head.append(style);
    await executeServerCommand('viewport', {width: 1620, height: 1800});
  });
  after(async () => {
    style.remove();
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it(`are read as they are seen or refused: ${wanted}`, function inBatches() {
    this.timeout(600_000);
    const batches = fc.array(tableMarkup, {minLength: 1, maxLength: mostAtOnce, size: 'max'});
    for (let run = 0; counted.read + counted.refused < wanted; run++) {
      fc.assert(fc.property(batches, check), {
        numRuns: 20,
        seed: propertySeed + run,
      });
    }
    const {read, refused, numbers} = counted;
    console.log(`${read} tables were read with ${numbers} numbers, ${refused} refused`);
    expect(read / (read + refused)).to.be.above(0.05);
    expect(numbers).to.be.above(read);
  });
});
