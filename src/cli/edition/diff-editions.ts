import type {Language} from '../../datasets/source.js';
import type {Output} from '../visible-text.js';
import {differenceOf} from './diff/difference-of.js';
import {differenceText} from './diff/difference-text.js';
import type {EditionWords} from './messages.nb.js';
import {storedReport} from './stored-report.js';

export const formats = ['text', 'markdown', 'json'] as const;

interface Call {
  from: string;
  to: string;
  data: string;
  language: Language;
  format: (typeof formats)[number];
}

/** Prints what is different between the reports of two years. */
export async function diffEditions(call: Call, words: EditionWords, out: Output): Promise<number> {
  const {from, to, data, language, format} = call;
  const before = await storedReport(from, data, words, out);
  const after = before && (await storedReport(to, data, words, out));
  if (!after) return 1;
  const difference = await differenceOf({from, to}, {before, after}, language);
  const text = format === 'json' ? JSON.stringify(difference, null, 2) : differenceText(difference, language, format);
  // The output shows the control characters of each line in place of obeying them.
  for (const line of text.split('\n')) out.log(line);
  return 0;
}
