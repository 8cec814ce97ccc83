import type {Language} from '../datasets/source.js';

/** A part that the next update needs and that has not been fetched. */
export interface MissingPart {
  /** The same object for the same part, so that a failed part is not requested again and again. */
  readonly key: unknown;
  load(): Promise<unknown>;
}

/** For the reader, where a part could not be fetched: in every language, because that part may be a language. */
export const missingPartText: Readonly<Record<Language, string>> = {
  nb: 'Vi fikk ikke hentet en del av figuren. Prøv igjen, eller last siden på nytt.',
  nn: 'Vi fekk ikkje henta ein del av figuren. Prøv igjen, eller last sida på nytt.',
  en: 'We could not fetch a part of the figure. Try again, or reload the page.',
};
