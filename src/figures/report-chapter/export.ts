import type {ExportContent} from '../../figure/declaration.js';
import type {ChapterHost, ChapterState} from './state.js';

/** Waits for the figures of a chapter, and for the code that makes their files. */
export async function prepare({figures}: ChapterHost): Promise<void> {
  for (const figure of figures) {
    await figure.updateComplete;
    await figure.files.load();
  }
}

export function exportContent(state: ChapterState, _: string, {figures}: ChapterHost): ExportContent {
  const {messages, language, subject} = state;
  const inChapter = figures.map(({files}) => files.make());
  const {heading} = messages.chapters[subject];
  const table = {
    columns: [messages.chapter, messages.figure, messages.finding, messages.sourceOfFigure, messages.licenceOfFigure],
    rows: inChapter.map(({title, summary, source, licence}) => [heading, title, summary, source, licence]),
  };
  return {
    name: `report-chapter-${subject}`,
    address: undefined,
    table,
    document: Object.fromEntries(inChapter.map(({name, document}) => [name, document])),
    picture: async () => (await import('./picture.js')).chapterPicture(table, language),
  };
}
