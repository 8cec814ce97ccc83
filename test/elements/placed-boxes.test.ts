import {expect} from 'chai';
import keyFigures from '../../data/2020/key-figures.json' with {type: 'json'};
import partners from '../../data/2020/partners.json' with {type: 'json'};
import timeline from '../../data/2020/timeline.json' with {type: 'json'};
import '../../src/all.js';
import {forms} from '../../src/datasets/partners.js';
import {timelineKinds} from '../../src/datasets/timeline.js';
import fc from '../tools/property.js';
import {all, clear, drawn, inWindow} from './in-page.js';
import {boxesOf, overlap, type Box} from './text-boxes.js';

/** Short names and long ones, a part of which is wider than a phone with large text. */
const words = (maxLength: number) =>
  fc
    .array(fc.constantFrom('NSM', 'og', 'i', 'sikkerhet', 'kommunal sektor', 'jernbanetrafikksikkerhetsmyndigheten'), {
      minLength: 1,
      maxLength,
    })
    .map((some) => some.join(' '));

const id = (i: number) => `id${i}`;
/** The texts of items in three languages, by their place. */
const textsOf = (texts: object) => ({nb: texts, nn: texts, en: texts});
const byId = <Text>(texts: readonly Text[]) => Object.fromEntries(texts.map((text, i) => [id(i), text]));
const said = {section: 'Et avsnitt i rapporten', quotation: 'Ordene i rapporten.'};

const number = fc.oneof(
  fc.nat(250),
  fc.nat(3_000_000),
  fc.integer({min: -900, max: 900}).map((tenths) => tenths / 10),
);
const values = fc.oneof(
  fc.record({kind: fc.constant('count'), values: fc.array(number, {minLength: 1, maxLength: 2})}),
  fc.record({kind: fc.constant('change'), values: fc.tuple(fc.nat(3_000_000), fc.nat(3_000_000))}),
  fc.record({
    kind: fc.constant('share'),
    values: fc.integer({min: 1, max: 12}).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole))),
  }),
);

const documents = {
  /** Counts, changes and shares of every size, which lead or do not, with and without names. */
  'key-figures': fc
    .array(
      fc.record({
        chapter: fc.constantFrom('informasjonssikkerhet', 'internasjonalt'),
        numbers: values,
        lead: fc.boolean(),
        approximate: fc.constantFrom(true, false, 'unclear'),
        units: fc.tuple(words(3), words(3)),
        detail: words(12),
        names: fc.option(fc.array(words(5), {minLength: 1, maxLength: 3}), {nil: undefined}),
      }),
      {minLength: 1, maxLength: 8},
    )
    .map((figures) => ({
      ...keyFigures,
      figures: figures.map(({chapter, numbers, lead, approximate, names}, i) => ({
        ...said,
        id: id(i),
        chapter,
        kind: numbers.kind,
        lead,
        names,
        numbers: numbers.values.map((value, n) => ({id: id(n), value, approximate})),
      })),
      texts: textsOf({
        report: 'Prøve',
        figures: byId(
          figures.map(({numbers: {kind}, units, detail}) => ({
            // The two numbers of a change have one unit.
            units: byId(kind === 'change' ? units.map(() => units[0]) : units),
            detail,
            join: 'til',
            names: 'Navnene på dem',
          })),
        ),
      }),
    })),
  /** Years, periods and turns of years, close together and far apart. */
  'report-timeline': fc
    .array(
      fc.record({
        from: fc.integer({min: 2012, max: 2022}),
        length: fc.constantFrom(0, 0, 1, 5, 'turn'),
        kind: fc.constantFrom(...timelineKinds),
        planned: fc.boolean(),
        text: words(12),
      }),
      {minLength: 1, maxLength: 9},
    )
    .map((items) => ({
      ...timeline,
      items: items.map(({from, length, kind, planned}, i) => ({
        ...said,
        id: id(i),
        kind,
        planned,
        when: typeof length === 'number' ? {from, to: from + length} : {afterTurnOfYear: [from - 1, from]},
      })),
      texts: textsOf({report: 'Prøve', items: byId(items.map(({text}) => text))}),
    })),
  /** One partner or more than the report has, and subjects of one of them or of all. */
  'partner-network': fc
    .uniqueArray(
      fc.constantFrom('KS', 'DFØ', 'NSM', 'NorSIS', 'KiNS', 'DSB', 'KMD', 'Datatilsynet', 'Riksrevisjonen', 'NOBID'),
      {minLength: 1, maxLength: 10},
    )
    .chain((ids) =>
      fc
        .array(
          fc.record({
            with: fc.subarray(ids, {minLength: 1}),
            planned: fc.boolean(),
            form: fc.constantFrom(...forms),
            text: words(6),
            quotation: words(30),
          }),
          {minLength: 1, maxLength: 8},
        )
        .map((subjects) => ({
          ...partners,
          partners: ids.map((one) => ({id: one, kind: 'organisation', isNamedInReport: true})),
          subjects: subjects.map(({with: own, planned, form, quotation}, i) => ({
            ...said,
            id: id(i),
            planned,
            form,
            quotation,
            partners: own,
            year: planned ? 2021 : 2020,
          })),
          texts: textsOf({report: 'Prøve', partner: {}, subject: byId(subjects.map(({text}) => text))}),
        })),
    ),
};

/** A figure with data of its own, with all that opens open. */
async function showOwn(tag: keyof typeof documents, json: object): Promise<HTMLElement> {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = 'nb';
  const element = document.createElement(tag);
  element.innerHTML = `<script type="application/json">${JSON.stringify(json)}</script>`;
  const end = new Promise<Event>((done) => {
    for (const type of ['load', 'error']) element.addEventListener(type, done, {once: true});
  });
  box.append(element);
  document.body.append(box);
  expect((await end).type).to.equal('load');
  await drawn(element);
  for (const one of all(element, '.drawing details') as HTMLDetailsElement[]) one.open = true;
  return element;
}

/** The lines of all texts that are seen: as wide as they are set, and as high as their letters. */
function linesOf(element: Element): Box[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const lines: Box[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || text.data.trim() === '' || !parent.checkVisibility({visibilityProperty: true})) continue;
    const {fontSize} = getComputedStyle(parent);
    // Words for listeners alone are in a box of one pixel.
    if (parent.closest('style, .card, .relation-card, .status, .pause, .visually-hidden')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const {left, right, top, bottom, width} of range.getClientRects()) {
      const [middle, half] = [(top + bottom) / 2, 0.37 * parseFloat(fontSize)];
      if (width > 1)
        lines.push({name: `«${text.data.trim()}»`, left, right, top: middle - half, bottom: middle + half});
    }
  }
  return lines;
}

const marks = '.unit, .field-unit, .value-bar, .time :is(.span, .break-edge), .mark-sample .glyph';

/** Texts that cover a mark or one another, and whatever is outside the figure. */
function faultsOf(element: Element): string[] {
  const [lines, drawings] = [linesOf(element), boxesOf(element, marks)];
  const frame = element.getBoundingClientRect();
  const covered = lines.flatMap((line, i) =>
    [...lines.slice(i + 1), ...drawings]
      .filter((other) => overlap(line, other) > 1)
      .map((other) => `${line.name} covers ${other.name}`),
  );
  const outside = [...lines, ...drawings].filter(
    ({left, right}) => left < frame.left - 0.5 || right > frame.right + 0.5,
  );
  return [...covered, ...outside.map(({name}) => `${name} is outside`)];
}

/** The same, and what the card of a mark in focus covers: no mark, no head and no subject. */
async function faultsInEveryState(element: HTMLElement): Promise<string[]> {
  const faults = faultsOf(element);
  const relations = all(element, '.relation') as HTMLElement[];
  for (const mark of new Set([relations[0], relations.at(-1)])) {
    if (!mark) continue;
    mark.focus();
    await drawn(element);
    const [card] = boxesOf(element, '.relation-card');
    const others = boxesOf(element, '.relation, .partner-head, .row-subject p, .group-title');
    expect(others).to.have.length.above(0);
    faults.push(...others.filter((other) => overlap(card!, other) > 1).map(({name}) => `${card!.name} covers ${name}`));
    mark.blur();
  }
  return faults;
}

for (const [tag, random] of Object.entries(documents) as [keyof typeof documents, fc.Arbitrary<object>][])
  describe(`what is placed in <${tag}>`, () => {
    afterEach(clear);

    for (const width of [320, 360, 768, 1200])
      for (const text of ['100%', '200%'])
        it(`covers nothing with any data, in a window of ${width} px with text of ${text}`, async () => {
          await inWindow(width, text, () =>
            fc.assert(
              fc.asyncProperty(random, async (json) => {
                const element = await showOwn(tag, json);
                const faults = await faultsInEveryState(element);
                clear();
                if (faults.length > 0) throw new Error(faults.join('\n'));
              }),
              {numRuns: 12, endOnFailure: true},
            ),
          );
        });

    it('is found where it covers something', async () => {
      const [json] = fc.sample(random, {seed: 7, numRuns: 1});
      const element = await showOwn(tag, json!);
      expect(faultsOf(element)).to.deep.equal([]);
      const [moved] = all(element, '.tile .detail, .event-kind, .row-subject p') as HTMLElement[];
      moved!.style.translate = '0 -1.5em';
      expect(faultsOf(element).join()).to.match(/ covers /);
      moved!.style.translate = '-60em';
      expect(faultsOf(element).join()).to.match(/ is outside/);
    });
  });
