import {expect} from 'chai';
import data from '../../data/2020/risks.json' with {type: 'json'};
import {challengesShownBy, readRisks, risksFinding, risksOf} from '../../src/datasets/risks.js';
import * as printed from '../source/risks.js';

const text = printed.oneLine(printed.utfordringer);
const municipal = printed.oneLine(printed.kommunalSektor);

describe('the challenges of 2020', () => {
  const risks = risksOf('2020', 'nb');
  const byId = Object.fromEntries(risks.challenges.map((challenge) => [challenge.id, challenge]));

  it('quotes six challenges word for word', () => {
    expect(risks.challenges).to.have.length(6);
    for (const {quotes, section} of risks.challenges) {
      for (const quote of quotes) expect(section === 'Utfordringer' ? text : municipal).to.include(quote);
    }
  });

  it('says who showed them and when, as the report does', () => {
    const shown = risks.challenges.map(({id, shownBy}) => [id, shownBy.map(({source, when}) => `${source} ${when}`)]);
    expect(Object.fromEntries(shown)).to.deep.equal({
      modenhet: ['kunnskapsgrunnlag 2018', 'riksrevisjonen 2020', 'digdir 2020'],
      'kommunal-sektor': ['digdir 2020'],
      helseregioner: ['riksrevisjonen null'],
      'ostre-toten': ['digdir etter årsskiftet 2020–2021'],
      pandemi: ['nsm 2020', 'nsm null', 'digdir 2020'],
      'uklart-hvem': ['digdir null'],
    });
    expect(text).to.include('Kunnskapsgrunnlaget fra 2018').and.include('Riksrevisjonens undersøkelser i 2020');
    expect(text).to.include('Etter årsskiftet 2020–2021').and.include('Helhetlig digitalt risikobilde 2020 fra NSM');
  });

  it('gives no year to the investigation of the health trusts: the report has none', () => {
    expect(/Riksrevisjonens undersøkelse av helse[^.]+\./.exec(text)![0]).not.to.match(/\d{4}/);
    expect(byId['helseregioner']!.shownBy[0]!.when).to.equal(null);
  });

  it('gives each source the words that the report has of it', () => {
    const quotesOf = (id: string) => byId[id]!.shownBy.map(({source, quotes}) => [source, quotes.join()]);
    const [evidence, auditors, digdir] = quotesOf('modenhet');
    expect(evidence![1]).to.match(/^Kunnskapsgrunnlaget fra 2018 viser .+ ikke er så systematisk og moden/);
    expect(auditors![1]).to.equal('Riksrevisjonens undersøkelser i 2020 viser tydelig at dette fortsatt gjelder');
    expect(digdir![1]).to.equal('Vi så de samme tendensene i kartleggingen av fylkeskommuner og kommuner i 2020');
    // «NSM har erfart» ends before this sentence, which names nobody.
    expect(quotesOf('pandemi').find(([, quotes]) => quotes!.includes('hjemmekontor'))![0]).to.equal('digdir');
  });

  it('gives no year, and no evidence, to what the report only states', () => {
    const {when, how} = byId['uklart-hvem']!.shownBy[0]!;
    expect([when, how]).to.deep.equal([null, 'i årsrapporten, uten oppgitt grunnlag']);
    expect(/For mange virksomheter er det uklart[^]+$/.exec(text)![0]).not.to.match(/\d{4}/);
    const [evidence] = byId['modenhet']!.shownBy;
    expect(evidence!.how, 'the report does not say how it was found').to.equal(undefined);
  });

  it('counts three of four health regions, and all four', () => {
    expect(byId['helseregioner']!.units.map(({count, of}) => [count, of])).to.deep.equal([
      [3, 4],
      [4, 4],
    ]);
    expect(text).to.include('i tre av fire helseregioner').and.include('i alle regionene');
  });

  it('takes «For mange» as "for many", not as "too many"', () => {
    const label = (language: 'nb' | 'nn' | 'en') => risksOf('2020', language).challenges.at(-1)!.label;
    expect([label('nb'), label('nn'), label('en')]).to.deep.equal([
      'Uklart for mange hvem som veileder',
      'Uklart for mange kven som rettleier',
      'Unclear to many who gives guidance on what',
    ]);
  });

  it('counts the challenges, and those that have several sources', () => {
    const {all, shared, only} = risksFinding(risks, undefined);
    expect(all).to.equal(6);
    expect(shared.map(({id}) => id)).to.deep.equal(['modenhet', 'pandemi']);
    expect(only).to.equal(undefined);
    expect(challengesShownBy(risks, 'riksrevisjonen').map(({id}) => id)).to.deep.equal(['modenhet', 'helseregioner']);
  });
});

describe('reading challenges', () => {
  const [first] = data.challenges;
  const withChanged = (changed: object) => () => readRisks({...data, challenges: [{...first, ...changed}]}, 'nb');
  const broken: [what: string, changed: object, message: string][] = [
    [
      'more units than there are',
      {units: [{id: 'infrastruktur', count: 5, of: 4}]},
      'units[0].count should be from 0 to 4, but is 5',
    ],
    [
      'no units at all',
      {units: [{id: 'infrastruktur', count: 0, of: 0}]},
      'units[0].of should be a whole number from 1 to 12',
    ],
    [
      'a source without a name',
      {shownBy: [{source: 'x', when: null, how: 'vurdering'}]},
      'texts.nb.source.x should be a text, but is missing',
    ],
    [
      'a time that has no words',
      {shownBy: [{source: 'nsm', when: 'i fjor', how: 'vurdering'}]},
      'texts.nb.when.i fjor should be a text',
    ],
    [
      'a time that is left out',
      {shownBy: [{source: 'nsm', how: 'vurdering'}]},
      'shownBy[0].when should be a text, but is missing',
    ],
  ];
  broken.push([
    'a challenge without a word of the report',
    {shownBy: [{source: 'nsm', when: null, how: 'vurdering'}]},
    'shownBy[0].quotes should be a list, but is missing',
  ]);
  for (const [what, changed, message] of broken) {
    it(`refuses ${what}`, () => {
      expect(withChanged(changed)).to.throw(message);
    });
  }
});
