// The tables of bytes in demo/docs/sizes.md: what each element loads, and why the parts of the first one are needed to draw.
import {readFileSync, writeFileSync} from 'node:fs';
import {markedPart} from '../../src/build/marked-part.ts';

const file = new URL('../../demo/docs/sizes.md', import.meta.url);
const reasons = JSON.parse(readFileSync(new URL('size-reasons.json', import.meta.url), 'utf8'));
const FIRST = 'infosec-trend';
const columns = ['prerendered', 'Lit', 'D3', 'data', 'code'];

const kilo = (bytes) => (bytes / 1000).toFixed(1);
const row = (cells) => `| ${cells.join(' | ')} |`;
const isD3 = (part) => /^(d3-|internmap)/.test(part);
const columnOf = (part) => (isD3(part) ? 'D3' : columns.includes(part) ? part : 'code');

/** Long sums are named by their number. */
const short = (name) => {
  const names = name.split(' + ');
  if (names.length === 1) return `\`${name}\``;
  return names.length === 3 ? 'the three named figures' : `a chapter: ${names.length} elements`;
};

function byElement(parts, budgets) {
  const rows = Object.entries(parts).map(([name, {now, ...each}]) => {
    const sums = Object.fromEntries(columns.map((column) => [column, 0]));
    for (const [part, bytes] of Object.entries(each)) sums[columnOf(part)] += bytes;
    // A script of a page is built apart, and is all our own.
    if (Object.keys(each).length === 0) sums.code = now;
    const d3 = Object.keys(each).filter(isD3);
    const modules = d3.map((module) => module.replace(/^d3-/, '')).join(', ');
    return row([short(name), kilo(now), kilo(budgets[name]), ...columns.map((column) => kilo(sums[column])), modules]);
  });
  return [
    row(['', 'kB', 'budget', ...columns, 'modules of D3']),
    row(['---', ...Array(columns.length + 2).fill('--:'), '---']),
    ...rows,
  ];
}

/** @returns Lines, the parts for which no reason is given, and the reasons without a part. */
function byReason({now, ...parts}) {
  const known = Object.keys(reasons);
  // Not by size, so that the order stays when a size changes.
  const sorted = Object.entries(parts).sort(([one], [other]) => known.indexOf(one) - known.indexOf(other));
  const lines = sorted.map(([part, bytes]) => row([part, kilo(bytes), reasons[part] ?? '']));
  const unexplained = sorted.filter(([part]) => !reasons[part]).map(([part]) => part);
  return {
    lines: [
      row([`\`${FIRST}\``, kilo(now), 'why it is there before the first drawing']),
      row(['---', '--:', '---']),
      ...lines,
    ],
    unexplained,
    unused: known.filter((part) => !(part in parts)),
  };
}

function tables(parts, budgets) {
  const {lines, unexplained, unused} = byReason(parts[FIRST]);
  const faults = [
    ...unexplained.map((part) => `size-reasons.json says nothing of ${part}`),
    ...unused.map((part) => `size-reasons.json explains ${part}, which ${FIRST} has not`),
  ];
  return {text: `${byElement(parts, budgets).join('\n')}\n\n${lines.join('\n')}`, faults};
}

const page = () => markedPart(readFileSync(file, 'utf8'), 'size');

export function writeTables(parts, budgets) {
  const {text, faults} = tables(parts, budgets);
  writeFileSync(file, page().with(text));
  return faults;
}

/** The tables may be 0.3 kB from the built files: they are written again when the difference matters to a reader. */
export function checkTables(parts, budgets) {
  const {text, faults} = tables(parts, budgets);
  const [said, is] = [page().inside, text].map((one) => one.split('\n').map((line) => line.split(' | ')));
  const isClose = (one, other) => one === other || Math.abs(Number(one) - Number(other)) < 0.35;
  const isSame =
    said.length === is.length &&
    is.every((line, i) => line.length === said[i].length && line.every((cell, k) => isClose(said[i][k], cell)));
  return isSame ? faults : [...faults, 'demo/docs/sizes.md gives other sizes: npm run size -- --write'];
}
