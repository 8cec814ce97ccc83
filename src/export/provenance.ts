import type {Language} from '../datasets/source.js';

/** The names of source and licence in a table. */
export const provenance: Record<Language, readonly [source: string, licence: string]> = {
  nb: ['kilde', 'lisens'],
  nn: ['kjelde', 'lisens'],
  en: ['source', 'licence'],
};

/** «Kilde: SSB» is «SSB» beside the name «kilde». */
export function unlabelled(text: string, name: string): string {
  const label = `${name}: `;
  return text.toLowerCase().startsWith(label) ? text.slice(label.length) : text;
}
