import type {ExportContent} from '../../figure/declaration.js';
import type {ExportTable} from '../../figure/figure-export.js';
import type {GoalsState} from './state.js';

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
function resultTable({goals, messages}: GoalsState): ExportTable {
  return {
    columns: [messages.chapter, messages.goalColumn, messages.goalRow, messages.result, messages.quote],
    rows: goals.chapters.flatMap((chapter) =>
      chapter.goals.flatMap((goal) =>
        goal.results.map((result) => [
          chapter.name,
          `${goal.id} ${goal.label}`,
          messages.quoted(goal.quote),
          result.label,
          messages.quoted(result.quote),
        ]),
      ),
    ),
  };
}
