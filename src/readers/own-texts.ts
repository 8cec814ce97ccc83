import {own, type Fields} from '../model/data-error.js';
import type {Language} from '../model/source.js';
import {isFields} from './fields.js';

/** What a dataset in our own form says in one language. Anything that is no text is as if it were not there. */
export interface OwnTexts {
  source?: string;
  report?: string;
  section?: string;
  fewUnits: readonly unknown[];
  name(kind: 'measure' | 'short' | 'level', id: string): string | undefined;
}

export function ownTexts(document: unknown, language: Language): OwnTexts {
  const extension = fields(fields(document), 'extension');
  const texts = fields(fields(extension, 'texts'), language);
  const text = (from: Fields, key: string) => {
    const value = own(from, key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [source, report, section] = [text(texts, 'source'), text(texts, 'report'), text(extension, 'section')];
  const fewUnits = own(extension, 'fewUnits');
  return {
    ...(source !== undefined && {source}),
    ...(report !== undefined && {report}),
    ...(section !== undefined && {section}),
    fewUnits: Array.isArray(fewUnits) ? fewUnits : [],
    name: (kind, id) => text(fields(texts, kind), id),
  };
}

function fields(parent: unknown, key?: string): Fields {
  const value = key === undefined ? parent : own(parent as Fields, key);
  return isFields(value) ? value : {};
}
