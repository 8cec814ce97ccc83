// The prose of the documentation, in English: without code, and without the tables that commands write.
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {marked} from 'marked';

const root = fileURLToPath(new URL('../..', import.meta.url));
const measured = ['sizes.md', 'benchmark.md'];

/** Where a token of Markdown has its parts: items, cells or runs of text. */
const partsOf = ({tokens, items, header = [], rows = []}) => [
  ...(tokens ?? []),
  ...(items ?? []),
  ...[...header, ...rows.flat()].flatMap((cell) => cell.tokens),
];

function proseIn(token) {
  if (['code', 'codespan', 'html'].includes(token.type)) return '';
  const parts = partsOf(token);
  if (parts.length === 0) return token.type === 'text' || token.type === 'escape' ? token.text : '';
  const isBlock = ['list', 'table'].includes(token.type);
  return parts.map(proseIn).join(isBlock ? ' ' : '');
}

/** `{file, language, text}` of each paragraph, list and table; Norwegian in «» is quoted. */
export function documentationTexts() {
  const pages = readdirSync(`${root}demo/docs`).filter((file) => !measured.includes(file));
  const files = [
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...pages.map((file) => `demo/docs/${file}`),
  ];
  return files.flatMap((file) =>
    marked
      .lexer(readFileSync(`${root}${file}`, 'utf8'))
      .map((token) => ({file, language: 'en', text: proseIn(token).replaceAll(/«[^»]*»/gu, ' ')}))
      .filter(({text}) => text.trim() !== ''),
  );
}
