import type {Language} from '../datasets/source.js';

const locales = {nb: ['nb'], nn: ['nn', 'nb'], en: ['en-GB']};

/** «24. november 2026 kl. 20:45» */
export function timeIn(language: Language, time: Date): string {
  return new Intl.DateTimeFormat(locales[language], {
    __proto__: null,
    dateStyle: 'long',
    timeStyle: 'short',
  } as Intl.DateTimeFormatOptions).format(time);
}

/** «24. november 2026» of a time in ISO 8601, on the day that it was in Norway; any other text as it is. */
export function dateIn(language: Language, text: string): string {
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? new Date(text) : undefined;
  if (!time || Number.isNaN(time.getTime())) return text;
  return new Intl.DateTimeFormat(locales[language], {
    __proto__: null,
    dateStyle: 'long',
    timeZone: 'Europe/Oslo',
  } as Intl.DateTimeFormatOptions).format(time);
}
