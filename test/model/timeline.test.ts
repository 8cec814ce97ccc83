import {expect} from 'chai';
import data from '../../data/2020/timeline.json' with {type: 'json'};
import {filterTimeline, passagesOf, readTimeline, timeline, timelineFinding} from '../../src/datasets/timeline.js';
import {printed, rows} from '../source/timeline.js';

const report = printed.replaceAll(/\s+/g, ' ');
const {items, kinds, years} = timeline('2020', 'nb');
const when = ({from, to, isAfterTurn}: (typeof items)[number]['when']) =>
  isAfterTurn ? `etter årsskiftet ${from - 1}–${from}` : from === to ? `${from}` : `${from}–${to}`;

describe('the timeline of 2020', () => {
  it('has the nine items of the report, at their time, done or planned', () => {
    expect(items.map((item) => `${when(item.when)}: ${item.kind}${item.isPlanned ? ', planlagt' : ''}`)).to.deep.equal(
      rows,
    );
  });

  it('quotes the report word for word', () => {
    for (const {quotation} of passagesOf(items)) expect(report).to.include(quotation);
  });

  it('quotes for a text of two matters both passages, each from its section', () => {
    expect(passagesOf(items)).to.have.length(10);
    const [survey, report2018] = passagesOf(items.slice(0, 1));
    expect(survey!.quotation).to.include('kartleggingen vi gjorde av informasjonssikkerhet i 2018');
    expect(report2018!.quotation).to.match(/^I Difi-rapport 2018:4 pekte vi på viktige svakheter/);
    expect(report2018!.section).not.to.equal(survey!.section);
    expect(timeline('2020', 'nb').source.sections).to.include.members([survey!.section, report2018!.section]);
  });

  it('spans 2018 to 2027 and has six kinds', () => {
    expect(years).to.deep.equal([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    expect(kinds).to.have.length(6);
  });

  it('takes the number of guides from the guides', () => {
    expect(items[2]!.text((n) => `<${n}>`)).to.equal('Ny eller oppdatert veiledning om <6> tema blir publisert');
  });

  it('says whose weaknesses a report points to, and what was reviewed, in each language', () => {
    const said = (language: 'nb' | 'nn' | 'en', id: string) =>
      timeline('2020', language)
        .items.find((item) => item.id === id)!
        .text(String);
    expect(said('nb', 'kartlegging-2018')).to.include('svakheter i statsforvaltningen');
    expect(said('nn', 'kartlegging-2018')).to.include('veikskapar i statsforvaltninga');
    expect(said('en', 'kartlegging-2018')).to.include('weaknesses in central government');
    expect(said('nb', 'kartlegging-2020')).to.include('arbeidet med informasjonssikkerhet i fylkeskommuner');
    expect(said('nn', 'kartlegging-2020')).to.include('arbeidet med informasjonstryggleik i fylkeskommunar');
    expect(said('en', 'kartlegging-2020')).to.include('information security work in county municipalities');
  });

  it('has a text of its own in every language', () => {
    const texts = (['nb', 'nn', 'en'] as const).map((language) =>
      timeline('2020', language).items.map((item) => item.text(String)),
    );
    for (const i of items.keys()) expect(new Set(texts.map((list) => list[i])).size, items[i]!.id).to.equal(3);
  });
});

describe('filterTimeline', () => {
  const found = (filter: object) =>
    filterTimeline(items, {from: undefined, to: undefined, kind: undefined, ...filter}).map(({id}) => id);

  it('finds what lies in the years, also in part', () => {
    expect(found({to: 2019})).to.deep.equal(['kartlegging-2018', 'veiledning-2019']);
    expect(found({from: 2023, to: 2024})).to.deep.equal(['digital-2021-2027']);
    expect(found({from: 2021})).to.have.length(3);
  });

  it('finds a kind, alone and within years', () => {
    expect(found({kind: 'kartlegging'})).to.deep.equal(['kartlegging-2018', 'kartlegging-2020']);
    expect(found({kind: 'hendelse', to: 2020})).to.deep.equal([]);
  });
});

describe('timelineFinding', () => {
  it('counts items, planned ones and the year with most', () => {
    expect(timelineFinding(items)).to.deep.equal({
      count: 9,
      planned: 2,
      from: 2018,
      to: 2027,
      busiest: {year: 2020, count: 4},
    });
  });

  it('names no year when two have as many, when none has more than one, or when one has all', () => {
    const of = (ids: string[]) => timelineFinding(items.filter(({id}) => ids.includes(id)))!.busiest;
    const moved = items.map((item, i) => (i < 2 ? {...item, when: {from: 2021, to: 2021, isAfterTurn: false}} : item));
    const two = new Set(['veiledning-2020', 'nettverk-2020', ...items.slice(0, 2).map(({id}) => id)]);
    expect(timelineFinding(moved.filter(({id}) => two.has(id)))!.busiest).to.equal(undefined);
    expect(of(['kartlegging-2018', 'veiledning-2019'])).to.equal(undefined);
    expect(of(['veiledning-2020', 'nettverk-2020'])).to.equal(undefined);
    expect(timelineFinding([])).to.equal(undefined);
  });

  it('names no year that is within a longer time too, or that another item is after the turn of', () => {
    const at = (from: number, to = from, isAfterTurn = false) => ({...items[0]!, when: {from, to, isAfterTurn}});
    expect(timelineFinding([at(2021), at(2021), at(2023)])!.busiest).to.deep.equal({year: 2021, count: 2});
    expect(timelineFinding([at(2021), at(2021), at(2019, 2022)])!.busiest).to.equal(undefined);
    expect(timelineFinding([at(2021), at(2021), at(2021, 2021, true)])!.busiest).to.equal(undefined);
    expect(timelineFinding([at(2020, 2021), at(2021, 2022)])!.busiest).to.equal(undefined);
  });

  it('does not count what came just after the turn of a year as of that year', () => {
    const after = filterTimeline(items, {from: 2021, to: undefined, kind: undefined});
    expect(after.map((item) => item.when.isAfterTurn)).to.include(true);
    expect(timelineFinding(after, {from: 2021})!.busiest).to.equal(undefined);
  });
});

describe('reading a timeline', () => {
  const withItem = (changed: object) => readTimeline({...data, items: [{...data.items[0], ...changed}]}, 'nb');
  const broken: [what: string, changed: object, message: string][] = [
    ['a kind of its own', {kind: 'constructor'}, 'items[0].kind should be one of kartlegging, veiledning'],
    ['a year in words', {when: {year: '2018'}}, 'items[0].when should be a number, but is "2018"'],
    ['no time', {when: {}}, 'items[0].when should be a number, but is missing'],
    [
      'a span that runs backwards',
      {when: {from: 2027, to: 2021}},
      'items[0].when should be a span that ends after it begins',
    ],
    [
      'a turn between years that do not meet',
      {when: {afterTurnOfYear: [2019, 2021]}},
      'afterTurnOfYear[0] should be 2020, but is 2019',
    ],
    ['planned in words', {planned: 'ja'}, 'items[0].planned should be true or false, but is "ja"'],
    ['an item without a text', {id: 'ukjent'}, 'texts.nb.items.ukjent should be a text, but is missing'],
  ];
  for (const [what, changed, message] of broken) {
    it(`refuses ${what}`, () => {
      expect(() => withItem(changed)).to.throw(message);
    });
  }

  it('puts items in the order of time, whatever order they are written in', () => {
    const backwards = readTimeline({...data, items: data.items.toReversed()}, 'nb').items;
    expect(backwards.map((item) => when(item.when))).to.deep.equal(items.map((item) => when(item.when)));
  });
});
