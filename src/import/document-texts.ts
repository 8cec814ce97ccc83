import {isArray} from '../datasets/built-ins.js';
import {own, type Fields} from '../datasets/data-error.js';
import type {Language} from '../datasets/source.js';
import {isFields} from './fields.js';

/** The texts of a dataset in our own form, in one language. A value that is not a string is ignored. */
export interface OwnTexts {
  source?: string;
  /** The dataset's source differs from the one in its texts, which then belong to the numbers that it was copied from. */
  isOther: boolean;
  report?: string;
  section?: string;
  fewUnits: readonly unknown[];
  name(kind: 'measure' | 'short' | 'level', id: string): string | undefined;
}

export function ownTexts(document: unknown, language: Language): OwnTexts {
  const extension = fields(fields(document), 'extension');
  const inLanguages = fields(extension, 'texts');
  const texts = fields(inLanguages, language);
  const text = (from: Fields, key: string) => {
    const value = own(from, key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  // Authors edit the plain fields: where these differ from the Norwegian texts, the texts belong to other numbers.
  const isOf = (plain: Fields, key: string) => {
    const [given, inNorwegian] = [text(plain, key), text(fields(inLanguages, 'nb'), key)];
    return given === undefined || inNorwegian === undefined || given === inNorwegian;
  };
  const isSame = isOf(fields(document), 'source');
  const source = isSame ? text(texts, 'source') : undefined;
  const ofReport = isSame ? text(texts, 'report') : undefined;
  const report = isOf(extension, 'report') ? ofReport : text(extension, 'report');
  const section = report === undefined ? undefined : text(extension, 'section');
  const fewUnits = own(extension, 'fewUnits');
  return {
    ...(source !== undefined && {source}),
    isOther: !isSame,
    ...(report !== undefined && {report}),
    ...(section !== undefined && {section}),
    fewUnits: isArray(fewUnits) ? fewUnits : [],
    name: (kind, id) => text(fields(texts, kind), id),
  };
}

function fields(parent: unknown, key?: string): Fields {
  const value = key === undefined ? parent : own(parent as Fields, key);
  return isFields(value) ? value : {};
}
