/** The figures that every chapter has, and their texts. */
import '../goal-results/goal-results.js';
import '../key-figures/key-figures.js';
import '../report-claims/report-claims.js';
import type {ChapterId} from '../../datasets/chapter-ids.js';
import {goalsEditions, goalsOf, selectGoals} from '../../datasets/goals.js';
import {keyFigures, keyFiguresEditions} from '../../datasets/key-figures.js';
import type {AbbreviatedFigure} from './abbreviations.js';

/** The goals and the key figures of a chapter. */
export function goalsAndNumbers(chapter: ChapterId): readonly AbbreviatedFigure[] {
  return [
    {
      name: 'goals',
      editions: goalsEditions,
      texts: (year, language) => selectGoals(goalsOf(year, language), chapter, undefined).chapters,
    },
    {
      name: 'keyFigures',
      editions: keyFiguresEditions,
      texts: (year, language) => keyFigures(year, language).figures.filter((figure) => figure.chapter === chapter),
    },
  ];
}
