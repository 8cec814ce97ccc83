import {expect} from 'chai';
import goals from '../../data/2020/goals.json' with {type: 'json'};
import guidance from '../../data/2020/guidance.json' with {type: 'json'};
import priorities from '../../data/2020/priorities.json' with {type: 'json'};
import {readGoals} from '../../src/datasets/goals.js';
import {readGuidance} from '../../src/datasets/guidance.js';
import {readPriorities} from '../../src/datasets/priorities.js';

describe('the report that a file is of', () => {
  const read = {
    goals: [goals, readGoals],
    guidance: [guidance, readGuidance],
    priorities: [priorities, readPriorities],
  } as const;

  for (const [name, [data, of]] of Object.entries(read)) {
    it(`has its name in each language, or the one that the author has given it: ${name}`, () => {
      const report = (document: object, language: 'nb' | 'nn' | 'en') => of(document, language).source.report;
      expect(report(data, 'nb')).to.equal('Digdirs årsrapport 2020');
      expect(report(data, 'en')).to.equal('Digdir’s annual report 2020');
      for (const language of ['nb', 'nn', 'en'] as const) {
        expect(report({...data, report: 'NAVs årsrapport 2023', year: 2023}, language)).to.equal(
          'NAVs årsrapport 2023',
        );
      }
    });
  }
});
