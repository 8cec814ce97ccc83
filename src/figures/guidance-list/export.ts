import type {ExportContent} from '../../figure/declaration.js';
import type {GuidanceState} from './state.js';

export const card = () => import('./card.js');

export function exportContent(state: GuidanceState): ExportContent {
  const {guidance, found, messages} = state;
  return {
    name: `guidance-list-${guidance.year}`,
    table: {
      columns: [messages.title, messages.publisher, messages.status, messages.address],
      rows: found.map(({title, publisher, status, address}) => [title, publisher, messages.statuses[status], address]),
    },
    document: guidance.document,
    // An empty list has no picture.
    ...(found.length > 0 && {
      picture: async () => (await import('./picture.js')).guidesPicture(state),
    }),
  };
}
