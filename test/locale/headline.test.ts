import {expect} from 'chai';
import {claimsAgainst, reportClaims, type Verdict} from '../../src/datasets/claims.js';
import {cefFinding, cefFunding} from '../../src/datasets/cef-funding.js';
import {partnerFinding} from '../../src/datasets/partner-finding.js';
import {partnerNetwork} from '../../src/datasets/partners.js';
import type {Language} from '../../src/datasets/source.js';
import {trendNews} from '../../src/datasets/trend-news.js';
import {infosecTrend, partOf, type Trend} from '../../src/datasets/infosec-trend.js';
import {isShort, namingHeadline, splitFinding} from '../../src/figure/headline.js';
import {headlinePhrases as headlineEn} from '../../src/figures/infosec-trend/headline-messages.en.js';
import {headlinePhrases as headlineNb} from '../../src/figures/infosec-trend/headline-messages.nb.js';
import {headlinePhrases as headlineNn} from '../../src/figures/infosec-trend/headline-messages.nn.js';
import {trendText} from '../../src/figures/infosec-trend/finding-text.js';
import type {TrendState} from '../../src/figures/infosec-trend/state.js';
import {words as chapterEn} from '../../src/figures/report-chapter/messages.en.js';
import {words as chapterNb} from '../../src/figures/report-chapter/messages.nb.js';
import {words as chapterNn} from '../../src/figures/report-chapter/messages.nn.js';
import {claimsText} from '../../src/figures/report-claims/state.js';
import {words as networkNb} from '../../src/figures/partner-network/messages.nb.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {trendWith} from '../model/trend-with.js';
import {words} from './all-texts.js';
import {headline} from './say.js';

const headlineWords = {nb: headlineNb, nn: headlineNn, en: headlineEn};
const chapterWords = {nb: chapterNb, nn: chapterNn, en: chapterEn};

const said = (changed: Parameters<typeof trendWith>[0] = {}, shown = {}, language: Language = 'nb') =>
  headline(language, shown, trendWith(changed, language)).text;

describe('the headline of the trend', () => {
  it('is exact in three languages', () => {
    expect(said()).to.equal('Ni av ti tall for staten og kommunene falt i 2020');
    expect(said({}, {}, 'nn')).to.equal('Ni av ti tal for staten og kommunane fall i 2020');
    expect(said({}, {}, 'en')).to.equal('Nine of ten shares in central government and municipalities fell in 2020');
  });

  it('names the levels that were counted where others are drawn, and says how far the last lie behind where all were', () => {
    expect(said({'* fylkeskommuner 2020': 99})).to.equal(
      '9 av 15 tall falt i 2020, og kommunene lå 10–32 prosentpoeng bak staten',
    );
    expect(said({'* statlige-virksomheter 2019': null})).to.equal('Fire av fem tall for kommunene falt i 2020');
    const levels = ['statlige-virksomheter', 'kommuner'];
    const whole = infosecTrend('2020', 'nb');
    const two = partOf(
      whole,
      levels,
      whole.measures.map(({id}) => id),
    );
    expect(headline('nb', {}, two).text).to.equal(
      'Ni av ti tall falt i 2020, og kommunene lå 10–32 prosentpoeng bak staten',
    );
  });

  it('has a heading about the gap for the rows, with the other news under it, where no heading has room for both', () => {
    const rows = (language: Language, changed: Parameters<typeof trendWith>[0] = {}) =>
      headline(language, {}, trendWith(changed, language)).ofGap;
    expect(rows('nb')).to.deep.equal({
      text: 'Kommunene lå 10–32 prosentpoeng bak staten i 2020',
      since: 'Ni av ti tall for staten og kommunene falt i 2020. Ni av ti tall var likevel høyere enn i 2018.',
      lead: 'Størst avstand: å ha rapportert erfaringer fra øvelser.',
    });
    expect(rows('nn')!.text).to.equal('Kommunane låg 10–32 prosentpoeng bak staten i 2020');
    expect(rows('en')!.text).to.equal('Municipalities were 10–32 percentage points behind central government in 2020');
    expect(rows('nb', {'styringssystem statlige-virksomheter 2020': 93.4})!.lead).to.equal('');
    // One measure where they are ahead, or a heading with both.
    expect(rows('nb', {'styringssystem kommuner 2020': 99})).to.equal(undefined);
    expect(rows('nb', {'* fylkeskommuner 2020': 99})).to.equal(undefined);
  });

  it('leaves the gap to a sentence under it where it has no room for both, with the measure where it is largest', () => {
    const lead = (changed: Parameters<typeof trendWith>[0] = {}, shown = {}, language: Language = 'nb') =>
      headline(language, shown, trendWith(changed, language)).lead;
    expect(lead()).to.equal(
      'Kommunene lå 10,4–32,2 prosentpoeng bak staten i 2020. Størst avstand: å ha rapportert erfaringer fra øvelser.',
    );
    expect(lead({}, {}, 'nn')).to.equal(
      'Kommunane låg 10,4–32,2 prosentpoeng bak staten i 2020. Størst avstand: å ha rapportert erfaringar frå øvingar.',
    );
    expect(lead({}, {}, 'en')).to.equal(
      'Municipalities were 10.4–32.2 percentage points behind central government in 2020. Widest gap: reported experience from exercises.',
    );
    // Two measures are as far apart.
    expect(lead({'styringssystem statlige-virksomheter 2020': 93.4})).to.equal(
      'Kommunene lå 10,4–32,2 prosentpoeng bak staten i 2020.',
    );
    // The name would be most of the sentence.
    const whole = infosecTrend('2020', 'nb');
    const name = 'Rapportert erfaringer fra øvelser til bruk i risikovurderinger og forbedring';
    const measures = whole.measures.map((one) => (one.id === 'ovelser' ? {...one, short: name} : one));
    expect(headline('nb', {}, {...whole, measures}).lead).to.equal(
      'Kommunene lå 10,4–32,2 prosentpoeng bak staten i 2020.',
    );
    // The gap is not on every measure, is in the heading, or is that of a single measure.
    expect(lead({'nye-tiltak kommuner 2020': 90})).to.equal(undefined);
    expect(lead({'ovelser kommuner 2020': null})).to.equal(undefined);
    expect(lead({'* fylkeskommuner 2020': 99})).to.equal(undefined);
    expect(lead({}, {measure: 'ovelser'})).to.equal(undefined);
  });

  it('says how the shares compare with the first year, and «likevel» only where most are on the other side of it', () => {
    const since = (changed: Parameters<typeof trendWith>[0] = {}, shown = {}, language: Language = 'nb') =>
      headline(language, shown, trendWith(changed, language)).since;
    expect(since()).to.equal('Ni av ti tall var likevel høyere enn i 2018.');
    expect(since({}, {}, 'nn')).to.equal('Ni av ti tal var likevel høgare enn i 2018.');
    expect(since({}, {}, 'en')).to.equal('Even so, nine of ten shares were higher than in 2018.');
    // None, one, some, all and the same.
    expect(since({'* * 2018': 99})).to.equal('Alle ti tallene var lavere enn i 2018.');
    expect(since({'* * 2018': 86})).to.equal('Ni av ti tall var lavere enn i 2018.');
    expect(since({'* kommuner 2018': 99})).to.equal('Seks av ti tall var lavere enn i 2018.');
    expect(since({'* * 2018': 1})).to.equal('Alle ti tallene var likevel høyere enn i 2018.');
    expect(since({'* * 2018': 50, '* * 2020': 50})).to.equal('Alle 15 tallene var uendret fra 2018.');
    expect(since({'* * 2018': 50, '* * 2020': 50}, {}, 'nn')).to.equal('Alle dei 15 tala var uendra frå 2018.');
    expect(since({'* * 2018': 50, '* * 2020': 50}, {}, 'en')).to.equal('All 15 shares were unchanged from 2018.');
    // A headline that has no room for its names does not tell of the last year.
    expect(since({'* * 2018': 1, '* * 2019': 50, '* * 2020': 50}, {}, 'en')).to.equal(undefined);
    // No side has most of them.
    const half = {'* kommuner 2018': 99, '* statlige-virksomheter 2018': 1};
    expect(since(half)).to.equal('Fem av ti tall var høyere enn i 2018, fem lavere.');
    expect(since(half, {}, 'nn')).to.equal('Fem av ti tal var høgare enn i 2018, fem lågare.');
    expect(since(half, {}, 'en')).to.equal('Five of ten shares were higher than in 2018, five lower.');
    expect(since({...half, 'ovelser kommuner 2018': 25.8, 'ovelser statlige-virksomheter 2018': 58})).to.equal(
      'Fire av ti tall var høyere enn i 2018, fire lavere, to uendret.',
    );
    // The last year went the same way.
    expect(since({'* * 2019': 1})).to.equal('Ni av ti tall var høyere enn i 2018.');
    // A single measure, and a single share.
    expect(since({}, {measure: 'hendelser'})).to.equal('Begge tallene var høyere enn i 2018.');
    const one = {'* statlige-virksomheter 2020': null};
    expect(since(one, {measure: 'ovelser'})).to.equal('Tallet var likevel høyere enn i 2018.');
    expect(since(one, {measure: 'ovelser'}, 'nn')).to.equal('Talet var likevel høgare enn i 2018.');
    expect(since(one, {measure: 'ovelser'}, 'en')).to.equal('Even so, the share was higher than in 2018.');
    // Two years, one year, and no number in the first or the last.
    expect(since({}, {from: '2019'})).to.equal(undefined);
    expect(since({}, {from: '2020'})).to.equal(undefined);
    expect(since({'* * 2018': null})).to.equal(undefined);
    expect(since({'* * 2020': null})).to.equal(undefined);
  });

  it('names the shares that it compares with the first year where they are not those of the headline', () => {
    const since = (changed: Parameters<typeof trendWith>[0], language: Language = 'nb') =>
      headline(language, {}, trendWith(changed, language)).since;
    const early = {'nye-tiltak statlige-virksomheter 2018': null};
    expect(since(early)).to.equal(
      'Alle ni tallene for staten og kommunene som finnes for 2018 og 2020 var likevel høyere enn i 2018.',
    );
    expect(since(early, 'nn')).to.equal(
      'Alle dei ni tala for staten og kommunane som finst for 2018 og 2020 var likevel høgare enn i 2018.',
    );
    expect(since(early, 'en')).to.equal(
      'Even so, all nine shares in central government and municipalities with numbers for 2018 and 2020 were higher than in 2018.',
    );
    expect(since({'* fylkeskommuner 2020': 60, '* fylkeskommuner 2019': null})).to.equal(
      '10 av 15 tall for staten, fylkeskommunene og kommunene som finnes for 2018 og 2020 var likevel høyere enn i 2018.',
    );
    // A gap in the last year is one of both.
    expect(since({'nye-tiltak statlige-virksomheter 2020': null})).to.equal(
      'Alle ni tallene var likevel høyere enn i 2018.',
    );
  });

  it('says of a rise that it rises, of a tie what both did, and of what was the same no more than that', () => {
    expect(said({'* * 2019': 1})).to.equal('Alle ti tallene for staten og kommunene økte i 2020');
    expect(said({'* kommuner 2019': 1})).to.equal('Fem av ti tall for staten og kommunene økte i 2020, fem falt');
    expect(said({'* * 2019': 50, '* * 2020': 50})).to.equal(
      'Alle 15 tallene for staten, fylkeskommunene og kommunene var de samme i 2019 og 2020',
    );
    // A heading that has no room for names is left out: the sentence under the topic names them.
    expect(said({'* * 2019': 50, '* * 2020': 50}, {}, 'en')).to.equal(undefined);
  });

  it('names who went which way where a single measure is shown', () => {
    const shown = {measure: 'hendelser'};
    expect(said({}, shown)).to.equal('Tallet økte for kommunene og falt for staten i 2020');
    expect(said({'hendelser kommuner 2020': 53.6}, shown)).to.equal(
      'Tallet falt for staten i 2020, og var det samme begge årene for kommunene',
    );
    expect(said({'hendelser statlige-virksomheter 2020': null}, shown)).to.equal('Tallet økte for kommunene i 2020');
  });

  it('names the levels where some of them are shown, and nobody lies behind', () => {
    const of = (levels: readonly string[], measures: readonly string[] = []) => {
      const whole = infosecTrend('2020', 'nb');
      const shown = measures.length > 0 ? measures : whole.measures.map(({id}) => id);
      return headline('nb', {}, partOf(whole, levels, shown)).text;
    };
    expect(of(['kommuner'])).to.equal('Fire av fem tall for kommunene falt i 2020');
    expect(of(['kommuner'], ['hendelser', 'ovelser'])).to.equal('Ett av to tall for kommunene økte i 2020, ett falt');
    expect(of(['kommuner', 'fylkeskommuner'])).to.equal('Fire av fem tall for kommunene falt i 2020');
  });

  it('speaks of no year between two that the data leaves out', () => {
    const trend = trendWith({});
    const sparse: Trend = {...trend, years: ['2018', '2020']};
    expect(headline('nb', {from: '2018', to: '2020'}, sparse).text).to.match(
      /^Ni av ti tall for staten og kommunene økte fra 2018 til 2020/,
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
    const levels = ['statlige-virksomheter', 'kommuner'];
    expect(trendNews(trendWith({}))).to.deep.equal({from: '2018', to: '2020', levels, of: 10, rose: 9, fell: 9});
    expect(trendNews(trendWith({'* * 2019': 1}))).to.equal(undefined);
    expect(trendNews(trendWith({'* * 2018': 99}))).to.equal(undefined);
    expect(trendNews(trendWith({'nye-tiltak kommuner 2019': null}))).to.equal(undefined);
    expect(trendNews({...trendWith({}), years: ['2018', '2020']})).to.equal(undefined);
  });
});

describe('the headline of a figure whose news the chapter tells', () => {
  const told = (changed: Parameters<typeof trendWith>[0], language: Language = 'nb') => {
    const trend = trendWith(changed, language);
    const {measures, years} = trend;
    const [messages, numbers] = [words['infosec-trend'][language], numbersIn(language)];
    return trendText(
      {trend, measures, years, messages, numbers, level: undefined, isHeadlineAbove: true} as unknown as TrendState,
      'lines',
    );
  };

  it('is the gap, and none where no level is behind on every measure', () => {
    expect(told({})).to.deep.equal({
      // The chapter has the changes in the last year in its own heading.
      hasStep: false,
      headline: 'Kommunene lå 10–32 prosentpoeng bak staten i 2020',
      finding: 'Størst avstand: å ha rapportert erfaringer fra øvelser.',
    });
    expect(told({}, 'en').headline).to.equal(
      'Municipalities were 10–32 percentage points behind central government in 2020',
    );
    const {headline: none, finding} = told({'nye-tiltak kommuner 2020': 99});
    expect(none).to.equal(undefined);
    expect(finding).not.to.include('falt').and.not.to.include('Ni av ti');
  });

  it('is the fewest counties that have half of the municipalities, where there are any', () => {
    const funding = cefFunding('2020', 'nb');
    const all = cefFinding(funding, undefined);
    const [first] = funding.counties;
    const of = (changed: Partial<typeof all>) => words['cef-funding-map'].nb.whereMost({...all, ...changed});
    expect(of({})).to.deep.equal(['Halvparten av de 82 kommunene ligger i tre fylker']);
    expect(of({majority: {counties: [first!], municipalities: 42, isExactlyHalf: false}})).to.deep.equal([
      'Over halvparten av de 82 kommunene ligger i Vestland',
    ]);
    for (const changed of [{majority: undefined}, {totalMunicipalities: 2}]) expect(of(changed)).to.deep.equal([]);
  });
});

describe('the headline of a chapter in words', () => {
  const counts = {from: '2018', to: '2020', levels: [], of: 10, rose: 9, fell: 9};
  const of = (language: Language, changed = {}) =>
    chapterWords[language].news.informasjonssikkerhet({...counts, ...changed});

  it('counts the shares that were higher than at first, and those that fell in the last year', () => {
    expect(of('nb')).to.equal('Ni av ti andeler var høyere enn i 2018, men ni falt i 2020');
    expect(of('nn')).to.equal('Ni av ti andelar var høgare enn i 2018, men ni fall i 2020');
    expect(of('en')).to.equal('Nine of ten shares were higher than in 2018, but nine fell in 2020');
    const more = {from: '2019', to: '2021', of: 15, rose: 14, fell: 8};
    expect(of('nb', more)).to.equal('14 av 15 andeler var høyere enn i 2019, men 8 falt i 2021');
    expect(of('en', more)).to.equal('14 of 15 shares were higher than in 2019, but 8 fell in 2021');
    for (const language of ['nb', 'nn', 'en'] as const) {
      expect(isShort(of(language))).to.equal(true);
      expect(chapterWords[language].bodies).to.deep.equal(headlineWords[language].bodies);
    }
  });

  it('names the amount of the support, and only the support where there is no amount in the plural', () => {
    const both = (language: Language) =>
      ['1,2', undefined].map((amount) => chapterWords[language].news.internasjonalt('82', amount));
    expect(both('nb')).to.deep.equal([
      '82 norske kommuner fikk til sammen 1,2 millioner euro fra EU',
      '82 norske kommuner fikk støtte fra EU',
    ]);
    expect(both('nn')).to.deep.equal([
      '82 norske kommunar fekk til saman 1,2 millionar euro frå EU',
      '82 norske kommunar fekk støtte frå EU',
    ]);
    expect(both('en')).to.deep.equal([
      '82 Norwegian municipalities received 1,2 million euros in all from the EU',
      '82 Norwegian municipalities received support from the EU',
    ]);
  });
});

describe('the headline of claims', () => {
  /** Claims with as many verdicts of each kind: fully, so far, in part, never, untestable. */
  const verdicts = (numbers: readonly number[]) => {
    const one = reportClaims('2020', 'nb').verdicts.find(({claim}) => claim.id === 'fem-delprosjekter');
    const {cases} = one!;
    const exceptions = [{...cases[0]!, holds: false}];
    const kinds: Verdict[] = [
      one!,
      {...one!, missingLevels: ['fylkeskommuner']},
      {...one!, cases: [...cases, ...exceptions], exceptions},
      {...one!, cases: exceptions, exceptions, holds: 0},
      {...one!, cases: [], holds: 0},
    ];
    return kinds.flatMap((verdict, i) => Array<Verdict>(numbers[i]!).fill(verdict));
  };
  const told = (language: Language, numbers: readonly number[], chapter?: 'informasjonssikkerhet') => {
    const claims = {...reportClaims('2020', language), verdicts: verdicts(numbers)};
    const messages = words['report-claims'][language];
    return claimsText({claims, chapter, messages, language, numbers: numbersIn(language), isInGroup: false});
  };

  it('counts the first verdict among the claims that can be tested, and has the others under it', () => {
    expect(told('nb', [1, 3, 6, 0, 4])).to.deep.equal({
      headline: 'Seks av ti påstander som kan sjekkes, stemmer bare delvis',
      finding:
        'Hver av de seks har ett unntak. Det er det samme for alle. Én annen påstand stemmer helt. Tre stemmer så langt de er sjekket. Fire kan ikke sjekkes.',
    });
    expect(told('nn', [1, 3, 6, 0, 4])).to.deep.equal({
      headline: 'Seks av ti påstandar som kan sjekkast, stemmer berre delvis',
      finding:
        'Kvar av dei seks har eitt unntak. Det er det same for alle. Éin annan påstand stemmer heilt. Tre stemmer så langt dei er sjekka. Fire kan ikkje sjekkast.',
    });
    expect(told('en', [1, 3, 6, 0, 4])).to.deep.equal({
      headline: 'Six of ten claims that can be tested hold only in part',
      finding:
        'Each of the six has one exception. It is the same for all of them. One other claim holds fully. Three hold as far as they were tested. Four cannot be tested.',
    });
  });

  it('says what goes against the whole of a claim before what goes against a part of it', () => {
    expect(told('nb', [1, 3, 6, 2, 4], 'informasjonssikkerhet')).to.deep.equal({
      headline: 'To av tolv påstander om temaet som kan sjekkes, stemmer ikke',
      finding:
        'Seks andre påstander stemmer bare delvis. Én stemmer helt. Tre stemmer så langt de er sjekket. Fire kan ikke sjekkes. Hver av de seks som stemmer bare delvis, har ett unntak. Det er det samme for alle.',
    });
    expect(told('en', [1, 0, 0, 1, 2])).to.deep.equal({
      headline: 'One of two claims that can be tested does not hold',
      finding: 'One other claim holds fully. Two cannot be tested.',
    });
  });

  it('counts all claims where all or none can be tested, and does not say that some can', () => {
    const inEach = (numbers: readonly number[]) =>
      (['nb', 'nn', 'en'] as const).map((language) => told(language, numbers).headline);
    expect(inEach([1, 3, 10, 0, 0])).to.deep.equal([
      '10 av 14 påstander stemmer bare delvis',
      '10 av 14 påstandar stemmer berre delvis',
      '10 of 14 claims hold only in part',
    ]);
    expect(told('nb', [0, 0, 0, 3, 0])).to.deep.equal({headline: 'Tre av tre påstander stemmer ikke', finding: ''});
    expect(told('nn', [2, 0, 0, 0, 0])).to.deep.equal({headline: 'To av to påstandar stemmer heilt', finding: ''});
    expect(told('en', [0, 3, 0, 0, 0]).headline).to.equal('Three of three claims hold as far as they were tested');
    expect(inEach([0, 0, 0, 0, 3])).to.deep.equal([
      'Tre av tre påstander kan ikke sjekkes',
      'Tre av tre påstandar kan ikkje sjekkast',
      'Three of three claims cannot be tested',
    ]);
  });

  it('counts the next verdict where none hold only in part', () => {
    expect(told('nb', [4, 3, 0, 0, 5])).to.deep.equal({
      headline: 'Fire av sju påstander som kan sjekkes, stemmer helt',
      finding: 'Tre andre påstander stemmer så langt de er sjekket. Fem kan ikke sjekkes.',
    });
    expect(told('nn', [0, 3, 0, 0, 2])).to.deep.equal({
      headline: 'Tre av tre påstandar som kan sjekkast, stemmer så langt dei er sjekka',
      finding: 'To andre påstandar kan ikkje sjekkast.',
    });
  });

  it('does not count one claim, whether it is all that there is or all that can be tested', () => {
    expect(told('nb', [0, 1, 0, 0, 0])).to.deep.equal({
      headline: 'Påstanden stemmer så langt den er sjekket',
      finding: '',
    });
    const inEach = (['nb', 'nn', 'en'] as const).map((language) => told(language, [0, 0, 1, 0, 2]));
    expect(inEach).to.deep.equal([
      {
        headline: 'Den eneste påstanden som kan sjekkes, stemmer bare delvis',
        finding: 'Den har ett unntak. To andre påstander kan ikke sjekkes.',
      },
      {
        headline: 'Den einaste påstanden som kan sjekkast, stemmer berre delvis',
        finding: 'Han har eitt unntak. To andre påstandar kan ikkje sjekkast.',
      },
      {
        headline: 'The only claim that can be tested holds only in part',
        finding: 'It has one exception. Two other claims cannot be tested.',
      },
    ]);
  });

  it('is under the heading of the figure where it is too long, or where there is nothing to count', () => {
    expect(told('en', [0, 2, 0, 0, 3], 'informasjonssikkerhet')).to.deep.equal({
      headline: undefined,
      finding:
        'Two of two claims on this topic that can be tested hold as far as they were tested. Three other claims cannot be tested.',
    });
    expect(told('nb', [0, 0, 0, 0, 0])).to.deep.equal({
      headline: undefined,
      finding: 'Her er det ingen påstander.',
    });
  });
});

describe('the text under the headline of claims', () => {
  const trend = infosecTrend('2020', 'nb');
  /** What is said of the claims of the report, or of some of them, on its numbers or others. */
  const told = (language: Language, changed: Parameters<typeof trendWith>[0] = {}, ids?: readonly string[]) => {
    const all = claimsAgainst(trendWith(changed), '2020', language);
    const verdicts = all.verdicts.filter(({claim}) => ids === undefined || ids.includes(claim.id));
    const messages = words['report-claims'][language];
    return claimsText({
      claims: {...all, verdicts},
      messages,
      language,
      numbers: numbersIn(language),
      isInGroup: false,
    });
  };

  it('says how many exceptions each claim has, and how few of them are different', () => {
    expect(told('nb').finding).to.match(/^Hver av de seks har ett unntak\. I alt er det tre ulike unntak\. Én annen /);
    expect(told('nn').finding).to.match(/^Kvar av dei seks har eitt unntak\. I alt er det tre ulike unntak\. /);
    expect(told('en').finding).to.match(
      /^Each of the six has one exception\. There are three different exceptions in all\. /,
    );
  });

  it('says so where they are not one each', () => {
    // Four of the claims are about the shares of the state from 2018 on, or compare with them.
    const worse = {
      'ovelser statlige-virksomheter 2020': trend.cell('ovelser', 'statlige-virksomheter', '2018').value! - 5,
    };
    expect(told('nb', worse).finding).to.match(
      / har fra ett til to unntak\. I alt er det (to|tre|fire) ulike unntak\. /,
    );
    expect(told('en', worse).finding).to.match(/ has one to two exceptions\. /);
  });

  it('counts one that two claims have once, and not the same number of other years', () => {
    const [rose, again, fell] = ['svak-forbedring', 'internkontrollen-styrket', 'negativ-utvikling'] as const;
    expect(told('nb', {}, [rose, again])).to.deep.equal({
      headline: 'To av to påstander stemmer bare delvis',
      finding: 'Hver av de to har ett unntak. Det er det samme for begge.',
    });
    expect(told('nb', {}, [rose, fell]).finding).to.equal('Hver av de to har ett unntak.');
    expect(told('nn', {}, [rose])).to.deep.equal({
      headline: 'Påstanden stemmer berre delvis',
      finding: 'Han har eitt unntak.',
    });
  });

  it('names the claims that are meant where others are as many', () => {
    const ids = ['svak-forbedring', 'fem-delprosjekter', 'pandemien'];
    expect(told('nb', {}, ids)).to.deep.equal({
      headline: 'Én av to påstander som kan sjekkes, stemmer bare delvis',
      finding: 'Den som stemmer bare delvis, har ett unntak. Én annen påstand stemmer helt. Én kan ikke sjekkes.',
    });
    expect(told('en', {}, ids).finding).to.match(/^The one that holds only in part has one exception\. /);
    expect(told('nb', {}, ['svak-forbedring', 'negativ-utvikling', 'pandemien', 'undersokelsen']).finding).to.match(
      /^Hver av de to som stemmer bare delvis, har ett unntak\. To andre /,
    );
  });

  it('is silent where no claim holds in part', () => {
    expect(told('nb', {}, ['kommunene-lavere', 'pandemien']).finding).not.to.include('unntak');
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
