// Every text that readers, authors and editors see, with its language. Of a function, its parts: no call is needed.
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parse} from 'parse5';
import {parseAst} from 'rolldown/parseAst';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${root}${file}`, 'utf8');
const filesIn = (folder, ending) =>
  readdirSync(`${root}${folder}`, {recursive: true})
    .filter((file) => file.endsWith(ending))
    .sort((a, b) => a.localeCompare(b, 'en'))
    .map((file) => `${folder}/${file}`);

export const languages = ['nb', 'nn', 'en'];
const inLanguage = (key, outer) => (languages.includes(key) ? key : outer);

/** Stands in a text for what is computed. */
export const computed = '\uFFFC';

/** The parts of a node of the syntax tree that can be a text: not what a value is compared with, imported or read by. */
const textParts = {
  AssignmentPattern: () => [],
  BinaryExpression: ({operator, left, right}) => (operator === '+' ? [left, right] : []),
  ConditionalExpression: ({consequent, alternate}) => [consequent, alternate],
  ImportDeclaration: () => [],
  ImportExpression: () => [],
  MemberExpression: ({object}) => [object],
  SwitchCase: ({consequent}) => consequent,
  TemplateLiteral: ({expressions}) => expressions,
};

/**
 * Calls `found` with each string of a syntax tree that is in a language: that of the nearest key around it, of the file,
 * or of its place in a list where `isList`.
 */
function stringsIn(node, language, found, isList) {
  const within = (inner, its = language) => stringsIn(inner, its, found, isList);
  if (Array.isArray(node)) return node.forEach((one) => within(one));
  if (!node || typeof node !== 'object') return undefined;
  const {type} = node;
  if (type === 'Literal' && typeof node.value === 'string' && language) found(language, node.value);
  if (type === 'TemplateLiteral' && language)
    found(language, node.quasis.map(({value}) => value.cooked).join(computed));
  if (type === 'Property') return within(node.value, inLanguage(node.key.name ?? node.key.value, language));
  if (isList && type === 'ArrayExpression' && node.elements.length === languages.length)
    return node.elements.forEach((one, i) => within(one, languages[i]));
  // Of a cast, the value; of other types, nothing.
  if (type?.startsWith('TS')) return within(node.expression);
  return within(textParts[type]?.(node) ?? Object.values(node));
}

function valuesIn(value, language, found) {
  if (typeof value === 'string' && language) found(language, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) valuesIn(inner, inLanguage(key, language), found);
}

/** The words of a page of HTML, in the nearest `lang`. */
function wordsIn(node, language, found) {
  if (['script', 'style', 'code', 'pre'].includes(node.tagName)) return;
  const own = node.attrs?.find(({name}) => name === 'lang')?.value ?? language;
  if (node.nodeName === '#text' && node.value.trim() !== '') found(own, node.value.trim().replaceAll(/\s+/g, ' '));
  for (const child of node.childNodes ?? []) wordsIn(child, own, found);
}

/** `{file, language, text}` of each. Quotations of the report are no texts of ours. */
export function readerTexts() {
  const texts = [];
  const keep = (file) => (language, text) => texts.push({file, language, text: text.replaceAll('\u00ad', '')});
  for (const file of [...filesIn('src', '.ts'), ...filesIn('demo', '.ts')]) {
    const [, language] = /\.(nb|nn|en)\.ts$/.exec(file) ?? [];
    const {body} = parseAst(read(file), {lang: 'ts'});
    stringsIn(body, language, keep(file), file === 'src/integrations/words.ts');
  }
  for (const file of [...filesIn('data/2020', '.json'), 'src/build/option-names.json', 'demo/accessibility.json'])
    valuesIn(JSON.parse(read(file)), undefined, keep(file));
  for (const file of filesIn('demo', '.html')) wordsIn(parse(read(file)), undefined, keep(file));
  return texts;
}
