import type {ExportContent} from '../../figure/declaration.js';
import type {FigureTemplateState} from './state.js';

export function exportContent(state: FigureTemplateState): ExportContent {
  const {priorities, messages} = state;
  return {
    name: `figure-template-${priorities.year}`,
    table: {
      columns: [messages.plan, messages.quote],
      rows: priorities.plans.map(({label, quote}) => [label, messages.quoted(quote)]),
    },
    document: priorities.document,
    picture: async () => (await import('./picture.js')).figurePicture(state),
  };
}
