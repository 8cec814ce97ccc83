import {html, type TemplateResult, type LitElement} from 'lit';
import type {FigureExport} from '../figure/figure-export.js';
import type {Fetching, Host} from './fetch-source.js';
import {failureSentences, noteLines, noteView, originSentences} from './import-messages.js';
import type {ParsedSource} from './imported-data.js';
import type {ImportContext, OwnNote, OwnTopic} from './importer.js';
import {insideOf} from './page-content.js';
import {revisionNotes} from './revisions.js';
import {snapshotIn, copyOf} from './snapshot.js';

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
    const {own, context, fetching, failure, isRetried} = this.imported();
    const {words, edition} = context;
    // A sentence by the author is not interrupted by a request that may succeed.
    if (fetching?.isLoading ? isInSentence && !isRetried : !failure) return undefined;
    const sentences = failure
      ? [
          ...(fetching ? [] : [words.inPage]),
          ...failureSentences(failure, context, {isInPage: !fetching, canChoose: own.mapping !== undefined}),
          isInSentence ? words.answerKept(edition) : words.kept(edition),
        ]
      : [words.loading(fetching?.address?.host ?? '…')];
    // The button stays during a retry, because the reader who pressed it has the focus there.
    const hasButton = fetching && (failure || isRetried);
    return html`${sentences.join(' ')}
    ${hasButton ? html` <button type="button" class="button" @click=${this.retry}>${words.retry}</button>` : ''}`;
  }

  /** The source of these numbers, for an answer that has no room for notes. */
  get answerNote(): string | undefined {
    const {topic, fetching, context} = this.imported();
    if (topic === undefined) return undefined;
    const {words} = context;
    return fetching ? words.answerFetched(fetching.address!.host) : words.answerWritten;
  }

  /** The origin of the numbers, and how they differ from the report. */
  notes(): (string | TemplateResult)[] {
    return this.#notes().map(noteView);
  }

  #notes(): OwnNote[] {
    const {element, own, topic, answer, fetching, context} = this.imported();
    // Numbers in the page, or at an address that could not be used, are not those that were compared with a source.
    const isOther = fetching ? topic === undefined : answer !== undefined;
    const file = fetching?.address?.pathname.split('/').at(-1) ?? `${element.localName}.json`;
    const revisions = isOther ? [] : revisionNotes(element, file, snapshotIn(answer), context);
    if (topic === undefined) return revisions;
    return [...revisions, ...originSentences(context, answer, fetching), ...(own.notes?.(topic, context) ?? [])];
  }

  /** Adds the notes on the numbers, and their origin, to the figure's files, as on the page. */
  toExport(figure: FigureExport): FigureExport {
    const {element, own, topic, answer, fetching, context} = this.imported();
    const notes = [...figure.notes, ...this.#notes().flatMap(noteLines)];
    if (topic === undefined) return {...figure, notes};
    const ofTopic = own.toExport?.(topic, figure, context) ?? figure;
    const {address, at = new Date()}: Partial<Fetching> = fetching ?? {};
    const href = address?.href ?? element.ownerDocument.location.href.replace(/#.*/, '');
    const inside = address ? undefined : insideOf(element, answer, topic);
    return {
      ...ofTopic,
      ...(inside && {inside}),
      // Several figures of one page have files of their own; the year of the report is not the year of these numbers.
      name: [element.localName, ...(figure.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])]
        .join('-')
        .slice(0, longestFileName),
      notes,
      origin: originSentences(context, answer, fetching).join(' '),
      address: ofTopic.address ?? href,
      document: copyOf(answer?.document ?? figure.document, {address: href, fetched: at.toISOString()}),
    };
  }
}

/** Longer names are cut off by some programs that save files. */
const longestFileName = 80;

/** The button disappears when the numbers arrive: a reader with the focus on it continues from the figure. */
export async function focusFigureAfterRetry({updateComplete, renderRoot}: LitElement): Promise<void> {
  if (!renderRoot.querySelector('.notice .button:focus')) return;
  await updateComplete;
  const figure = renderRoot.querySelector<HTMLElement>('.figure');
  if (!figure || renderRoot.querySelector('.notice .button')) return;
  figure.tabIndex = -1;
  figure.focus();
}
