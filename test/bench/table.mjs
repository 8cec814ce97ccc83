// The numbers as Markdown. Ratios are to the page without script (static) or to the element without a library (vanilla).
import {readFileSync, writeFileSync} from 'node:fs';
import {markedPart} from '../../src/build/marked-part.ts';
import {interval, median, ratio} from './statistics.mjs';

const none = '–';
const fixed = (value, digits) => (value === undefined ? none : value.toFixed(digits));
const kilo = (bytes) => fixed(bytes === undefined ? undefined : bytes / 1000, 1);
const times = (value, base) => {
  const many = ratio(value, base);
  return many === undefined ? none : `${many.toFixed(many < 10 ? 2 : 0)} ×`;
};
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');

const name = ({label, version}) => (version ? `${label} ${version}` : label);
const titles = {T: 'Lines: 5 measures × 3 levels × 3 years', M: 'Map: 11 counties'};

function loading(results, figure) {
  const of = (peer) => peer[figure];
  const peers = results.filter((peer) => of(peer)?.load);
  const [still, vanilla] = ['static', 'vanilla'].map((id) => of(results.find((peer) => peer.name === id)).load);
  const paint = ({load}, condition, base) => [
    fixed(load[condition]?.paint, 0),
    times(load[condition]?.paint, base[condition]?.paint),
  ];
  return table(
    [
      '',
      'JS, kB',
      'before paint',
      'paint, ms',
      'to static',
      'CPU ÷ 4',
      'to vanilla',
      'slow 4G',
      'to static',
      'script, ms',
      'task, ms',
      'shift',
    ],
    peers.map((peer) => {
      const {page, load} = of(peer);
      return [
        name(peer),
        kilo(page.js),
        kilo(page.jsBeforePaint),
        ...paint(of(peer), 'plain', still),
        ...paint(of(peer), 'slowCpu', vanilla),
        ...paint(of(peer), 'slow4g', still),
        fixed(load.profiled.script, 1),
        fixed(load.plain.task, 0),
        fixed(load.plain.shift, 3),
      ];
    }),
  );
}

const measures = {
  plain: 'first paint',
  slowCpu: 'first paint, CPU ÷ 4',
  slow4g: 'first paint, slow 4G',
  level: 'level forward',
  years: 'other years',
  many: '200 figures',
};

/** How one peer is to another in everything that was measured of both, with the interval of 95 %. */
function held(results, pairs, columns = Object.keys(measures)) {
  const of = (id, figure) => results.find((peer) => peer.name === id)?.[figure]?.each;
  const rows = pairs.flatMap(([id, base]) =>
    Object.keys(titles)
      .filter((figure) => of(id, figure) && of(base, figure))
      .map((figure) => {
        const cells = columns.map((key) => {
          const [values, bases] = [of(id, figure)[key], of(base, figure)[key]];
          if (!values?.some(Number.isFinite) || !bases?.some(Number.isFinite)) return none;
          const ends = interval(values, bases).map((end) => fixed(end, 2));
          return `${times(median(values), median(bases))} (${ends.join('–')})`;
        });
        return [`${titles[figure].split(':')[0]}: ${results.find((peer) => peer.name === id).label}`, ...cells];
      }),
  );
  return table(['', ...columns.map((key) => measures[key])], rows);
}

function living(results, counts) {
  const vanilla = results.find((peer) => peer.name === 'vanilla').T;
  const changed = results.filter(({T}) => T?.level !== undefined);
  const peers = results.filter(({T}) => T?.many);
  const base = vanilla.many;
  const life = table(
    ['', 'level forward, ms', 'to vanilla', 'other years, ms', 'to vanilla', 'left: kB', 'nodes', 'listeners'],
    changed.map((peer) => {
      const {level, years, left} = peer.T;
      return [
        name(peer),
        fixed(level, 2),
        times(level, vanilla.level),
        fixed(years, 2),
        times(years, vanilla.years),
        fixed(left && left.heap / 1000, 2),
        fixed(left?.nodes, 1),
        fixed(left?.listeners, 1),
      ];
    }),
  );
  const seen = 'window of 200';
  const scale = table(
    [
      'ms to paint',
      ...counts.map((count) => `N = ${count}`),
      ...(counts.includes(200) ? ['200, to vanilla', 'the window of 200', 'to vanilla'] : []),
      'each of the last, to each of 10',
    ],
    peers.map((peer) => {
      const {many} = peer.T;
      const last = counts.filter((count) => many[count] !== undefined).at(-1);
      return [
        name(peer),
        ...counts.map((count) => fixed(many[count], 0)),
        ...(counts.includes(200)
          ? [times(many[200], base[200]), fixed(many[seen], 0), times(many[seen], base[seen])]
          : []),
        times(many[last] / last, many[10] / 10),
      ];
    }),
  );
  return `${life}\n\n${scale}`;
}

export function tables({results, counts, big, machine}) {
  const parts = [machine];
  for (const figure of ['T', 'M']) parts.push(`**${titles[figure]}.** First load, cold.`, loading(results, figure));
  parts.push(
    'What the content of our figure page takes by itself, to *static*, with the interval of 95 %; and what its script adds to that.',
    held(
      results,
      [
        ['ours-still', 'static'],
        ['ours-page', 'ours-still'],
      ],
      ['plain', 'slow4g'],
    ),
    'All of it: ours to *vanilla*, and its page to *static*.',
    held(results, [['ours', 'vanilla']], ['slowCpu', 'level', 'years', 'many']),
    held(results, [['ours-page', 'static']], ['plain', 'slow4g']),
  );
  parts.push(
    'An option changed, processor time to the next frame; what is left of each of 200 figures made and removed, after 800 to warm up.',
    living(results, counts),
    `Much data, **ours**: 20 years × 8 series × 12 measures from \`src\` are read in ${fixed(big.trend.read, 0)} ms and drawn with ${fixed(big.trend.drawn, 0)} ms of script; the marks that nobody sees follow after the painting, in ${fixed(big.trend.steps, 0)} steps of at most ${fixed(big.trend.longest, 0)} ms. A keystroke in the search field of 1,000 guides takes ${fixed(big.keystroke.median, 0)} ms to the next painted list (slowest ${fixed(big.keystroke.slowest, 0)} ms).`,
  );
  return parts.join('\n\n');
}

/** Puts the tables between the marks of a file. */
export function write(file, text) {
  writeFileSync(file, markedPart(readFileSync(file, 'utf8'), 'bench').with(text));
}
