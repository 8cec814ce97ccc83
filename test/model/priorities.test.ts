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

  it('quotes word for word, in every language, the one sentence that it leaves out', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const [, quoted] = /[:] [«“]([^»”]+)[»”]/.exec(prioritiesOf('2020', language).note!)!;
      expect([...sections.values()].flat()).to.include(`${quoted}.`);
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
