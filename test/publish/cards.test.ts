import {expect} from 'chai';
import {render} from 'lit';
import claims from '../../data/2020/claims.json' with {type: 'json'};
import funding from '../../data/2020/cef-funding.json' with {type: 'json'};
import guidance from '../../data/2020/guidance.json' with {type: 'json'};
import partners from '../../data/2020/partners.json' with {type: 'json'};
import priorities from '../../data/2020/priorities.json' with {type: 'json'};
import risks from '../../data/2020/risks.json' with {type: 'json'};
import timeline from '../../data/2020/timeline.json' with {type: 'json'};
import trend from '../../data/2020/infosec-trend.json' with {type: 'json'};
import '../../src/index.js';
import {cardFile} from '../../src/export/card-file.js';
import {goalsOf} from '../../src/datasets/goals.js';
import type {DrawnMap} from '../../src/figures/cef-funding-map/maps.js';
import {filledSquares, shareCard, type SocialCard, type SocialCardMaker} from '../../src/figure/card.js';
import type {FigureState} from '../../src/figure/declaration.js';
import type {Lazy} from '../../src/figure/lazy.js';
import type {Verdict} from '../../src/datasets/claims.js';
import type {ClaimsState} from '../../src/figures/report-claims/state.js';
import type {TrendState} from '../../src/figures/infosec-trend/state.js';
import type {TimelineState} from '../../src/figures/report-timeline/state.js';
import type {FigureExport} from '../../src/figure/figure-export.js';
import {expectPlainRules} from './plain-rules.js';
import {clear, show, textOf, until} from '../elements/in-page.js';

const makers: Readonly<Record<string, () => Promise<{default: unknown}>>> = {
  'cef-funding-map': () => import('../../src/figures/cef-funding-map/card.js'),
  'goal-results': () => import('../../src/figures/goal-results/card.js'),
  'guidance-list': () => import('../../src/figures/guidance-list/card.js'),
  'infosec-trend': () => import('../../src/figures/infosec-trend/card.js'),
  'key-figures': () => import('../../src/figures/key-figures/card.js'),
  'partner-network': () => import('../../src/figures/partner-network/card.js'),
  'report-chapter': () => import('../../src/figures/report-chapter/card.js'),
  'report-claim': () => import('../../src/figures/report-claim/card.js'),
  'report-claims': () => import('../../src/figures/report-claims/card.js'),
  'report-priorities': () => import('../../src/figures/report-priorities/card.js'),
  'report-timeline': () => import('../../src/figures/report-timeline/card.js'),
  'risk-findings': () => import('../../src/figures/risk-findings/card.js'),
};

async function cardOf(
  markup: string,
  changed: (state: FigureState) => object = () => ({}),
): Promise<SocialCard | undefined> {
  const tag = /[\w-]+/.exec(markup)![0] as 'key-figures';
  const element = await show(tag, `${markup}</${tag}>`);
  const {state, view = 'only'} = element as unknown as {state: FigureState; view?: string};
  const {default: maker} = (await makers[tag]!()) as {default: SocialCardMaker<FigureState>};
  return maker({...state, ...changed(state)}, (part, whole) => `${part} av ${whole}`, view);
}

/** The classes of the marks that are drawn, in their order. */
async function drawnIn(markup: string): Promise<string[]> {
  const content = {topic: '', sentence: '', source: '', ...(await cardOf(markup))};
  const figure: FigureExport = {
    name: 'figure',
    language: 'nb',
    title: 'Tema',
    summary: '',
    notes: [],
    source: '',
    licence: '',
    address: undefined,
    table: {columns: [], rows: []},
    document: {},
  };
  const root = new DOMParser().parseFromString(cardFile(figure, content), 'image/svg+xml');
  expectPlainRules(root.documentElement);
  return [...root.querySelectorAll('.move, .unit:not(.in-part)')].map((mark) => mark.getAttribute('class')!);
}

const times = (count: number, name: string) => Array<string>(count).fill(name);

/** Shares that fell from 2019 to 2020, of those with numbers for both years; all levels, or one of them. */
function fallen(level?: number): string {
  const triples = Array(15)
    .fill(0)
    .map((_, i) => trend.value.slice(i * 3, i * 3 + 3));
  const steps = triples.filter((years, i) => years[2] !== null && (level === undefined || i % 3 === level));
  return `${steps.filter(([, before, last]) => last! < before!).length} av ${steps.length}`;
}

const most = (subjects: readonly {partners: readonly string[]}[]) =>
  Math.max(...partners.partners.map(({id}) => subjects.filter((one) => one.partners.includes(id)).length));
const done = partners.subjects.filter(({year}) => year === 2020);
const health = risks.challenges.flatMap(({units = []}) => units).find(({id}) => id === 'helseopplysninger');
const withPartners = priorities.plans.filter((plan) => plan.partners.length > 0).length;
const allResults = goalsOf('2020', 'nb').chapters.flatMap((chapter) => chapter.goals.flatMap(({results}) => results));

describe('the number on the card', () => {
  afterEach(clear);

  const numbers: Readonly<Record<string, string | undefined>> = {
    '<cef-funding-map>': `${funding.total.municipalities}`,
    '<cef-funding-map statistic="share">': '56\u00a0%',
    '<cef-funding-map statistic="share" county="agder">': '14 av 25',
    '<cef-funding-map statistic="share" county="oslo">': undefined,
    '<goal-results>': `${allResults.filter(({figure}) => /trend|key|guidance/.test(figure?.tag ?? '')).length} av ${allResults.length}`,
    '<guidance-list>': `${guidance.guides.length}`,
    '<infosec-trend>': fallen(),
    '<infosec-trend levels="kommuner">': fallen(2),
    '<infosec-trend level="kommuner">': fallen(),
    // The heading of the rows is about the distance.
    '<infosec-trend view="rows">': undefined,
    '<key-figures>': '60 → 150',
    '<key-figures chapter="internasjonalt">': '24',
    '<key-figures figure="helseregioner">': '3 av 4',
    '<partner-network>': `${most(done)} av ${done.length}`,
    '<partner-network year="2021">': undefined,
    '<report-chapter>': '9 av 10',
    '<report-chapter chapter="internasjonalt">': `${funding.total.municipalities}`,
    '<report-claim ref="negativ-utvikling">': '9 av 10',
    '<report-claim ref="ukjent">': undefined,
    '<report-claims>': `6 av ${claims.claims.filter(({test}) => test.kind !== 'untestable').length}`,
    '<report-priorities>': `${withPartners} av ${priorities.plans.length}`,
    // As in the heading, «etter årsskiftet 2020–2021».
    '<report-timeline>': '2020–2021',
    '<report-timeline kind="hendelse">': '2020–2021',
    '<report-timeline to="2020">': '4 av 6',
    '<report-timeline kind="samarbeid">': '1 av 2',
    '<report-timeline from="2022">': '2021–2027',
    '<risk-findings>': `${health!.count} av ${health!.of}`,
    // The heading names the sources and has no number.
    '<risk-findings source="digdir">': undefined,
    '<risk-findings source="nsm">': undefined,
  };
  for (const [markup, number] of Object.entries(numbers)) {
    it(`of ${markup} is that of the data: ${number ?? 'none where it does not exist'}`, async () => {
      expect((await cardOf(markup))?.number).to.equal(number);
    });
  }

  it('is on a card that has room for all texts of every finding, in every language', async () => {
    for (const lang of ['nb', 'nn', 'en'])
      for (const markup of Object.keys(numbers).filter((one) => !one.includes('ukjent'))) {
        const tag = /[\w-]+/.exec(markup)![0] as 'key-figures';
        const {files} = await show(tag, `${markup.replace('>', ` lang="${lang}">`)}</${tag}>`);
        await files.load();
        const figure = files.make();
        const card = await figure.card!();
        expect(card.sentence, `${lang} ${markup}`).to.match(/\p{L}{3}/u);
        const {documentElement: root} = new DOMParser().parseFromString(cardFile(figure, card), 'image/svg+xml');
        document.body.append(root);
        const boxes = [...root.querySelectorAll<SVGTextElement>(':scope > text')].map((text) => text.getBBox());
        root.remove();
        for (const [i, {x, y, width, height}] of boxes.entries()) {
          expect(x, `${lang} ${markup}`).to.be.at.least(60);
          expect(x + width, `${lang} ${markup}`).to.be.at.most(1200 - 40);
          expect(y + height, `${lang} ${markup}`).to.be.at.most(boxes[i + 1]?.y ?? 630 - 20);
        }
        clear();
      }
  });

  it('is in the sentence under it, in digits or as words, in every language', async () => {
    for (const lang of ['nb', 'nn', 'en'])
      for (const [markup, number] of Object.entries(numbers)) {
        if (number === undefined) continue;
        const tag = /[\w-]+/.exec(markup)![0] as 'key-figures';
        const element = await show(tag, `${markup.replace('>', ` lang="${lang}">`)}</${tag}>`);
        await element.files.load();
        const card = await element.files.make().card!();
        const {messages} = (element as unknown as {state: FigureState}).state;
        const written = card.sentence.toLowerCase().match(/[\p{L}\d]+/gu)!;
        // Of the period 2020–2021 English says «after New Year 2021».
        const periodless = lang === 'en' ? card.number!.replace(/^\d{4}–(?=\d{4}$)/, '') : card.number!;
        for (const digits of periodless.match(/\d+/g)!)
          expect(
            [digits, messages.count(Number(digits)), messages.counted(Number(digits))].some((one) =>
              written.includes(one),
            ),
            `${lang} ${markup}: ${card.number} in «${card.sentence}»`,
          ).to.equal(true);
        clear();
      }
  });

  it('is in a file of 1200 × 630 pixels, with the source', async () => {
    const element = await show('infosec-trend', '<infosec-trend lang="en" level="kommuner"></infosec-trend>');
    const file = await element.toPNG('card');
    expect(file.type).to.equal('image/png');
    const {width, height} = await createImageBitmap(file);
    expect([width, height]).to.deep.equal([1200, 630]);
    expect(await file.text()).to.include('Source: ');
  });

  it('is not made of numbers that are not of the report', async () => {
    const rows = '<tr><th>A</th><td>1</td><td>2</td></tr><tr><th>B</th><td>3</td><td>4</td></tr>';
    const table = `<table><thead><tr><th>Nivå</th><th>2019</th><th>2020</th></tr></thead><tbody>${rows}</tbody></table>`;
    const element = await show('infosec-trend', `<infosec-trend lang="nb">${table}</infosec-trend>`);
    await until(() => element.shadowRoot!.textContent.includes('denne siden'));
    const none = /has no card: a card has numbers of the report/;
    expect(await element.toPNG('card').catch(String)).to.match(none);
    const waiting = await show('infosec-trend', '<infosec-trend src="/faulty/hang?cards"></infosec-trend>');
    expect(await waiting.toPNG('card').catch(String)).to.match(none);
    for (const [one, isThere] of [
      [await show('infosec-trend', '<infosec-trend lang="nb"></infosec-trend>'), true],
      [element, false],
    ] as const) {
      one.shadowRoot!.querySelector<HTMLElement>('.tools summary')!.click();
      await until(() => textOf(one, '.tools').includes('Bilde som PNG'));
      expect(textOf(one, '.tools').includes('Kort som PNG')).to.equal(isThere);
    }
  });

  it('is on no card where there is no finding', async () => {
    const element = await show('report-claim', '<report-claim ref="ukjent"></report-claim>');
    expect(await element.toPNG('card').catch(String)).to.match(/report-claim-\d+ has no card: it has no finding/);
  });

  it('is not on a card where the heading is about other numbers, as in a chapter', async () => {
    for (const markup of ['<infosec-trend>', '<cef-funding-map>'])
      expect(await cardOf(markup, () => ({isHeadlineAbove: true})), markup).to.equal(undefined);
  });

  it('of shares in counties has the source of the number of municipalities, too', async () => {
    const sourceOf = async (markup: string) => (await cardOf(markup))!.source;
    expect(await sourceOf('<cef-funding-map statistic="share">')).to.include('Kommuner i fylkene: Kartverket');
    expect(await sourceOf('<cef-funding-map>')).not.to.include('Kommuner i fylkene');
  });

  it('has a maker in the files of every figure', async () => {
    for (const [tag, fetchMaker] of Object.entries(makers)) {
      const element = await show(tag as 'key-figures', `<${tag}></${tag}>`);
      const {declaration} = element as unknown as {declaration: {exporter: Lazy<{card?: () => Promise<unknown>}>}};
      const {card} = await declaration.exporter.load();
      expect(await card?.(), tag).to.equal(await fetchMaker());
    }
  });

  it('of claims counts those that can be tested, or all where none can', async () => {
    const numberOf = async (isKept: (verdict: Verdict) => boolean) =>
      (await cardOf('<report-claims>', (state) => {
        const all = (state as ClaimsState).claims;
        return {claims: {...all, verdicts: all.verdicts.filter(isKept)}};
      }))!.number;
    const isTestable = ({cases}: Verdict) => cases.length > 0;
    expect(await numberOf(isTestable)).to.equal('6 av 10');
    expect(await numberOf((verdict) => !isTestable(verdict))).to.equal('4 av 4');
    expect(await numberOf(({exceptions}) => exceptions.length === 0)).to.equal('1 av 4');
  });

  it('of a timeline whose events are all too long for a heading is that of the year with most events', async () => {
    const long = Array(16).fill('ord').join(' ');
    const card = await cardOf('<report-timeline>', (state) => ({
      items: (state as TimelineState).items.map((item) => ({...item, text: () => long})),
    }));
    expect(card!.number).to.equal(`4 av ${timeline.items.length}`);
  });

  it('is drawn with plain rules alone, whatever its mark is', async () => {
    for (const markup of Object.keys(numbers)) await drawnIn(markup);
  });

  it('of a claim is followed by the claim in the words of the report', async () => {
    const {quotation} = claims.claims.find(({id}) => id === 'negativ-utvikling')!;
    const card = await cardOf('<report-claim ref="negativ-utvikling">');
    expect(card!.sentence)
      .to.include(`«${quotation}»`)
      .and.to.match(/stemmer bare delvis, nemlig i\s9\sav\s10\stilfeller$/);
  });

  it('of claims about shares is above the source of the shares too', async () => {
    for (const [markup, isOfShares] of [
      ['<report-claims>', true],
      ['<report-claim ref="negativ-utvikling">', true],
      ['<report-claim ref="fem-delprosjekter">', false],
    ] as const) {
      const {source} = (await cardOf(markup))!;
      expect(source!.startsWith('Kilde: Digdirs årsrapport 2020'), markup).to.equal(true);
      expect(source!.includes('. Andelene: Statistisk sentralbyrå (SSB), tabell 12042'), markup).to.equal(isOfShares);
    }
  });

  it('of a map is beside the map of its own counties, with the maker of that', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    const {state} = element as unknown as {state: FigureState & {map: DrawnMap}};
    const {default: maker} = (await makers['cef-funding-map']!()) as {default: SocialCardMaker<FigureState>};
    const map = {
      shapes: {...state.map.shapes, attribution: 'Maker of another map'},
      places: {...state.map.places, box: {width: 100, height: 50}},
    };
    const cardWith = (one: DrawnMap | undefined) => maker(Object.assign({}, state, {map: one}), () => '', 'map');
    expect(cardWith(map)!.source).to.include('Maker of another map');
    expect(cardWith(map)!.mark({width: 1000, height: 1000})).to.include({width: 560, height: 280});
    expect(cardWith(undefined)).to.equal(undefined);
  });

  it('is drawn: a square for each claim that is counted, and for each entry of the timeline', async () => {
    for (const [markup, count] of [
      ['<report-claims>', 10],
      ['<report-timeline>', timeline.items.length],
    ] as const) {
      const {width, height} = (await cardOf(markup))!.mark({width: 1000, height: 20});
      expect([width / 20, height / 20]).to.deep.equal([count, 1]);
    }
  });

  it('is drawn by triangles that point the way in which each share moved, those in the number filled and first', async () => {
    expect(await drawnIn('<infosec-trend>')).to.deep.equal([...times(9, 'move fell counted'), 'move rose']);
    expect(await drawnIn('<report-chapter>')).to.deep.equal([...times(9, 'move rose counted'), 'move fell']);
    // Squares are claims that hold.
    expect(await drawnIn('<report-claim ref="negativ-utvikling">')).to.have.members([
      ...times(9, 'unit filled'),
      'unit against',
    ]);
  });

  it('has squares as the figure has: filled for claims that hold, a part of it hollow for those in part, and without a corner for those so far', async () => {
    const {drawing} = (await cardOf('<report-claims>'))!.mark({width: 600, height: 300});
    const box = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    render(drawing, box);
    const counts = ['path.filled', '.in-part.against', '.so-far'].map((part) => box.querySelectorAll(part).length);
    expect(counts).to.deep.equal([6 + 3, 6, 3]);
    // Those that the number counts have the colour.
    expect(box.querySelectorAll('g:not(.aside) > .unit:is(path, :not(.in-part))')).to.have.length(6);
    expect(box.querySelectorAll('.aside')).to.have.length(10 - 6);
    expect(await drawnIn('<report-claims>')).to.deep.equal([
      ...times(7, 'unit filled'),
      ...times(3, 'unit filled so-far'),
    ]);
  });

  it('is drawn by a square for each plan, filled for those that the number counts', async () => {
    expect(await drawnIn('<report-priorities>')).to.deep.equal([
      ...times(withPartners, 'unit filled'),
      ...times(priorities.plans.length - withPartners, 'unit empty'),
    ]);
  });

  it('is not that of the last year where the heading has room for the distance alone', async () => {
    const headline = () => ({text: 'Kommunene lå bak', hasStep: false, hasGap: true});
    // The text of a trend is computed once.
    const card = await cardOf('<infosec-trend>', (state) => ({
      messages: {...state.messages, headline},
      trend: Object.assign({}, (state as TrendState).trend),
    }));
    expect(card).to.equal(undefined);
  });

  it('has no squares where it cannot be counted, and takes no time to find out', () => {
    for (const count of [-3, 0, 2.5, 201, 1e12, NaN]) {
      expect(filledSquares(count), `${count}`).to.equal(undefined);
      expect(shareCard(1, count, ''), `1 of ${count}`).to.equal(undefined);
    }
    expect(shareCard(-1, 4, '')).to.equal(undefined);
    expect(shareCard(0.5, 4, '')).to.equal(undefined);
    expect(filledSquares(200)).not.to.equal(undefined);
  });
});
