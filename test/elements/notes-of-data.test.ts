import {expect} from 'chai';
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import type {CefFundingMap} from '../../src/figures/cef-funding-map/cef-funding-map.js';
import '../../src/figures/infosec-trend/infosec-trend.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import {countyDivisions} from '../../src/datasets/county-divisions.js';
import {all, clear, consoleOf, drawn, show, textOf, until} from './in-page.js';

type Condition = readonly [variable: string, value: string];
const numberNote = (text: string, conditions: readonly Condition[], mandatory = false) => ({
  text,
  mandatory,
  conditions: conditions.map(([variable, value]) => ({variable, value})),
});

/** Numbers by county, with notes on counties and on numbers. */
const counties = (note: object, more: object = {}) => ({
  version: '2.0',
  class: 'dataset',
  label: 'Antall',
  source: 'Eksempel',
  id: ['region', 'år'],
  size: [4, 2],
  role: {geo: ['region'], time: ['år']},
  dimension: {
    region: {
      category: {
        index: ['46', '03', '50', '21'],
        label: {46: 'Vestland', '03': 'Oslo', 50: 'Trøndelag', 21: 'Svalbard'},
        note,
      },
    },
    år: {category: {index: ['2020', '2021']}},
  },
  value: [1, 17, 2, 5, 3, 9, 4, 1],
  status: {3: 'p'},
  ...more,
});

/** Numbers of two series over three years. */
const series = (more: object = {}) => ({
  version: '2.0',
  class: 'dataset',
  label: 'Antall',
  source: 'Eksempel',
  id: ['nivå', 'tid'],
  size: [2, 3],
  role: {time: ['tid']},
  dimension: {
    nivå: {category: {index: ['o', 'b'], label: {o: 'Oslo by', b: 'Bergen'}}},
    tid: {category: {index: ['2018', '2019', '2020']}},
  },
  value: [1, 2, 3, 4, 5, null],
  status: {5: ':'},
  ...more,
});

const inside = (json: object) => `<script type="application/json">${JSON.stringify(json)}</script>`;

async function shown<Tag extends 'cef-funding-map' | 'infosec-trend'>(
  tag: Tag,
  content: string,
  attributes = '',
  lang = 'nb',
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = await show(tag, `<${tag} ${attributes}>${content}</${tag}>`, lang);
  await until(() =>
    /Tallene er lagt inn|Tala er lagde inn|numbers were added|author|page/.test(textOf(element, '.notes')),
  );
  await drawn(element);
  return element;
}
const map = (content: string, attributes = '', lang = 'nb'): Promise<CefFundingMap> =>
  shown('cef-funding-map', content, attributes, lang);
const trend = (content: string, attributes = '', lang = 'nb'): Promise<InfosecTrend> =>
  shown('infosec-trend', content, attributes, lang);

const itemsOf = (element: Element) =>
  all(element, '.annotations li').map((one) => one.textContent.replace(/\s+/g, ' ').trim());
const headings = (element: Element) => all(element, '.annotations p').map((one) => one.textContent);
const count = (text: string, part: string) => text.split(part).length - 1;

describe('a note of the data', () => {
  afterEach(clear);

  it('on a county is at its name and bar, in the table, and in the files, as that of the page is', async () => {
    const json = counties({46: ['Flest kommuner.'], '03': ['Oslo er én kommune.']});
    for (const view of ['map', 'bars', 'table'] as const) {
      const element = await map(inside(json), `view="${view}"`);
      expect(itemsOf(element)).to.deep.equal(['Vestland: Flest kommuner.', 'Oslo: Oslo er én kommune.']);
      expect(headings(element)).to.deep.equal(['Merknader fra kilden']);
      // Nothing is said twice.
      expect(textOf(element, '.notes')).not.to.include('Flest kommuner');
      if (view === 'table') {
        const signs = all(element, 'td sup');
        expect(signs.map((one) => one.textContent)).to.deep.equal(['1', '2']);
        expect(signs[0]!.getAttribute('aria-label')).to.equal('merknad 1 fra kilden: Flest kommuner.');
        const csv = await element.toCSV();
        expect(csv).to.include('"46","Vestland",17,"Merknad fra kilden: Flest kommuner."');
        // The sign of a number and its note are in the same column.
        expect(csv).to.match(/"03","Oslo",5,"foreløpig[^"]*, Merknad fra kilden: Oslo er én kommune\."/);
        expect((await element.toXLSX()).size).to.be.above(0);
      } else {
        const [vestland] = all(element, '.bar-chart .mark');
        expect(vestland!.querySelector('.name')!.textContent).to.match(/^Vestland\s*1$/);
        expect(vestland!.getAttribute('aria-label')).to.match(/, merknad 1 fra kilden: Flest kommuner\.$/);
        // The keyboard reaches the bar.
        expect(vestland!.hasAttribute('tabindex')).to.equal(true);
        const onMap = all(element, '.map .county-name .flag-sign').map((one) => one.textContent);
        expect(onMap.toSorted()).to.deep.equal(view === 'map' ? ['1', '2'] : []);
        const file = await element.toSVG();
        // Once in the picture, and once in its description.
        expect(count(file, 'Merknad 2 fra kilden (Oslo): Oslo er én kommune.')).to.equal(2);
        expect(count(file, 'Flest kommuner.')).to.equal(2 + count(file, 'merknad 1 fra kilden: Flest kommuner.'));
        const picture = new DOMParser().parseFromString(file, 'image/svg+xml');
        expect(picture.querySelector('parsererror')).to.equal(null);
        const signs = [...picture.querySelectorAll('.name .flag-sign')].map(({textContent}) => textContent);
        expect(signs).to.deep.equal(['1', '2']);
      }
      clear();
    }
  });

  for (const [lang, heading, label, inFile] of [
    ['nn', 'Merknader frå kjelda', 'merknad 1 frå kjelda: A.', 'Merknad 1 frå kjelda (Vestland): A.'],
    ['en', 'Notes from the source', 'note 1 from the source: A.', 'Note 1 from the source (Vestland): A.'],
  ] as const) {
    it(`is named as that in ${lang}`, async () => {
      const element = await map(inside(counties({46: 'A.'})), '', lang);
      await until(() => itemsOf(element).length === 1);
      expect(headings(element)).to.deep.equal([heading]);
      expect(all(element, '.bar-chart .mark')[0]!.getAttribute('aria-label')).to.include(label);
      expect(await element.toSVG()).to.include(inFile);
    });
  }

  it('follows those of the page, which are named as theirs', async () => {
    const content = inside(counties({46: 'A.'})) + '<p slot="annotation" data-county="03">B.</p>';
    const element = await map(content);
    expect(headings(element)).to.deep.equal(['Merknader fra nettstedet', 'Merknader fra kilden']);
    expect(itemsOf(element)).to.deep.equal(['Oslo: B.', 'Vestland: A.']);
    const starts = all(element, '.annotations ol').map((one) => one.getAttribute('start'));
    expect(starts).to.deep.equal(['1', '2']);
    expect(all(element, '.bar-chart .mark .name')[0]!.textContent).to.match(/^Vestland\s*2$/);
  });

  it('is with the number in the shortest form of numbers by county', async () => {
    const json = {46: {value: 17, note: 'Flest kommuner.'}, Agder: 14, '03': {value: null, note: 'Ikke telt.'}};
    const element = await map(inside(json));
    expect(itemsOf(element)).to.deep.equal(['Vestland: Flest kommuner.', 'Oslo: Ikke telt.']);
    expect(textOf(element, '.bar-chart')).to.include('17').and.include('14');
  });

  it('on the number of another year is in the list of notes, and on the one that is shown at its county', async () => {
    const notes = [
      numberNote('I fjor.', [
        ['region', '46'],
        ['år', '2020'],
      ]),
      numberNote('I år.', [
        ['region', '50'],
        ['år', '2021'],
      ]),
    ];
    const element = await map(inside(counties({}, {extension: {notes}})));
    expect(itemsOf(element)).to.deep.equal(['Trøndelag: I år.']);
    expect(textOf(element, '.notes')).to.include('I fjor.').and.not.include('I år.');
  });

  it('has a warning where its mark does not exist, and stays under the figure', async () => {
    let element: Element | undefined;
    const {warn} = await consoleOf(async () => {
      element = await map(inside(counties({99: 'Finnes ikke.', 21: 'Langt nord.'})));
    });
    expect(warn.join('\n'))
      .to.include('has no mark for “region=99”: the note of the data “Finnes ikke.” is under the figure alone.')
      .and.include('has no mark for “Svalbard”');
    expect(itemsOf(element!)).to.deep.equal([]);
    expect(textOf(element!, '.notes')).to.include('Finnes ikke.').and.include('Svalbard: Langt nord.');
  });

  it('is drawn for nine of many, and never a long one; the others are under the figure with their county', async () => {
    const names = countyDivisions.find(({from}) => from === 2020)!.counties;
    const codes = Object.keys(names);
    const long = 'a'.repeat(300);
    const json = Object.fromEntries(codes.map((code, i) => [code, {value: i, note: i === 0 ? long : `Nr ${code}.`}]));
    const element = await map(inside(json));
    expect(itemsOf(element)).to.have.length(9);
    const notes = textOf(element, '.notes');
    const [[, first], ...others] = Object.entries(names) as [[string, string], ...[string, string][]];
    expect(notes).to.include(`${first}: ${long}`);
    for (const [code, name] of others) {
      const isDrawn = itemsOf(element).includes(`${name}: Nr ${code}.`);
      expect(notes.includes(`${name}: Nr ${code}.`), name).to.equal(!isDrawn);
    }
  });

  it('is text alone, and short, however much there is of it', async () => {
    const huge = '<img src=x onerror="fault=1">'.repeat(100_000);
    const many = Array.from({length: 5000}, (_, i) => numberNote(`<b>${i}</b>`, [['region', '46']], true));
    const hostile = {46: ['<img src=x onerror="fault=1">', huge], '03': {}, __proto__x: [1, null]};
    const element = await map(inside(counties(hostile, {extension: {notes: many}})));
    expect(itemsOf(element)).to.have.length(9);
    expect(all(element, '.annotations :is(img, b), .notes :is(img, b)')).to.have.length(0);
    expect(textOf(element, '.notes').length).to.be.below(40 * 520);
    expect(await element.toSVG()).not.to.include('<img');
  });

  it('on one number of a trend is at its mark in every view, in the table and in the files', async () => {
    const notes = [
      numberNote('Nytt register.', [
        ['nivå', 'o'],
        ['tid', '2019'],
      ]),
    ];
    for (const view of ['lines', 'rows', 'table'] as const) {
      const element = await trend(inside(series({extension: {notes}})), `view="${view}"`);
      expect(itemsOf(element)).to.have.length(1);
      expect(itemsOf(element)[0]).to.match(/Oslo by, 2019: Nytt register\.$/);
      expect(headings(element)).to.deep.equal(['Merknader fra kilden']);
      expect(textOf(element, '.notes')).not.to.include('Nytt register');
      if (view === 'table') {
        expect(all(element, 'td sup').map((one) => one.closest('td')!.textContent.replace(/\s+/g, ' '))).to.deep.equal([
          '2 1',
        ]);
        expect(await element.toCSV()).to.match(/"Oslo by","2019",2,"Merknad fra kilden: Nytt register\."/);
      } else {
        expect(all(element, '.flag').map((one) => one.textContent.trim())).to.deep.equal(['1']);
        const named = all(element, '.mark').filter((mark) =>
          mark.getAttribute('aria-label')!.includes('merknad 1 fra kilden: Nytt register.'),
        );
        expect(named).to.have.length(1);
        expect(named[0]!.hasAttribute('tabindex')).to.equal(true);
        const svg = await element.toSVG();
        expect(svg).to.include('flag-disc').and.to.include('Merknad 1 fra kilden');
        expect(count(svg, '(Antall, Oslo by, 2019): Nytt register.')).to.equal(2);
      }
      clear();
    }
  });

  it('on several numbers of a trend, on one not shown or on a missing one is in the list alone', async () => {
    const notes = [
      numberNote('Begge byer.', [['tid', '2019']]),
      numberNote('Mangler.', [
        ['nivå', 'b'],
        ['tid', '2020'],
      ]),
      numberNote('Skjult.', [
        ['nivå', 'b'],
        ['tid', '2018'],
      ]),
    ];
    let element: Element | undefined;
    const {warn} = await consoleOf(async () => {
      element = await trend(inside(series({extension: {notes}})), 'levels="o"');
    });
    // With one city, the year has one number.
    expect(itemsOf(element!)).to.deep.equal(['Antall, Oslo by, 2019: Begge byer.']);
    expect(textOf(element!, '.notes')).to.include('Skjult.');
    expect(warn.filter((one) => one.includes('Begge') || one.includes('Skjult'))).to.deep.equal([]);
    clear();
    const whole = await consoleOf(async () => {
      element = await trend(inside(series({extension: {notes}})));
    });
    expect(whole.warn.join()).to.include('the note of the data “Mangler.” is under the figure alone');
    expect(itemsOf(element!)).to.deep.equal(['Antall, Bergen, 2018: Skjult.']);
    expect(textOf(element!, '.notes'))
      .to.match(/Bergen, 2020: Mangler\./)
      .and.include('Begge byer.');
  });

  it('on the period of a single series is at its mark', async () => {
    const json = series({
      size: [1, 3],
      value: [1, 2, 3],
      status: {},
      dimension: {
        nivå: {category: {index: ['o'], label: {o: 'Oslo by'}}},
        tid: {category: {index: ['2018', '2019', '2020'], note: {2019: ['Brudd.']}}},
      },
    });
    const element = await trend(inside(json));
    expect(itemsOf(element)).to.have.length(1);
    expect(all(element, '.flag')).to.have.length(1);
  });
});

describe('a note of the page on own data', () => {
  afterEach(clear);

  const of2024 = {31: 1, 32: 2, 33: 3, 39: 4, 40: 5, 55: 6, 56: 7, 46: 8};
  const content = '<p slot="annotation" data-county="31">Nytt fylke.</p>';

  /** Answers the request for the numbers when it is told to. */
  async function whileFetching(run: (answer: (response: Response) => void) => Promise<void>): Promise<string[]> {
    const real = globalThis.fetch;
    let answer!: (response: Response) => void;
    const held = new Promise<Response>((resolve) => (answer = resolve));
    globalThis.fetch = () => held;
    try {
      return (await consoleOf(() => run(answer))).warn;
    } finally {
      globalThis.fetch = real;
    }
  }

  let number = 0;
  const address = () => `/notes-${++number}.json`;

  it('is not refused while the numbers are on their way, nor when they have come', async () => {
    const warnings = await whileFetching(async (answer) => {
      const element = await show('cef-funding-map', `<cef-funding-map src="${address()}">${content}</cef-funding-map>`);
      await until(() => textOf(element, '.notice') !== '');
      element.county = undefined;
      element.requestUpdate();
      await drawn(element);
      answer(new Response(JSON.stringify(of2024), {headers: {'content-type': 'application/json'}}));
      await until(() => itemsOf(element).length === 1);
      expect(itemsOf(element)).to.deep.equal(['Østfold: Nytt fylke.']);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('is refused when they have failed, or came without its mark', async () => {
    for (const response of [
      new Response('', {status: 500}),
      new Response('{"46": 1}', {headers: {'content-type': 'application/json'}}),
    ]) {
      const warnings = await whileFetching(async (answer) => {
        const src = address();
        const element = await show('cef-funding-map', `<cef-funding-map src="${src}">${content}</cef-funding-map>`);
        await until(() => textOf(element, '.notice') !== '');
        answer(response);
        await until(() => !textOf(element, '.notice').startsWith('Henter'));
        await drawn(element);
      });
      expect(warnings.join()).to.match(/no mark for data-county="31"/);
      clear();
    }
  });
});
