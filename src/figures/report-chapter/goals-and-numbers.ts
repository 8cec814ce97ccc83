/** The figures that every chapter has, and their texts. */
import '../goal-results/goal-results.js';
import '../key-figures/key-figures.js';
import '../report-claims/report-claims.js';
import type {ChapterId} from '../../datasets/chapter-ids.js';
import {claimsEditions, reportClaims} from '../../datasets/claims.js';
import {goalsEditions, goalsOf, selectGoals} from '../../datasets/goals.js';
import {keyFigures, keyFiguresEditions} from '../../datasets/key-figures.js';
import {sectionsOf} from '../../datasets/source.js';
import type {QuotedFigure} from './chapter-end.js';

/** The claims, the goals and the key figures of a chapter. */
export function goalsAndNumbers(chapter: ChapterId): Readonly<Record<'claims' | 'goals' | 'keyFigures', QuotedFigure>> {
  return {
    claims: {
      editions: claimsEditions,
      quoted(year, language) {
        const {verdicts, source} = reportClaims(year, language);
        const claims = verdicts.map(({claim}) => claim).filter((claim) => claim.chapter === chapter);
        return {texts: [], source: {...source, sections: sectionsOf(claims)}};
      },
    },
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
