// Random tables, in three languages. Each sentence of a finding is read and held against what the table itself says; and
// it is held against what there should be to say. SEED chooses other tables, FUZZ_SCALE more or fewer of them.
import {expect} from 'chai';
import fc, {fuzzScale, propertySeed} from '../tools/property.js';
import {templates} from './finding/index.js';
import {loadWords, readingOf} from './finding/random-findings.js';
import {recipes} from './finding/random-trend.js';

/** A test ends within its time on a slow machine. */
const mostAtOnce = 1_000;
const wanted = Math.round(20_000 * fuzzScale);

describe(`the findings of ${wanted} random tables`, () => {
  const formsRead = new Set<string>();
  const headlinesRead = new Set<string>();
  let findings = 0;

  before(async () => {
    console.log(`SEED=${propertySeed} FUZZ_SCALE=${fuzzScale}`);
    await Promise.all([loadWords('nn'), loadWords('en')]);
  });

  for (let first = 0; first < wanted; first += mostAtOnce) {
    const count = Math.min(mostAtOnce, wanted - first);
    it(`are true, complete and the same in three languages (${first + 1} to ${first + count})`, () => {
      fc.assert(
        fc.property(recipes, (recipe) => {
          const {faults, forms, headlines} = readingOf(recipe);
          expect(faults.join('\n')).to.equal('');
          for (const form of forms) formsRead.add(form);
          for (const form of headlines) headlinesRead.add(form);
          findings += 3 * recipe.choices.length;
        }),
        {numRuns: count, seed: propertySeed + first},
      );
    });
  }

  it('had every form of sentence among them', () => {
    const {report, own} = templates.nb;
    const forms = [
      ...Object.keys(report).map((form) => `report ${form}`),
      ...Object.keys(own).map((form) => `own ${form}`),
    ];
    expect([...formsRead].toSorted()).to.deep.equal(forms.toSorted());
    expect(findings).to.be.above(wanted * 3);
  });

  it('had every form of headline among them', () => {
    expect([...headlinesRead].toSorted()).to.deep.equal([
      'headline behind',
      'headline counts',
      'headline counts and gap',
      'headline sameShares',
      'headline shares',
      'headline shares and gap',
      'since',
      'since of others',
      'since of others yet',
      'since yet',
    ]);
  });
});
