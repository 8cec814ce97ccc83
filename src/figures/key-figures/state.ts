import {chapterIds, type ChapterId} from '../../datasets/chapter-ids.js';
import {countFigures, keyFigures, type KeyFigure, type KeyFigures} from '../../datasets/key-figures.js';
import {sectionsOf} from '../../datasets/source.js';
import type {FigureContext, FigureSource, FigureState} from '../../figure/declaration.js';
import {headlineOf} from '../../figure/headline.js';
import {explained} from '../../i18n/short-forms.js';
import {newsOf, phraseOf, type Writing} from './figure-text.js';
import type {KeyFiguresWords} from './messages.nb.js';

export interface KeyFiguresOptions {
  chapter?: string | undefined;
  figure?: string | undefined;
}

export interface KeyFiguresState extends FigureState<KeyFiguresWords> {
  isImported: boolean;
  keyFigures: KeyFigures;
  /** The requested chapter. */
  chapter: ChapterId | undefined;
  /** The key figures that are shown. */
  figures: readonly KeyFigure[];
  /** The ids of the highlighted key figures. */
  highlighted: ReadonlySet<string>;
}

export function keyFiguresState(
  options: KeyFiguresOptions,
  {language, messages, numbers, edition, imported, highlights, option, warn}: FigureContext<KeyFiguresWords>,
): KeyFiguresState {
  const all = (imported as KeyFigures | undefined) ?? keyFigures(edition, language);
  const chapterNames = chapterIds.map((id) => [id, messages.chapters[id]] as const);
  let chapter = option<ChapterId>('chapter', options.chapter, chapterNames);
  const ids = all.figures.map(({id}) => id);
  const id = option('figure', options.figure, ids);
  const only = all.figures.find((figure) => figure.id === id);
  if (only && chapter && only.chapter !== chapter) {
    warn(`ignores chapter="${chapter}": figure="${only.id}" belongs to ${only.chapter}.`);
    chapter = undefined;
  }
  return {
    language,
    messages,
    numbers,
    isImported: imported !== undefined,
    keyFigures: all,
    chapter,
    figures: only ? [only] : all.figures.filter((figure) => chapter === undefined || figure.chapter === chapter),
    highlighted: new Set(highlights.map(({figure}) => figure).filter((figure) => figure !== undefined)),
  };
}

export function headingText({chapter, messages}: KeyFiguresState): string {
  return chapter ? messages.headings[chapter] : messages.heading;
}

type NewsState = Writing & Pick<KeyFiguresState, 'figures'>;

/** The order in which key figures are tried as a headline: changes first, then single counts, and so on. */
const kindsOfNews: readonly ((figure: KeyFigure) => boolean)[] = [
  ({kind}) => kind === 'change',
  ({kind, numbers}) => kind === 'count' && numbers.length === 1,
  ({kind, numbers}) => kind === 'count' && numbers.length > 1,
  ({kind}) => kind === 'share',
];

export function headlineText(state: KeyFiguresState): string | undefined {
  return headlineOf(...inNewsOrder(state).flatMap((figure) => newsOf(figure, state)));
}

/** The key figure of the heading. */
export function newsFigure(state: NewsState): KeyFigure | undefined {
  return inNewsOrder(state).find((figure) => headlineOf(...newsOf(figure, state)));
}

function inNewsOrder({figures}: NewsState): KeyFigure[] {
  return kindsOfNews.flatMap((isOfKind) => figures.filter(isOfKind));
}

export function findingText({keyFigures: {figures: all}, figures, messages, numbers}: KeyFiguresState): string {
  if (figures.length === 1 && all.length > 1) return messages.oneOf(all.length);
  const counts = countFigures(figures);
  const named = counts.chapters.map(({id, count}) => ({name: messages.chapters[id], count}));
  // For a single chapter, the title names their topic.
  return named.length > 1 || counts.total === 0 ? messages.finding(counts.total, named, numbers) : '';
}

export function notesOf(state: KeyFiguresState): string[] {
  const {figures, messages} = state;
  const unclear = figures.find(({numbers}) => numbers.some(({approximate}) => approximate === 'unclear'));
  return [
    ...(figures.length > 1 ? [messages.standAlone] : []),
    ...(unclear ? [messages.unclear(phraseOf(unclear, state))] : []),
  ];
}

export function abbreviationsOf({figures, messages, isImported}: KeyFiguresState): string[] {
  return isImported ? [] : explained(figures, messages.shortForms);
}

export function sourceOf({keyFigures: {source}, figures}: KeyFiguresState): FigureSource {
  return {source: {...source, sections: sectionsOf(figures)}};
}
