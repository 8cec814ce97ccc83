/** The figures that every chapter has, and their texts. */
import '../goal-results/goal-results.js';
import '../key-figures/key-figures.js';
import '../report-claims/report-claims.js';
import type {ChapterId} from '../../datasets/chapter-ids.js';
import {goalsEditions, goalsOf, selectGoals} from '../../datasets/goals.js';
import {keyFigures, keyFiguresEditions} from '../../datasets/key-figures.js';
import {sectionsOf} from '../../datasets/source.js';
import type {QuotedFigure} from './chapter-end.js';

/** The goals and the key figures of a chapter. */
export function goalsAndNumbers(chapter: ChapterId): Readonly<Record<'goals' | 'keyFigures', QuotedFigure>> {
  return {
    goals: {
      editions: goalsEditions,
      quoted(year, language) {
        const {chapters: texts, source} = selectGoals(goalsOf(year, language), chapter, undefined);
        return {texts, source};
      },
    },
    keyFigures: {
      editions: keyFiguresEditions,
      quoted(year, language) {
        const {figures, source} = keyFigures(year, language);
        const texts = figures.filter((figure) => figure.chapter === chapter);
        return {texts, source: {...source, sections: sectionsOf(texts)}};
      },
    },
  };
}
