import {parseArgs} from 'node:util';
import {languages, type Language} from '../datasets/source.js';
import {wordsIn} from './edition/words-in.js';
import {isSystemError} from './files.js';
import type {Output} from './visible-text.js';

export const usage =
  'edition new|build|diff                  Makes a workbook for the report of a new year, the folder of that report, and a list of what is new in it: edition --help --lang en';

/** The help of an author, in the language of `--lang`. */
export const help = (args: readonly string[]): string => {
  const {values} = parseArgs({args: [...args], options, strict: false});
  return wordsIn(languages.find((one) => one === values.lang) ?? 'nb').help;
};

/** The commands for the report of another year. */
export async function run(args: readonly string[], out: Output): Promise<number> {
  const call = callOf(args);
  if (!call) {
    out.error(help(args));
    return 2;
  }
  try {
    return await runCall(call, out, args);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    out.error(wordsIn(call.language).noAccess(error.path ?? call.first));
    return 1;
  }
}

async function runCall(call: Call, out: Output, args: readonly string[]): Promise<number> {
  const {command, first, second, values} = call;
  const {data = 'data', from, out: file} = values;
  const words = wordsIn(call.language);
  if (command === 'new' && isYear(first) && isYear(from) && file !== undefined && second === undefined) {
    const {newWorkbook} = await import('./edition/new-workbook.js');
    return await newWorkbook({year: first, from, out: file, data}, words, out);
  }
  if (command === 'build' && second === undefined) {
    const {buildEdition} = await import('./edition/build-edition.js');
    return buildEdition({file: first, data, second: values.second, isReplaced: values.replace === true}, words, out);
  }
  if (command === 'diff' && isYear(first) && isYear(second)) {
    const {diffEditions, formats} = await import('./edition/diff-editions.js');
    const format = formats.find((one) => one === (values.format ?? 'text'));
    if (format) return await diffEditions({from: first, to: second, data, language: call.language, format}, words, out);
  }
  out.error(help(args));
  return 2;
}

const isYear = (text: string | undefined): text is string => text !== undefined && /^(19|20|21)\d\d$/.test(text);

const options = {
  from: {type: 'string'},
  out: {type: 'string'},
  data: {type: 'string'},
  second: {type: 'string'},
  lang: {type: 'string'},
  format: {type: 'string'},
  replace: {type: 'boolean'},
} as const;

type Call = NonNullable<ReturnType<typeof callOf>>;

/** The command, its arguments and its options; `undefined` where they cannot be read. */
function callOf(args: readonly string[]) {
  try {
    const {positionals, values} = parseArgs({args: [...args], allowPositionals: true, options});
    const [command, first, second, ...more] = positionals;
    const language = (values.lang ?? 'nb') as Language;
    if (first === undefined || more.length > 0 || !languages.includes(language)) return undefined;
    return {command, first, second, language, values};
  } catch {
    return undefined;
  }
}
