import {asObject, asString, own, type Fields} from './data-error.js';
import {safeUrl} from './safe-url.js';

export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** The source of numbers, and the terms on which they may be used again. */
export interface Source {
  /** Who made the numbers. */
  name: string;
  href?: string;
  /** The report that the numbers were taken from, when it did not make them itself. */
  report: string;
  /** The sections of the report that quote the numbers. */
  sections: readonly string[];
  /** `null` where the source states none. */
  licence: {name: string; href?: string} | null;
}

/** The texts of a data file in one language. */
export function textsOf(data: Fields, language: Language): Fields {
  return asObject(own(asObject(own(data, 'texts'), 'texts'), language), `texts.${language}`);
}

/**
 * The report of a file as the source of these sections. An author sees the plain field: where it differs from the bokmål
 * text, the texts are those of another report.
 */
export function reportSource(data: Fields, language: Language, sections: readonly string[]): Source {
  const named = asString(own(textsOf(data, language), 'report'), `texts.${language}.report`);
  const plain = own(data, 'report');
  const isOther = typeof plain === 'string' && plain !== own(textsOf(data, 'nb'), 'report');
  const report = isOther ? plain : named;
  return {name: report, report, sections, licence: readLicence(own(data, 'licence'))};
}

export function readLicence(value: unknown): Source['licence'] {
  if (value === null) return null;
  const licence = asObject(value, 'licence');
  const href = safeUrl(own(licence, 'href'))?.href;
  return {name: asString(own(licence, 'name'), 'licence.name'), ...(href !== undefined && {href})};
}

/** The sections of a report that things are in, each once. */
export function sectionsOf(things: readonly {section: string}[]): string[] {
  return [...new Set(things.map(({section}) => section))];
}
