import {expect} from 'chai';
import document from '../../data/2020/claims.json' with {type: 'json'};
import {cefFunding} from '../../src/datasets/cef-funding.js';
import {evaluate, readClaims, reportClaims, type Claim} from '../../src/datasets/claims.js';
import {countClaims} from '../../src/datasets/claim-counts.js';
import {infosecTrend, type Trend} from '../../src/datasets/infosec-trend.js';
import {keyFigures, type KeyFigures} from '../../src/datasets/key-figures.js';

const trend = infosecTrend('2020', 'nb');
const funding = cefFunding('2020', 'nb');
const numbers = keyFigures('2020', 'nb');
const evidence = {trend, funding, numbers};
const verdicts = reportClaims('2020', 'nb').verdicts;
const verdict = (id: string) => verdicts.find(({claim}) => claim.id === id)!;
const tally = (id: string) => `${verdict(id).holds} av ${verdict(id).cases.length}`;

/** The trend with some cells changed: `{'kommuner ovelser 2020': 60}`. */
function trendWith(cells: Record<string, number | null>): Trend {
  return {
    ...trend,
    cell: (measure, level, year) => {
      const value = cells[`${level} ${measure} ${year}`];
      return value === undefined ? trend.cell(measure, level, year) : {value};
    },
  };
}

/** The key figures with one of them changed. */
function numbersWith(id: string, change: Partial<KeyFigures['figures'][number]>): KeyFigures {
  const figures = numbers.figures.map((figure) => (figure.id === id ? {...figure, ...change} : figure));
  return {...numbers, figures};
}

describe('the report’s claims', () => {
  it('hold as often as the table says', () => {
    expect(tally('svak-forbedring')).to.equal('9 av 10');
    expect(tally('negativ-utvikling')).to.equal('9 av 10');
    expect(tally('kommunene-storre-fremgang')).to.equal('4 av 5');
    expect(tally('kommunene-lavere')).to.equal('5 av 5');
    expect(tally('internkontrollen-styrket')).to.equal('9 av 10');
    expect(tally('kommunene-storst-framgang')).to.equal('4 av 5');
    expect(tally('statlige-fremgang')).to.equal('4 av 5');
    expect(tally('kommunal-sektor-etter')).to.equal('5 av 5');
    expect(tally('82-kommuner')).to.equal('1 av 1');
    expect(tally('fem-delprosjekter')).to.equal('1 av 1');
    expect(tally('nettverket-okte')).to.equal('0 av 0');
    expect(tally('pandemien')).to.equal('0 av 0');
  });

  it('name the levels that they speak of and that have no numbers', () => {
    const missing = (id: string) => verdict(id).missingLevels;
    expect(missing('kommunal-sektor-etter')).to.deep.equal(['fylkeskommuner']);
    expect(missing('statlige-fremgang')).to.deep.equal([]);
  });

  it('name their exceptions with the number that decides', () => {
    expect(
      verdict('svak-forbedring').exceptions.map(({level, measure, points}) => [level, measure, points]),
    ).to.deep.equal([['statlige-virksomheter', 'nye-tiltak', -0.2]]);
    expect(
      verdict('negativ-utvikling').exceptions.map(({level, measure, points}) => [level, measure, points]),
    ).to.deep.equal([['kommuner', 'hendelser', 1.2]]);
    expect(
      verdict('kommunene-storre-fremgang').exceptions.map(({measure, compared}) => [measure, compared]),
    ).to.deep.equal([['ovelser', {value: 3.3, rival: 'statlige-virksomheter', against: 8.5, unit: 'points'}]]);
  });

  it('name the rival that breaks them, not one that is closer and does not', () => {
    const cells = {
      'kommuner nye-tiltak 2018': 0,
      'kommuner nye-tiltak 2020': 40,
      'statlige-virksomheter nye-tiltak 2018': 0,
      'statlige-virksomheter nye-tiltak 2020': 60,
      'fylkeskommuner nye-tiltak 2018': 0,
      'fylkeskommuner nye-tiltak 2020': 39,
    };
    const {claim} = verdict('kommunene-storst-framgang');
    const {exceptions} = evaluate(claim, {...evidence, trend: trendWith(cells)});
    expect(exceptions.find(({measure}) => measure === 'nye-tiltak')?.compared).to.deep.equal({
      value: 40,
      rival: 'statlige-virksomheter',
      against: 60,
      unit: 'points',
    });
    const held = evaluate(claim, {...evidence, trend: trendWith({...cells, 'kommuner nye-tiltak 2020': 90})});
    expect(held.cases.find(({measure}) => measure === 'nye-tiltak')?.compared?.against).to.equal(60);
  });

  it('say for whom there are no numbers', () => {
    expect(verdict('svak-forbedring').missingLevels).to.deep.equal(['fylkeskommuner']);
    expect(verdict('kommunene-storst-framgang').missingLevels).to.deep.equal(['fylkeskommuner']);
    expect(verdict('kommunene-lavere').missingLevels).to.deep.equal([]);
  });

  it('quote words that stand in the report', async () => {
    const {default: source} = (await import('../source/claims.js')) as {default: string};
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    for (const {claim} of verdicts)
      expect(plain(source), claim.id).to.include(claim.quotation.replace(' [slik i rapporten]', ''));
  });

  it('have one translation of a quotation that stands in two figures, and none in Norwegian', () => {
    const [remark] = infosecTrend('2020', 'en').remarks!;
    const same = reportClaims('2020', 'en').verdicts.find(({claim}) => claim.quotation === remark!.quotation);
    expect(remark!.translation).to.be.a('string').and.equal(same!.claim.translation);
    expect(trend.remarks![0]!.translation).to.equal(undefined);
  });

  it('are refused in English where one of them has no translation', () => {
    const {'82-kommuner': left, ...translation} = document.texts.en.translation;
    expect(left).to.be.a('string');
    const lacking = {...document, texts: {...document.texts, en: {...document.texts.en, translation}}};
    expect(() => readClaims(lacking, 'en', evidence)).to.throw('texts.en.translation.82-kommuner');
    expect(readClaims(lacking, 'nb', evidence).verdicts).to.have.length(verdicts.length);
  });

  it('are tested on the numbers they are given, not on those of the report', () => {
    const claim = verdict('kommunene-lavere').claim;
    const turned = evaluate(claim, {...evidence, trend: trendWith({'kommuner nye-tiltak 2020': 84.9})});
    expect([turned.holds, turned.cases.length]).to.deep.equal([4, 5]);
    expect(turned.exceptions[0]!.compared).to.deep.equal({
      value: 84.9,
      rival: 'statlige-virksomheter',
      against: 84.9,
      unit: 'percent',
    });
    const gone = evaluate(claim, {...evidence, trend: trendWith({'kommuner nye-tiltak 2020': null})});
    expect([gone.holds, gone.cases.length]).to.deep.equal([4, 4]);
    const still = evaluate(verdict('svak-forbedring').claim, {
      ...evidence,
      trend: trendWith({'kommuner ovelser 2020': 22.5}),
    });
    expect(still.holds).to.equal(8);
  });

  it('compare with the closest of several levels, and point at each of them', () => {
    const {claim} = verdict('kommunene-storst-framgang');
    // From 2018 to 2020 the municipalities rose by 40, the state by 10.
    const against = (counties: number) => {
      const rise = (level: string, to: number) => ({[`${level} ovelser 2018`]: 0, [`${level} ovelser 2020`]: to});
      const cells = {
        ...rise('kommuner', 40),
        ...rise('statlige-virksomheter', 10),
        ...rise('fylkeskommuner', counties),
      };
      const {cases} = evaluate(claim, {...evidence, trend: trendWith(cells)});
      return cases.find(({measure}) => measure === 'ovelser')!;
    };
    const decided = (counties: number) => {
      const {holds, compared} = against(counties);
      return [holds, compared!.value, compared!.rival, compared!.against];
    };
    expect(decided(30)).to.deep.equal([true, 40, 'fylkeskommuner', 30]);
    expect(decided(5)).to.deep.equal([true, 40, 'statlige-virksomheter', 10]);
    expect(decided(45)).to.deep.equal([false, 40, 'fylkeskommuner', 45]);
    expect(new Set(against(30).marks.map(({level}) => level))).to.deep.equal(
      new Set(['kommuner', 'statlige-virksomheter', 'fylkeskommuner']),
    );
  });

  it('point at marks that exist', () => {
    for (const {cases} of verdicts) {
      for (const mark of cases.flatMap(({marks}) => marks)) {
        if (mark.figure) expect(numbers.figures.some(({id}) => id === mark.figure)).to.equal(true);
        else if (mark.county) expect(funding.counties.some(({code}) => code === mark.county)).to.equal(true);
        else expect(trend.cell(mark.measure!, mark.level!, mark.year!).value).to.be.a('number');
      }
    }
  });

  it('fail to be read when a stated verdict is not what the numbers say, and name the claim', () => {
    const changed = structuredClone(document) as {claims: {verdict: {holds: number; of: number} | null}[]};
    changed.claims[0]!.verdict = {holds: 10, of: 10};
    expect(() => readClaims(changed, 'nb', evidence)).to.throw(
      'claims[0] (svak-forbedring).verdict should be 9 of 10, as the numbers say of «Gjennomgående ser vi en svak forbedring av internkontrollen fra 2018 til 2020», but is {"holds":10,"of":10}',
    );
    expect(() => readClaims(document, 'nb', {...evidence, trend: trendWith({'kommuner ovelser 2020': 90})})).to.throw(
      'negativ-utvikling',
    );
  });

  it('are refused when their test is not one', () => {
    const bad = structuredClone(document) as unknown as {claims: {test: {kind: string}}[]};
    bad.claims[1]!.test.kind = 'guess';
    expect(() => readClaims(bad, 'nb', evidence)).to.throw(
      'claims[1].test.kind should be a known kind of test, but is "guess"',
    );
  });

  it('count every county once', () => {
    const claim: Claim = {...verdict('82-kommuner').claim, test: {kind: 'sum', total: 81}};
    expect(evaluate(claim, evidence).exceptions.map(({compared}) => compared)).to.deep.equal([
      {value: 82, against: 81, unit: 'count'},
    ]);
  });

  it('count what is named, and do not take the word of the tile for it', () => {
    const {claim} = verdict('fem-delprosjekter');
    const names = numbers.figures.find(({id}) => id === 'delprosjekter')!.names!;
    const short = numbersWith('delprosjekter', {names: {...names, items: names.items.slice(1)}});
    expect(evaluate(claim, {...evidence, numbers: short}).exceptions).to.deep.equal([
      {holds: false, compared: {value: 4, against: 5, unit: 'count'}, marks: [{figure: 'delprosjekter'}]},
    ]);
    expect(() => readClaims(document, 'nb', {...evidence, numbers: short})).to.throw('(fem-delprosjekter).verdict');
  });

  it('are not tested against themselves', () => {
    // The report has the numbers 60 and 150 in this sentence only.
    expect(verdict('nettverket-okte').cases).to.deep.equal([]);
    const withTest = {
      ...document,
      claims: [{...document.claims[0], test: {kind: 'before-after', figure: 'nettverk', direction: 'rise'}}],
    };
    expect(() => readClaims(withTest, 'nb', evidence)).to.throw('claims[0].test.kind should be a known kind of test');
  });

  it('say how the last step of a period went against a statement about all of it', () => {
    const step = {from: '2019', to: '2020'};
    expect(verdict('statlige-fremgang').reversal).to.deep.equal({...step, count: 5, of: 5});
    expect(verdict('internkontrollen-styrket').reversal).to.deep.equal({...step, count: 9, of: 10});
    // Its period is one step.
    expect(verdict('negativ-utvikling').reversal).to.equal(undefined);
    const {claim} = verdict('statlige-fremgang');
    const risen = Object.fromEntries(trend.measures.map(({id}) => [`statlige-virksomheter ${id} 2020`, 99]));
    expect(evaluate(claim, {...evidence, trend: trendWith(risen)}).reversal).to.equal(undefined);
    const fallen = {...claim, test: {...claim.test, direction: 'fall'} as typeof claim.test};
    expect(evaluate(fallen, {...evidence, trend: trendWith(risen)}).reversal).to.deep.equal({...step, count: 5, of: 5});
  });

  it('say how a level without numbers did in the last year that has them', () => {
    const year = {level: 'fylkeskommuner', year: '2019', lower: 4, of: 5};
    expect(verdict('kommunal-sektor-etter').earlierYears).to.deep.equal([year]);
    expect(verdict('kommunene-lavere').earlierYears).to.deep.equal([]);
    const {claim} = verdict('kommunal-sektor-etter');
    const without = (of: string) =>
      Object.fromEntries(trend.measures.map(({id}) => [`fylkeskommuner ${id} ${of}`, null]));
    const at = (cells: Record<string, number | null>) =>
      evaluate(claim, {...evidence, trend: trendWith(cells)}).earlierYears;
    expect(at(without('2019'))).to.deep.equal([{...year, year: '2018', lower: 2}]);
    expect(at({...without('2019'), ...without('2018')})).to.deep.equal([]);
    // What has a number in the year itself needs no other.
    expect(at({'fylkeskommuner ovelser 2020': 40})).to.deep.equal([]);
  });

  it('are counted by how much of them was tested', () => {
    const counts = {all: 14, full: 1, soFar: 3, partly: 6, never: 0, untestable: 4};
    expect(countClaims(verdicts)).to.deep.equal(counts);
    const whole = verdicts.map((one) => ({...one, missingLevels: [], claim: {...one.claim, untested: undefined}}));
    expect(countClaims(whole)).to.deep.equal({...counts, full: 4, soFar: 0});
  });

  it('are refused when they read a key figure that has no such thing', () => {
    const withTest = (id: string, test: object) => ({
      ...document,
      claims: document.claims.map((claim) => (claim.id === id ? {...claim, test} : claim)),
    });
    for (const [id, test, what] of [
      ['fem-delprosjekter', {kind: 'count', figure: 'soknader', stated: 5}, 'names to count, but is "soknader"'],
      ['fem-delprosjekter', {kind: 'count', figure: '__proto__', stated: 5}, 'names to count, but is "__proto__"'],
      ['fem-delprosjekter', {kind: 'count', figure: 'delprosjekter', stated: 'fem'}, 'stated should be'],
    ] as const) {
      expect(() => readClaims(withTest(id, test), 'nb', evidence), what).to.throw(what);
    }
  });
});
