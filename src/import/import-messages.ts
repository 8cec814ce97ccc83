import {html, type TemplateResult} from 'lit';
import {words as nbLive, type SourceMessages} from './source-messages.nb.js';
import {words as nbErrors, type ErrorMessages} from './error-messages.nb.js';
import type {Numbers} from '../i18n/numbers.js';
import {texts} from '../i18n/texts.js';
import type {ParsedSource} from './imported-data.js';
import type {Language} from '../datasets/source.js';
import {FetchFailure} from './fetch-answer.js';
import {ImportError, type ImportErrorDetails} from './import-error.js';
import {snapshotIn} from './snapshot.js';
import type {Fetching} from './fetch-source.js';
import {timeIn} from '../i18n/time-in.js';
import type {OwnNote, OwnWords, ImportContext} from './importer.js';

const errorTexts = texts<ErrorMessages>(nbErrors, {
  nn: () => import('./error-messages.nn.js'),
  en: () => import('./error-messages.en.js'),
});
const liveTexts = texts<SourceMessages>(nbLive, {
  nn: () => import('./source-messages.nn.js'),
  en: () => import('./source-messages.en.js'),
});

export const hasWords = (language: Language): boolean => errorTexts.has(language) && liveTexts.has(language);

/** Fetches the messages of a language that have not been fetched. */
export function loadWords(language: Language): Promise<unknown> | undefined {
  const missing = [errorTexts, liveTexts].filter((one) => !one.has(language));
  return missing.length > 0 ? Promise.all(missing.map((one) => one.load(language))) : undefined;
}

/** @param isText - The figure shows more than numbers, so the messages must not call it numbers. */
export function wordsIn(language: Language, isText: boolean | undefined): OwnWords {
  const live = liveTexts.get(language);
  return {...errorTexts.get(language), ...live, ...(isText && live.ofText)};
}

/**
 * The error for readers: a sentence, and the time that the server asks clients to wait, or the attribute that helps.
 *
 * @param canChoose - The element has attributes that choose a part of a table.
 */
export function failureSentences(
  failure: Error,
  {words, numbers}: ImportContext,
  {isInPage, canChoose}: {isInPage: boolean; canChoose: boolean},
): string[] {
  if (failure instanceof FetchFailure) {
    const wait = failure.retryAfter ? [words.waitSeconds(failure.retryAfter)] : [];
    return [words.fetchFailures[failure.code], ...wait];
  }
  const code = failure instanceof ImportError ? failure.code : 'form';
  const inPage = isInPage ? words.refusedInPage[code] : undefined;
  if (inPage !== undefined) return [inPage];
  if (!(failure instanceof ImportError)) return [words.refused.form];
  const sentence: string | ((details: ImportErrorDetails, numbers: Numbers) => string) = words.refused[failure.code];
  const {remedy} = failure.details;
  return [
    typeof sentence === 'string' ? sentence : sentence(failure.details, numbers),
    ...(remedy !== undefined && canChoose ? [words.remedy(remedy.attribute, remedy.value)] : []),
  ];
}

/** The code of a failure, in the console and the `error` event. */
export function codeOf(failure: Error): string {
  return failure instanceof FetchFailure || failure instanceof ImportError ? failure.code : 'form';
}

/** The origin of the numbers, and when they were fetched. */
export function originSentences(
  {words, language}: ImportContext,
  answer: ParsedSource | undefined,
  fetching?: Fetching,
): string[] {
  const copy = snapshotIn(answer);
  return [
    fetching ? words.fetched(fetching.address!.host, timeIn(language, fetching.at!)) : words.written,
    ...(copy ? [words.copied(new URL(copy.address).host, timeIn(language, new Date(copy.fetched)))] : []),
  ];
}

export function noteView(note: OwnNote): string | TemplateResult {
  if (typeof note === 'string') return note;
  return html`<details>
    <summary>${note.heading}</summary>
    <ul>
      ${note.items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </details>`;
}

/** The same for a file. */
export const noteLines = (note: OwnNote): readonly string[] =>
  typeof note === 'string' ? [note] : [`${note.heading.replace(/\.$/, '')}:`, ...note.items];

/** Names in the console what could not be used, and why. */
export function reportFailure({localName}: Element, src: string | undefined, failure: Error): string {
  const where = src === undefined ? 'the numbers inside it' : `src="${src.slice(0, 200)}"`;
  const code = codeOf(failure);
  console.error(`<${localName}> could not use ${where} (${code}): ${failure.message}`);
  return code;
}
