import {expect} from 'chai';
import {numbersIn} from '../../src/i18n/numbers.js';
import {cefFinding, cefFunding} from '../../src/datasets/cef-funding.js';
import type {Language} from '../../src/datasets/source.js';
import {words} from './all-texts.js';

const say = (language: Language, code?: string, changed: object = {}) =>
  words['cef-funding-map'][language].finding(
    {...cefFinding(cefFunding('2020', language), code), ...changed},
    numbersIn(language),
  );

describe('the sentence about CEF', () => {
  it('says which counties hold exactly half', () => {
    expect(say('nb')).to.equal(
      '82 kommuner i ti av elleve fylker har til sammen fått 1,2 millioner euro. Halvparten av kommunene ligger i Vestland, Agder og Innlandet.',
    );
    expect(say('nn')).to.equal(
      '82 kommunar i ti av elleve fylke har til saman fått 1,2 millionar euro. Halvparten av kommunane ligg i Vestland, Agder og Innlandet.',
    );
    expect(say('en')).to.equal(
      '82 municipalities in ten of eleven counties have received 1.2 million euros in all. Half of the municipalities are in Vestland, Agder and Innlandet.',
    );
  });

  it('says «more than half» when it is more, and nothing of half when a tie leaves it open', () => {
    const {majority} = cefFinding(cefFunding('2020', 'nb'), undefined);
    const more = {majority: {...majority, isExactlyHalf: false}};
    expect(say('nb', undefined, more)).to.include('Over halvparten av kommunene ligger i');
    expect(say('nn', undefined, more)).to.include('Over halvparten av kommunane ligg i');
    expect(say('en', undefined, more)).to.include('More than half of the municipalities are in');
    expect(say('nb', undefined, {majority: undefined})).to.match(/1,2 millioner euro\.$/);
  });

  it('is as precise as the report', () => {
    const amount = (language: Language, amountMillionEur: number) => say(language, undefined, {amountMillionEur});
    expect(amount('nb', 1.25)).to.include('1,25 millioner euro');
    expect(amount('nn', 1.25)).to.include('1,25 millionar euro');
    expect(amount('en', 1.25)).to.include('1.25 million euros');
    expect(amount('nb', 2)).to.include(' 2 millioner euro');
    expect(amount('nb', 1)).to.include(' 1 million euro');
    expect(amount('nn', 1)).to.include(' 1 million euro');
  });

  it('ranks the county brought forward', () => {
    expect(say('nb', '46')).to.include('17 av dem ligger i Vestland, flest av fylkene.');
    expect(say('nn', '46')).to.include('17 av dei ligg i Vestland, flest av fylka.');
    expect(say('en', '46')).to.include('17 of them are in Vestland, the most of any county.');
    expect(say('nb', '42')).to.include('14 av dem ligger i Agder, nest flest av fylkene.');
    expect(say('nn', '42')).to.include('14 av dei ligg i Agder, nest flest av fylka.');
    expect(say('en', '42')).to.include('14 of them are in Agder, the second most of any county.');
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
    expect(say('nb', '03')).to.match(/Rapporten fører ikke opp noen kommuner i Oslo\.$/);
    expect(say('nn', '03')).to.match(/Rapporten fører ikkje opp nokon kommunar i Oslo\.$/);
    expect(say('en', '03')).to.match(/The report lists no municipalities in Oslo\.$/);
  });

  it('begins no sentence with a small number in digits', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      for (const code of ['11', '15', '18', '30', '34', '38', '50', '54']) {
        expect(say(language, code)).not.to.match(/\. \d\d? (av|of)/);
      }
    }
  });

  it('counts one municipality as one', () => {
    expect(words['cef-funding-map'].nb.described('Oslo', 1)).to.equal('Oslo: 1 kommune');
    expect(words['cef-funding-map'].nn.described('Oslo', 1)).to.equal('Oslo: 1 kommune');
    expect(words['cef-funding-map'].en.described('Oslo', 1)).to.equal('Oslo: 1 municipality');
    expect(words['cef-funding-map'].nb.described('Oslo', null)).to.equal('Oslo: ingen kommuner oppført');
  });
});
