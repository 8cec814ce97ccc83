import {expect} from 'chai';
import {cefFundingEditions} from '../../src/datasets/cef-funding.js';
import {goalsOf} from '../../src/datasets/goals.js';
import {infosecTrend} from '../../src/datasets/infosec-trend.js';
import {keyFigures} from '../../src/datasets/key-figures.js';
import {partnerNetwork} from '../../src/datasets/partners.js';
import {prioritiesOf} from '../../src/datasets/priorities.js';
import {reportClaims} from '../../src/datasets/claims.js';
import {risksOf} from '../../src/datasets/risks.js';
import {passagesOf, timeline} from '../../src/datasets/timeline.js';
import {sections} from '../source/report.js';

/** What the data quotes, and the heading that it says it stands under. */
const quoted: [of: string, quotation: string, section: string][] = [
  ...reportClaims('2020', 'nb').verdicts.map(({claim}) => entry('claim', claim)),
  ...keyFigures('2020', 'nb').figures.map((figure) => entry('key figure', figure)),
  ...timeline('2020', 'nb').items.flatMap((item) =>
    passagesOf([item]).map((one) => entry('moment', {...item, ...one})),
  ),
  ...partnerNetwork('2020', 'nb').subjects.flatMap((subject) => [
    entry('subject', subject),
    ...subject.more.map((quotation) => entry('subject', {...subject, quotation})),
  ]),
  ...risksOf('2020', 'nb').challenges.flatMap(({quotes, ...challenge}) =>
    quotes.map((quotation) => entry('challenge', {...challenge, quotation})),
  ),
  ...prioritiesOf('2020', 'nb').plans.map(({quote, ...plan}) => entry('plan', {...plan, quotation: quote})),
  ...goalsOf('2020', 'nb').chapters.flatMap(({section, vision, visionSection, goals}) => [
    ...(vision ? [entry('vision', {id: '', quotation: vision, section: visionSection ?? section})] : []),
    ...goals.flatMap(({id, quote, results}) =>
      [quote, ...results.map((result) => result.quote)].map((quotation) => entry('goal', {id, quotation, section})),
    ),
  ]),
];

function entry(kind: string, {id, quotation, section}: {id: string; quotation: string; section: string}) {
  return [`${kind} ${id}`, quotation, section] as [string, string, string];
}

/** A fault of the print is left as it is and marked, or left out. One sign is repaired: «ISA2» is «ISA²» elsewhere in the report. */
const asPrinted = (quotation: string) =>
  quotation.replaceAll(' [slik i rapporten]', '').replace('Digital og ISA²', 'Digital og ISA2');

describe('what is quoted from the report', () => {
  for (const [of, quotation, section] of quoted) {
    it(`stands under its nearest heading, letter by letter: ${of}, «${quotation.slice(0, 40)}…»`, () => {
      const text = sections.get(section)?.join(' ');
      expect(text, `no section «${section}»`).to.be.a('string');
      expect(text).to.include(asPrinted(quotation));
    });
  }

  it('says the same of the table, and knows no heading that the report does not have', () => {
    expect(infosecTrend('2020', 'nb').source.sections.every((section) => sections.has(section))).to.equal(true);
    expect(cefFundingEditions.years).to.deep.equal(['2020']);
    expect(quoted.length).to.be.greaterThan(60);
  });

  it('keeps faults of spelling inside quotations, and says that they are not ours', () => {
    const all = quoted.map(([, quotation]) => quotation).join('\n');
    for (const fault of ['motatt', 'informasjonsjonssikring']) {
      expect(all).to.include(`${fault} [slik i rapporten]`);
      expect(all.replaceAll(`${fault} [slik i rapporten]`, '')).not.to.include(fault);
    }
    expect(all).not.to.match(/har til sammen mottatt|senter for informasjonssikring/);
  });
});
