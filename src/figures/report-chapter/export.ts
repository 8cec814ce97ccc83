import type {ExportContent} from '../../figure/declaration.js';
import {licenceText, sourceText} from '../../figure/source-line.js';
import type {ChapterHost, ChapterState} from './state.js';

export const card = () => import('./card.js');

/** Waits for the figures of a chapter, and for the code that makes their files. */
export async function prepare({figures}: ChapterHost): Promise<void> {
  for (const figure of figures) {
    await figure.updateComplete;
    await figure.files.load();
  }
}

export function exportContent(state: ChapterState, _: string, {figures}: ChapterHost): ExportContent {
  const {messages, subject, end} = state;
  const inChapter = figures.map(({files}) => files.make());
  const {heading} = messages.chapters[subject];
  const table = {
    columns: [messages.chapter, messages.figure, messages.finding, messages.sourceOfFigure, messages.licenceOfFigure],
    rows: inChapter.map(({title, summary, source, licence}) => [heading, title, summary, source, licence]),
  };
  return {
    name: `report-chapter-${subject}`,
    address: undefined,
    ...(end && {source: sourceText(end.source, messages), licence: licenceText(end.source, messages)}),
    table,
    document: Object.fromEntries(inChapter.map(({name, document}) => [name, document])),
    picture: async () => (await import('./picture.js')).chapterPicture(inChapter, state),
  };
}
