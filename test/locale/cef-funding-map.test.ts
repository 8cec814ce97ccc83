import {expect} from 'chai';
import {headlineOf} from '../../src/figure/headline.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {cefFinding, cefFunding, type CountyFunding} from '../../src/datasets/cef-funding.js';
import {shareFinding} from '../../src/datasets/county-shares.js';
import type {Language} from '../../src/datasets/source.js';
import {words} from './all-texts.js';

const say = (language: Language, code?: string, changed: object = {}) =>
  words['cef-funding-map'][language].finding(
    {...cefFinding(cefFunding('2020', language), code), ...changed},
    numbersIn(language),
  );

const headline = (language: Language, changed: object = {}) =>
  headlineOf(
    ...words['cef-funding-map'][language].headline(
      {...cefFinding(cefFunding('2020', language), undefined), ...changed},
      numbersIn(language),
    ),
  );

describe('the sentence about CEF', () => {
  it('says which counties hold exactly half', () => {
    expect(headline('nb')).to.equal('82 kommuner, halvparten i tre fylker, fikk til sammen 1,2 millioner euro');
    expect(headline('nn')).to.equal('82 kommunar, halvparten i tre fylke, fekk til saman 1,2 millionar euro');
    expect(headline('en')).to.equal('82 municipalities, half in three counties, received 1.2 million euros in all');
    expect(say('nb')).to.equal(
      'Kommunene ligger i ti av elleve fylker, flest i Vestland (17), Agder (14) og Innlandet (10).',
    );
    expect(say('nn')).to.equal(
      'Kommunane ligg i ti av elleve fylke, flest i Vestland (17), Agder (14) og Innlandet (10).',
    );
    expect(say('en')).to.equal(
      'The municipalities are in ten of eleven counties, with the highest numbers in Vestland (17), Agder (14) and Innlandet (10).',
    );
  });

  it('says «more than half» when it is more, and nothing of half when a tie leaves it open', () => {
    const {majority} = cefFinding(cefFunding('2020', 'nb'), undefined);
    const more = {majority: {...majority, isExactlyHalf: false}};
    expect(headline('nb', more)).to.include('82 kommuner, over halvparten i tre fylker, fikk til sammen');
    expect(headline('nn', more)).to.include('82 kommunar, over halvparten i tre fylke, fekk til saman');
    expect(headline('en', more)).to.include('more than half in three counties');
    expect(say('nb', undefined, more))
      .to.include('flest i Vestland (17)')
      .and.not.to.include('halvparten');
    expect(headline('nb', {majority: undefined})).to.equal('82 kommuner fikk til sammen 1,2 millioner euro');
    expect(say('nb', undefined, {majority: undefined})).to.equal('Kommunene ligger i ti av elleve fylker.');
  });

  it('names the only county that holds half, and says nothing of half of one or two municipalities', () => {
    const {majority} = cefFinding(cefFunding('2020', 'nb'), undefined);
    const one = {majority: {...majority!, counties: majority!.counties.slice(0, 1)}};
    expect(headline('nb', one)).to.include('82 kommuner, halvparten i Vestland, fikk');
    expect(headline('nb', {...one, totalMunicipalities: 1})).to.equal('1 kommune fikk 1,2 millioner euro');
    const alone = {...one, totalMunicipalities: 17, countiesWith: 1};
    expect(say('nb', undefined, alone)).to.equal('Kommunene ligger i ett av elleve fylker: Vestland (17).');
    expect(say('nn', undefined, alone)).to.equal('Kommunane ligg i eitt av elleve fylke: Vestland (17).');
    expect(say('en', undefined, alone)).to.equal('The municipalities are in one of eleven counties: Vestland (17).');
  });

  it('is as precise as the report', () => {
    const amount = (language: Language, amountMillionEur: number) => headline(language, {amountMillionEur});
    expect(amount('nb', 1.25)).to.include('1,25 millioner euro');
    expect(amount('nn', 1.25)).to.include('1,25 millionar euro');
    expect(amount('en', 1.25)).to.include('1.25 million euros');
    expect(amount('nb', 2)).to.include(' 2 millioner euro');
    expect(amount('nb', 1)).to.include(' 1 million euro');
    expect(amount('nn', 1)).to.include(' 1 million euro');
  });

  it('ranks the county brought forward', () => {
    expect(say('nb', '46')).to.include('17 av kommunene ligger i Vestland, flest av fylkene.');
    expect(say('nn', '46')).to.include('17 av kommunane ligg i Vestland, flest av fylka.');
    expect(say('en', '46')).to.include('17 of the municipalities are in Vestland, the most of any county.');
    expect(say('nb', '42')).to.include('14 av kommunene ligger i Agder, nest flest av fylkene.');
    expect(say('nn', '42')).to.include('14 av kommunane ligg i Agder, nest flest av fylka.');
    expect(say('en', '42')).to.include('14 of the municipalities are in Agder, the second most of any county.');
    expect(say('nb', '34')).to.include('Innlandet, på 3. plass blant fylkene.');
  });

  it('says that a place is shared', () => {
    for (const code of ['30', '54']) {
      expect(say('nb', code)).to.include('på delt 4. plass blant fylkene.');
      expect(say('nn', code)).to.include('på delt 4. plass blant fylka.');
      expect(say('en', code)).to.include('joint 4th among the counties.');
    }
    expect(say('nb', '50')).not.to.include('delt');
  });

  it('says of Oslo that the report lists none, without a rank or a zero', () => {
    expect(say('nb', '03')).to.match(/^Rapporten fører ikke opp noen kommuner i Oslo\./);
    expect(say('nn', '03')).to.match(/^Rapporten fører ikkje opp nokon kommunar i Oslo\./);
    expect(say('en', '03')).to.match(/^The report lists no municipalities in Oslo\./);
  });

  it('begins no sentence with a small number in digits', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      for (const code of ['11', '15', '18', '30', '34', '38', '50', '54']) {
        expect(say(language, code)).not.to.match(/(^|\. )\d (av|of)/);
      }
    }
  });

  it('counts one municipality as one', () => {
    expect(words['cef-funding-map'].nb.described('Oslo', 1)).to.equal('Oslo: 1 kommune');
    expect(words['cef-funding-map'].nn.described('Oslo', 1)).to.equal('Oslo: 1 kommune');
    expect(words['cef-funding-map'].en.described('Oslo', 1)).to.equal('Oslo: 1 municipality');
    expect(words['cef-funding-map'].nb.described('Oslo', null)).to.equal('Oslo: ingen oppført');
    expect(words['cef-funding-map'].nb.described('Oslo', 1, 1)).to.equal('Oslo: 1 av 1 kommune');
    expect(words['cef-funding-map'].nn.described('Agder', 1, 25)).to.equal('Agder: 1 av 25 kommunar');
    expect(words['cef-funding-map'].en.described('Agder', 14, 25, '56.0')).to.equal(
      'Agder: 56.0%, 14 of 25 municipalities',
    );
  });
});

describe('the sentence about shares', () => {
  const base = cefFunding('2020', 'nb');
  const of = (language: Language, counties: readonly CountyFunding[], code?: string) =>
    words['cef-funding-map'][language]
      .shareFinding(
        shareFinding(
          {
            ...base,
            counties,
            totalMunicipalities: counties.reduce((all, {municipalities}) => all + (municipalities ?? 0), 0),
            inCounties: {
              ...base.inCounties!,
              total: counties.reduce((all, one) => all + one.municipalitiesInCounty!, 0),
            },
          },
          code,
        )!,
        numbersIn(language),
      )
      .join(' ');
  const county = (code: string, municipalities: number | null, municipalitiesInCounty: number): CountyFunding => ({
    code,
    name: `F${code}`,
    municipalities,
    municipalitiesInCounty,
  });

  it('names the county with the highest share, and the share of the country', () => {
    expect(of('nb', base.counties)).to.equal(
      'Agder har den høyeste andelen kommuner med støtte: om lag 56 prosent. Det er 14 av 25 kommuner i Agder. I hele landet er det 82 av 356, om lag 23 prosent.',
    );
    expect(of('nn', base.counties)).to.equal(
      'Agder har den høgaste andelen kommunar med støtte: om lag 56 prosent. Det er 14 av 25 kommunar i Agder. I heile landet er det 82 av 356, om lag 23 prosent.',
    );
    expect(of('en', base.counties)).to.equal(
      'Agder has the highest share of municipalities with support: about 56%. That is 14 of 25 municipalities in Agder. In all of Norway it is 82 of 356, or about 23%.',
    );
  });

  it('does not name Agder where another county has a higher share, nor the county with the most municipalities', () => {
    const changed = base.counties.map((one) => (one.name === 'Nordland' ? {...one, municipalities: 25} : one));
    expect(of('nb', changed)).to.match(/^Nordland har .+: om lag 61 prosent\. Det er 25 av 41 kommuner i Nordland\./);
    expect(of('nb', [county('10', 9, 90), county('11', 1, 2)])).to.match(
      /^F11 har .+: om lag 50 prosent\. Det er 1 av 2 kommuner i F11\./,
    );
  });

  it('names all that share the highest share, with the share alone, since their numbers differ', () => {
    const tied = [county('10', 9, 39), county('11', 6, 26), county('12', 1, 10)];
    expect(of('nb', tied)).to.include('F10 og F11 har den høyeste andelen kommuner med støtte: om lag 23 prosent.');
    expect(of('nn', tied)).to.include('F10 og F11 har den høgaste andelen kommunar med støtte: om lag 23 prosent.');
    expect(of('en', tied)).to.include('F10 and F11 have the highest share of municipalities with support: about 23%.');
  });

  it('writes «about» with a whole number, and with a decimal where that would say none or all', () => {
    const share = (municipalities: number, all: number) => of('nb', [county('10', municipalities, all)]).split('. ')[0];
    for (const [part, all, written] of [
      [39, 100, '39'],
      [395, 1000, '40'],
      [4, 1000, '0,4'],
      [996, 1000, '99,6'],
      [5, 5, '100'],
    ] as const) {
      expect(share(part, all)).to.equal(`F10 har den høyeste andelen kommuner med støtte: om lag ${written} prosent`);
    }
  });

  it('names none as the highest where nobody received support', () => {
    const none = [county('10', 0, 9), county('11', null, 6)];
    expect(of('nb', none)).to.equal('Ingen kommuner er ført opp med støtte.');
    expect(of('nn', none)).to.equal('Ingen kommunar er førte opp med støtte.');
    expect(of('en', none)).to.equal('No municipalities are listed with support.');
  });

  it('ranks the county brought forward by its share, and says where it shares the place', () => {
    expect(of('nb', base.counties, '46')).to.match(
      /^I Vestland er det 17 kommuner med støtte og 43 i alt\. Det er om lag 40 prosent, nest høyest av fylkene\./,
    );
    expect(of('nb', base.counties, '54')).to.include('Det er om lag 23 prosent, delt 4. plass blant fylkene.');
    expect(of('nn', base.counties, '42')).to.include('Det er om lag 56 prosent, høgast av fylka.');
    expect(of('en', base.counties, '30')).to.include(
      'Viken has 9 with support and 51 in total. That is about 18%, 8th among the counties.',
    );
    expect(of('en', base.counties, '15')).to.include('joint 4th among the counties.');
  });

  it('says of Oslo that the report lists none, without a share of 0', () => {
    expect(of('nb', base.counties, '03')).to.match(/Rapporten fører ikke opp noen kommuner i Oslo\.$/);
    expect(of('nn', base.counties, '03')).to.match(/Rapporten fører ikkje opp nokon kommunar i Oslo\.$/);
    expect(of('en', base.counties, '03')).to.match(/The report lists none in Oslo\.$/);
    for (const language of ['nb', 'nn', 'en'] as const)
      expect(of(language, base.counties, '03')).not.to.match(/\b0[,.]0/);
  });
});
