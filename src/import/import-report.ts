import {html, type TemplateResult} from 'lit';
import type {FigureExport} from '../figure/figure-export.js';
import type {Fetching, Host} from './fetch-source.js';
import {failureSentences, noteLines, noteView, originSentences} from './import-messages.js';
import type {ParsedSource} from './imported-data.js';
import type {ImportContext, OwnNote, OwnTopic} from './importer.js';
import {insideOf} from './page-content.js';
import {revisionNotes} from './revisions.js';
import {snapshotIn} from './snapshot.js';
import {copyOf} from './snapshot-copy.js';

/** The state of an author's own data. */
export interface Imported {
  readonly element: Host;
  readonly own: OwnTopic;
  readonly context: ImportContext;
  /** The topic that is shown; `undefined` while the figure shows the report. */
  readonly topic: unknown;
  readonly answer: ParsedSource | undefined;
  /** `undefined` where the numbers are in the page. */
  readonly fetching: Fetching | undefined;
  readonly failure: Error | undefined;
  /** A reader has requested the numbers again. */
  readonly isRetried: boolean;
}

/** The sentences about an author's own data: in place of the drawing, in the notes and in the files. */
export class ImportReport {
  constructor(
    private readonly imported: () => Imported,
    private readonly retry: () => void,
  ) {}

  /** A notice in place of missing numbers. */
  notice(isInSentence = false): TemplateResult | undefined {
    return noticeOf(this.imported(), isInSentence, this.retry);
  }

  /** The source of these numbers, for an answer that has no room for notes. */
  get answerNote(): string | undefined {
    return answerNoteOf(this.imported());
  }

  /** The origin of the numbers, and how they differ from the report. */
  notes(): (string | TemplateResult)[] {
    return notesOf(this.imported()).map(noteView);
  }

  /** Adds the notes on the numbers, and their origin, to the figure's files, as on the page. */
  toExport(figure: FigureExport): FigureExport {
    return exportOf(figure, this.imported());
  }
}

function noticeOf(
  {own, context, fetching, failure, isRetried}: Imported,
  isInSentence: boolean,
  retry: () => void,
): TemplateResult | undefined {
  const {words, edition} = context;
  // A sentence by the author is not interrupted by a request that may succeed.
  if (fetching?.isLoading ? isInSentence && !isRetried : !failure) return undefined;
  const sentences = failure
    ? [
        ...(fetching ? [] : [words.inPage]),
        ...failureSentences(failure, context, {isInPage: !fetching, canChoose: own.hints !== undefined}),
        isInSentence ? words.answerKept(edition) : words.kept(edition),
      ]
    : [words.loading(fetching?.address?.host ?? '…')];
  // The button stays during a retry, because the reader who pressed it has the focus there.
  const hasButton = fetching && (failure || isRetried);
  return html`${sentences.join(' ')}
  ${hasButton ? html` <button type="button" class="button" @click=${retry}>${words.retry}</button>` : ''}`;
}

function answerNoteOf({topic, fetching, context: {words}}: Imported): string | undefined {
  if (topic === undefined) return undefined;
  return fetching ? words.answerFetched(fetching.address!.host) : words.answerWritten;
}

function notesOf({element, own, topic, answer, fetching, context}: Imported): OwnNote[] {
  // Numbers in the page, or at an address that could not be used, are not those that were compared with a source.
  const isOther = fetching ? topic === undefined : answer !== undefined;
  const file = fetching?.address?.pathname.split('/').at(-1) ?? `${element.localName}.json`;
  const revisions = isOther ? [] : revisionNotes(element, file, snapshotIn(answer), context);
  if (topic === undefined) return revisions;
  return [...revisions, ...originSentences(context, answer, fetching), ...(own.notes?.(topic, context) ?? [])];
}

function exportOf(figure: FigureExport, imported: Imported): FigureExport {
  const {element, own, topic, answer, fetching, context} = imported;
  const notes = [...figure.notes, ...notesOf(imported).flatMap(noteLines)];
  if (topic === undefined) return {...figure, notes};
  const ofTopic = own.toExport?.(topic, figure, context) ?? figure;
  const {address, at = new Date()}: Partial<Fetching> = fetching ?? {};
  const href = address?.href ?? element.ownerDocument.location.href.replace(/#.*/, '');
  const inside = address ? undefined : insideOf(element, answer, topic);
  return {
    ...ofTopic,
    ...(inside && {inside}),
    // The year of the report is not the year of these numbers.
    name: element.localName,
    notes,
    origin: originSentences(context, answer, fetching).join(' '),
    address: ofTopic.address ?? href,
    card: undefined,
    document: copyOf(answer?.document ?? figure.document, {address: href, fetched: at.toISOString()}),
  };
}
