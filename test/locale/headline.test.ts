import {expect} from 'chai';
import {partnerFinding} from '../../src/datasets/partner-finding.js';
import {partnerNetwork} from '../../src/datasets/partners.js';
import type {Language} from '../../src/datasets/source.js';
import {trendNews} from '../../src/datasets/trend-news.js';
import {infosecTrend, partOf, type Trend} from '../../src/datasets/infosec-trend.js';
import {isShort, namingHeadline, splitFinding} from '../../src/figure/headline.js';
import {words as networkNb} from '../../src/figures/partner-network/messages.nb.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {trendWith} from '../model/trend-with.js';
import {words} from './all-texts.js';
import {headline} from './say.js';

const said = (changed: Parameters<typeof trendWith>[0] = {}, shown = {}, language: Language = 'nb') =>
  headline(language, shown, trendWith(changed, language)).text;

describe('the headline of the trend', () => {
  it('is exact in three languages', () => {
    expect(said()).to.equal('Ni av ti andeler falt i 2020, og kommunene lå 10–32 prosentpoeng bak staten');
    expect(said({}, {}, 'nn')).to.equal('Ni av ti andelar fall i 2020, og kommunane låg 10–32 prosentpoeng bak staten');
    expect(said({}, {}, 'en')).to.equal(
      'Nine of ten shares fell in 2020, with municipalities 10–32 percentage points behind central government',
    );
  });

  it('says of a rise that it rises, of a tie what both did, and of what was the same no more than that', () => {
    expect(said({'* * 2019': 1})).to.match(/^Alle ti andelene økte i 2020/);
    expect(said({'* kommuner 2019': 1})).to.equal('Fem av ti andeler i staten og kommunene økte i 2020, fem falt');
    expect(said({'* * 2019': 50, '* * 2020': 50})).to.equal(
      'Alle 15 andelene i staten, fylkeskommunene og kommunene var de samme i 2019 og 2020',
    );
    // A heading that has no room for names is left out: the sentence under the topic names them.
    expect(said({'* * 2019': 50, '* * 2020': 50}, {}, 'en')).to.equal(undefined);
  });

  it('names who went which way where a single measure is shown', () => {
    const shown = {measure: 'hendelser'};
    expect(said({}, shown)).to.equal('Andelen økte i kommunene og falt i staten i 2020');
    expect(said({'hendelser kommuner 2020': 53.6}, shown)).to.equal(
      'Andelen falt i staten i 2020, og var den samme begge årene i kommunene',
    );
    expect(said({'hendelser statlige-virksomheter 2020': null}, shown)).to.equal('Andelen økte i kommunene i 2020');
  });

  it('names the levels where some of them are shown, and nobody lies behind', () => {
    const of = (levels: readonly string[], measures: readonly string[] = []) => {
      const whole = infosecTrend('2020', 'nb');
      const shown = measures.length > 0 ? measures : whole.measures.map(({id}) => id);
      return headline('nb', {}, partOf(whole, levels, shown)).text;
    };
    expect(of(['kommuner'])).to.equal('Fire av fem andeler i kommunene falt i 2020');
    expect(of(['kommuner'], ['hendelser', 'ovelser'])).to.equal('Én av to andeler i kommunene økte i 2020, én falt');
    expect(of(['kommuner', 'fylkeskommuner'])).to.equal('Fire av fem andeler i kommunene falt i 2020');
  });

  it('speaks of no year between two that the data leaves out', () => {
    const trend = trendWith({});
    const sparse: Trend = {...trend, years: ['2018', '2020']};
    expect(headline('nb', {from: '2018', to: '2020'}, sparse).text).to.match(
      /^Ni av ti andeler i staten og kommunene økte fra 2018 til 2020/,
    );
  });

  it('says of one year how far the last lie behind, and nothing where they do not or a number is missing', () => {
    const shown = {from: '2020'};
    expect(said({}, shown)).to.equal('Kommunene lå 10–32 prosentpoeng bak staten i 2020');
    expect(said({'nye-tiltak kommuner 2020': 99}, shown)).to.equal(undefined);
    expect(said({'nye-tiltak kommuner 2020': null}, shown)).to.equal(undefined);
    expect(said({'* * 2020': null}, shown)).to.equal(undefined);
    expect(said({'* * 2020': 40}, shown)).to.equal(undefined);
  });

  it('keeps the decimals of a gap that would round to nothing', () => {
    expect(said({'nye-tiltak kommuner 2020': 84.5}, {from: '2020'})).to.equal(
      'Kommunene lå 0,4–32,2 prosentpoeng bak staten i 2020',
    );
  });
});

describe('the headline of a chapter', () => {
  it('tells of a rise and a fall of the same shares, and of nothing else', () => {
    expect(trendNews(trendWith({}))).to.deep.equal({from: '2018', to: '2020', of: 10, rose: 9, fell: 9});
    expect(trendNews(trendWith({'* * 2019': 1}))).to.equal(undefined);
    expect(trendNews(trendWith({'* * 2018': 99}))).to.equal(undefined);
    expect(trendNews(trendWith({'nye-tiltak kommuner 2019': null}))).to.equal(undefined);
    expect(trendNews({...trendWith({}), years: ['2018', '2020']})).to.equal(undefined);
  });
});

describe('the headline of claims', () => {
  const of = (language: Language, full: number, soFar: number, partly: number, never: number, untestable: number) => {
    const all = full + soFar + partly + never + untestable;
    return words['report-claims'][language].headline({all, full, soFar, partly, never, untestable})[0]!.slice(0, -1);
  };

  it('counts every kind that there is', () => {
    expect(of('nb', 1, 3, 6, 0, 4)).to.equal('4 av 14 påstander stemmer, 6 bare delvis, og 4 kan ikke sjekkes');
    expect(of('nb', 0, 0, 0, 3, 0)).to.equal('Tre av tre påstander stemmer ikke');
    expect(of('nn', 2, 0, 0, 0, 0)).to.equal('To av to påstandar stemmer');
    expect(of('en', 1, 0, 0, 1, 2)).to.equal('One of four claims holds, one not at all and two cannot be tested');
  });
});

describe('the headline of the network', () => {
  it('names nobody where all take part in as many', () => {
    const network = partnerNetwork('2020', 'nb');
    const {years} = partnerFinding(network, undefined, undefined);
    const [first] = years;
    expect(networkNb.headline({...first!, most: undefined}, numbersIn('nb'))).to.deep.equal([]);
    expect(networkNb.headline({...first!, ongoing: false}, numbersIn('nb'))[0]).to.equal(
      'DFØ er med på flest tema i 2020: fire av ni',
    );
    const two = {...first!, ongoing: false, most: {partners: ['DFØ', 'KS'], subjects: 4}};
    expect(networkNb.headline(two, numbersIn('nb'))[0]).to.equal(
      'DFØ og KS er med på flest tema i 2020: fire av ni hver',
    );
  });
});

describe('the room of a headline', () => {
  const sentence = 'En to tre fire fem seks sju.';

  it('has as many whole sentences as fit, and leaves the others for the text', () => {
    expect(splitFinding([sentence, sentence, sentence], ['Sist.'])).to.deep.equal({
      headline: `${sentence} ${sentence.slice(0, -1)}`,
      finding: `${sentence} Sist.`,
    });
    const long = 'ord '.repeat(16).trim();
    expect(isShort(long)).to.equal(false);
    expect(splitFinding([`${long}.`, sentence], [])).to.deep.equal({
      headline: undefined,
      finding: `${long}. ${sentence}`,
    });
    expect(splitFinding([], ['Ingenting.'])).to.deep.equal({headline: undefined, finding: 'Ingenting.'});
  });

  it('names as many as fit, and counts the others', () => {
    const write = (names: readonly string[], others: number) => `${names.join(', ')} og ${others} til`;
    expect(namingHeadline(['a', 'b'], write)).to.equal('a, b og 0 til');
    expect(namingHeadline(['ni ord er for mange til å stå her', 'og ni ord til er her enda mer her'], write)).to.equal(
      'ni ord er for mange til å stå her og 1 til',
    );
    expect(namingHeadline([], write)).to.equal(undefined);
  });
});
