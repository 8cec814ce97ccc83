// Random small tables as markup: plain ones in which a few cells are marked up in ways that no editor of tables would.
import fc from '../tools/property.js';
import {harmlessClasses, nameClasses, styleClasses, writtenClasses} from './hostile-styles.js';

const wrappers =
  `span b i em strong small a code mark font u nobr p div section center h4 label button sub sup s del ins
  details summary ruby rt math svg text slot x-y form fieldset output dialog bdo bdi pre ul li blockquote template script
  style noscript select textarea object datalist option optgroup title noframes rp audio canvas meter progress marquee
  annotation desc`.split(/\s+/);

/** Elements and signs between the parts of a text. */
const extras = [
  ...'<br>|<wbr>|<hr>|<!--9-->|<input value="9">|<input type="hidden" value="9">|<textarea>9</textarea>'.split('|'),
  ...'<select><option>9</option></select>|<details><summary>x</summary>9</details>|<ruby>9<rt>8</rt></ruby>'.split('|'),
  ...'<math><mn>9</mn></math>|<svg width="9" height="9"><text y="9">9</text></svg>|<img alt="9">|<img alt="">'.split(
    '|',
  ),
  ...'<template>9</template>|<script type="text/plain">9</script>|<style>.nine {}</style>|<slot>9</slot>'.split('|'),
  ...'<x-y>9</x-y>|<x-y></x-y>|<table><tr><td>9</td></tr></table>|<ul><li>9</li></ul>|<noscript>9</noscript>'.split(
    '|',
  ),
  ...'<span>9</span>|<span hidden>9</span>|<b> </b>|<i></i>|<sup>9</sup>|<sub>9</sub>|<s>9</s>|<del>9</del>'.split('|'),
  ...'<span aria-hidden="true">9</span>|<span dir="rtl">9</span>|<bdo dir="rtl">9</bdo>|<p>9</p>|<p></p>'.split('|'),
  ...'<sup data-note>1</sup>|<sup data-note>a</sup>|<sup data-note>*</sup>|<sup data-note>1)</sup>'.split('|'),
  ...'<span hidden="until-found">9</span>|<output>9</output>|<meter value="0.9">9</meter>|<datalist>9</datalist>'.split(
    '|',
  ),
  ...'&shy;|&nbsp;|&#8239;|&#8203;|&#8204;|&#8205;|&#65279;|&lrm;|&rlm;|&#8234;|&#8238;|&#8236;|&#8295;|&#8297;'.split(
    '|',
  ),
  ...'<datalist><option>9</option></datalist>|<rp>9</rp>|<dialog>9</dialog>|<p popover>9</p>|<audio>9</audio>|\t'.split(
    '|',
  ),
  ...'<title>9</title>|<noframes>9</noframes>|<option label="9"></option>|<canvas>9</canvas>|        '.split('|'),
  ...' |\n|&#8288;|&#1564;|9|-|−|,|.|%| %|&#769;|&#8260;|x| p'.split('|'),
];

const classes = fc.oneof(
  {weight: 12, arbitrary: fc.constantFrom(...styleClasses)},
  {weight: 2, arbitrary: fc.constantFrom(...writtenClasses)},
  {weight: 1, arbitrary: fc.constantFrom(...harmlessClasses, ...nameClasses)},
);
const attributes = fc.oneof(
  {weight: 4, arbitrary: fc.constant('')},
  {weight: 6, arbitrary: classes.map((name) => ` class="${name}"`)},
  {weight: 2, arbitrary: fc.tuple(classes, classes).map((names) => ` class="${names.join(' ')}"`)},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ' hidden',
      ' dir="rtl"',
      ' dir="ltr"',
      ' dir="auto"',
      ' aria-hidden="true"',
      ' align="left"',
    ),
  },
);
const wrapper = fc.tuple(
  fc.oneof({weight: 3, arbitrary: fc.constantFrom('span', 'b', 'p', 'div')}, fc.constantFrom(...wrappers)),
  attributes,
);
type Wrapper = readonly [tag: string, attributes: string];
const wrap = (text: string, around: readonly Wrapper[]) =>
  around.reduce((inner, [tag, more]) => `<${tag}${more}>${inner}</${tag}>`, text);

const digits = {ascii: '0123456789', wide: '０１２３４５６７８９', Arabic: '٠١٢٣٤٥٦٧٨٩', bold: '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'};
const inDigits = (text: string, script: keyof typeof digits) =>
  text.replace(/\d/g, (digit) => Array.from(digits[script])[Number(digit)]!);

/** How one cell is marked up: its text cut into parts, each wrapped, with something between them. */
const hostile = fc.record({
  at: fc.tuple(fc.nat(99), fc.nat(99)),
  cuts: fc.array(fc.nat(9), {maxLength: 2}),
  parts: fc.array(fc.array(wrapper, {maxLength: 2}), {minLength: 3, maxLength: 3}),
  between: fc.array(fc.tuple(fc.nat(3), fc.constantFrom(...extras)), {maxLength: 1}),
  around: fc.array(wrapper, {maxLength: 2}),
  cell: attributes,
  label: fc.option(fc.nat(3), {nil: 0}),
  script: fc.constantFrom<keyof typeof digits>('ascii', 'ascii', 'ascii', 'ascii', 'ascii', 'wide', 'Arabic', 'bold'),
});
type Hostile = typeof hostile extends fc.Arbitrary<infer Value> ? Value : never;

function contentOf(plain: string, {cuts, parts, between, around, script}: Hostile): string {
  const text = inDigits(plain, script);
  const signs = Array.from(text);
  const places = [0, ...cuts.map((cut) => cut % (signs.length + 1)).toSorted((a, b) => a - b), signs.length];
  const pieces = places.slice(1).map((end, i) => wrap(signs.slice(places[i], end).join(''), parts[i]!));
  for (const [place, extra] of between) pieces.splice(place % (pieces.length + 1), 0, extra);
  return wrap(pieces.join(''), around);
}

const measures = ['Nivå', 'Antall', 'Andel', 'Beløp'];
const years = ['Nivå', '2019', '2020', '2021'];
const levels = ['Stat', 'Kommuner', 'Fylker', '2018'];
const norwegian = ['61,2', '1\u00a0064,5', '58', '−3', '-12,5', '0,25', '12 345', '47 %', '..', ':', '–', '', '5 e'];
const english = ['61.2', '1,064.5', '58', '-3', '−12.5', '0.25', '12,345.0', '47%', '..', ':', '-', '', '1e3'];

const seldom = <Value>(arbitrary: fc.Arbitrary<Value>, weight: number) =>
  fc.oneof({weight, arbitrary: fc.constant(undefined)}, {weight: 1, arbitrary});

/** A table of the page, as markup. */
export const tableMarkup = fc
  .record({
    size: fc.tuple(fc.integer({min: 1, max: 4}), fc.integer({min: 2, max: 4})),
    header: fc.constantFrom(measures, years),
    form: fc.constantFrom(norwegian, english),
    texts: fc.array(fc.nat(12), {minLength: 12, maxLength: 12}),
    cells: fc.array(hostile, {minLength: 1, maxLength: 2}),
    row: seldom(fc.tuple(fc.nat(4), classes), 7),
    table: seldom(classes, 15),
    body: seldom(classes, 19),
    foot: fc.constantFrom('', '', '<tfoot><tr><td colspan="COUNT">1 Foreløpig tall</td></tr></tfoot>'),
  })
  .map(({size: [height, width], header, form, texts, cells, row, table, body, foot}) => {
    const lines = Array.from({length: height + 1}, (_, r) =>
      header.slice(0, width).map((name, c) => {
        const plain = r === 0 ? name : c === 0 ? levels[r - 1]! : form[texts[(r - 1) * 3 + c - 1]!]!;
        const tag = r === 0 || c === 0 ? 'th' : 'td';
        const changes = cells.find(({at}) => at[0] % (height + 1) === r && at[1] % width === c);
        if (!changes) return `<${tag}>${plain}</${tag}>`;
        const label = header[(c + changes.label) % width];
        return `<${tag} data-label="${label}"${changes.cell}>${contentOf(plain, changes)}</${tag}>`;
      }),
    );
    const named = (name: string | undefined) => (name ? ` class="${name}"` : '');
    const rows = lines.map(
      (line, r) => `<tr${named(row && row[0] % (height + 1) === r ? row[1] : '')}>${line.join('')}</tr>`,
    );
    return `<table${named(table)}><tbody${named(body)}>${rows.join('')}</tbody>${foot.replace('COUNT', `${width}`)}</table>`;
  });
