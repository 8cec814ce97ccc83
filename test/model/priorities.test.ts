import {expect} from 'chai';
import data from '../../data/2020/priorities.json' with {type: 'json'};
import {plansWith, prioritiesFinding, prioritiesOf, readPriorities} from '../../src/datasets/priorities.js';
import * as printed from '../source/priorities.js';
import {sections} from '../source/report.js';

const text = printed.oneLine(printed.prioriteringer);
const underGoal = printed.oneLine(printed.underMal2);

describe('the priorities of 2020', () => {
  const priorities = prioritiesOf('2020', 'nb');
  const {plans} = priorities;

  it('quotes seven plans word for word', () => {
    expect(plans).to.have.length(7);
    for (const {quote, section} of plans) {
      expect(section === 'Prioriteringer og tiltak' ? text : underGoal).to.include(quote);
    }
  });

  it('leaves out more than one sentence of what Digdir goes on with, and says no number of them', () => {
    const others = [...sections].flatMap(([section, list]) => (section === 'Prioriteringer og tiltak' ? [] : list));
    const left = others.filter(
      (sentence) =>
        /\b(fortsetter|skal fortsatt|vil rette)\b/.test(sentence) && !plans.some(({quote}) => sentence.includes(quote)),
    );
    expect(left).to.have.length.above(1);
    for (const language of ['nb', 'nn', 'en'] as const) {
      const {note} = prioritiesOf('2020', language);
      expect(note)
        .to.match(/Setninger andre|Setningar andre|Sentences elsewhere/)
        .and.include('DFØ');
      expect(note).not.to.match(/\b(én|éi|one)\b|\{/i);
    }
  });

  it('names the partners that the report names, in its order', () => {
    const [, five] = /Digdir, ([^.]+?) fortsetter samarbeidet/.exec(text)!;
    const [, two] = /i tett samarbeid med ([^.]+)\./.exec(text)!;
    const names = (list: string) => list.replace('KINS', 'KiNS').split(/, | og /);
    expect(plans.map(({partners}) => partners.map(({id}) => id))).to.deep.equal([
      names(five!),
      names(two!),
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('leaves the spelling of a quotation as it is printed', () => {
    expect(data.plans[1]!.quote).to.include('KINS');
    expect(plans[1]!.partners.map(({id}) => id)).to.include('KiNS');
  });

  it('finds the plans with one partner', () => {
    expect(plansWith(priorities, 'KS').map(({id}) => id)).to.deep.equal(['kommunal-sektor']);
    expect(plansWith(priorities, undefined)).to.have.length(7);
  });

  it('counts plans, and those that name partners', () => {
    const {year, all, named, partners, only} = prioritiesFinding(priorities, 'NSM');
    expect([year, all, named, partners.length]).to.deep.equal([2021, 7, 2, 7]);
    expect(only!.plans.map(({id}) => id)).to.deep.equal(['samarbeid']);
  });

  it('refuses a partner without a name', () => {
    const [first] = data.plans;
    expect(() => readPriorities({...data, plans: [{...first, partners: ['Difi']}]}, 'nb')).to.throw(
      'texts.nb.partner.Difi should be a text, but is missing',
    );
  });
});
