import type {ExportContent} from '../../figure/declaration.js';
import type {ExportTable} from '../../figure/figure-export.js';
import {evidenceWords, verdictWords, type GoalsState} from './state.js';

export const card = () => import('./card.js');

export function exportContent(state: GoalsState): ExportContent {
  const {year, document} = state.goals;
  return {
    name: `goal-results-${year}`,
    table: resultTable(state),
    document,
    picture: async () => (await import('./picture.js')).goalsPicture(state),
  };
}

/** One row per result. */
function resultTable(state: GoalsState): ExportTable {
  const {goals, messages, language} = state;
  const translated = (text = '') => (language === 'en' ? [text] : []);
  return {
    columns: [
      messages.chapter,
      messages.goalColumn,
      messages.goalRow,
      ...translated(messages.goalTranslation),
      messages.result,
      messages.quote,
      ...translated(messages.resultTranslation),
      messages.basis,
    ],
    rows: goals.chapters.flatMap((chapter) =>
      chapter.goals.flatMap((goal) =>
        goal.results.map((result) => [
          chapter.name,
          `${goal.id} ${goal.label}`,
          messages.quoted(goal.quote),
          ...translated(goal.translation),
          result.label,
          messages.quoted(result.quote),
          ...translated(result.translation),
          [...verdictWords(result, chapter.id, state), evidenceWords(result, chapter.id, state).join('')].join('. '),
        ]),
      ),
    ),
  };
}
