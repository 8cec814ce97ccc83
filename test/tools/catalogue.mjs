// The catalogue of faults: which tests prove that each is met. Run by `npm run catalogue`.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseAst} from 'rolldown/parseAst';
import {testFiles} from './test-files.mjs';

const test = fileURLToPath(new URL('..', import.meta.url));
const cases = JSON.parse(readFileSync(`${test}catalogue.json`, 'utf8'));

/** `L07: …` or `E01, E02: …`; a criterion of WCAG may stand beside them: `A08, 2.5.8: …`. */
export const named = /^((?:[A-Z]\d\d|\d\.\d\.\d+)(?:, (?:[A-Z]\d\d|\d\.\d\.\d+))*): (.+)$/s;
const isCase = (id) => /^[A-Z]/.test(id);

/** Where a test gets its name: what `it` and `describe` are called with, and the keys of a table of cases. */
function namesIn(node, names = []) {
  if (Array.isArray(node)) for (const one of node) namesIn(one, names);
  else if (node && typeof node === 'object') {
    const isTest = node.type === 'CallExpression' && ['it', 'describe'].includes(node.callee.name);
    const name = isTest ? node.arguments[0] : node.type === 'Property' ? node.key : undefined;
    if (name?.type === 'Literal') names.push(String(name.value));
    if (name?.type === 'TemplateLiteral') names.push(name.quasis.map(({value}) => value.cooked).join('…'));
    for (const value of Object.values(node)) namesIn(value, names);
  }
  return names;
}

/** The tests of one file that carry ids. */
export function proofsIn(file, source) {
  const lang = file.endsWith('.ts') ? 'ts' : 'js';
  return namesIn(parseAst(source, {lang})).flatMap((name) => {
    const [, ids, title] = named.exec(name) ?? [];
    return ids
      ? ids
          .split(', ')
          .filter(isCase)
          .map((id) => ({id, file, title}))
      : [];
  });
}

function allProofs() {
  return testFiles().flatMap((file) => proofsIn(file, readFileSync(test + file, 'utf8')));
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** The table, the cases without a test, and the ids that are no case. */
export function catalogue(all = cases, proofs = allProofs()) {
  const of = ({id}) => proofs.filter((proof) => proof.id === id);
  const missing = all.filter((one) => of(one).length === 0).map(({id}) => id);
  const unknown = proofs
    .filter((proof) => !all.some(({id}) => id === proof.id))
    .map(({id, title}) => `${id}: ${title}`);
  const rows = all.map((one) => {
    const tests = of(one).map(({file, title}) => `${cell(title)} (\`${file}\`)`);
    return `| ${one.id} | ${cell(one.fault)} | ${cell(one.expected)} | ${tests.join('<br>') || 'not covered'} |`;
  });
  const text = `# The catalogue of faults

What websites, servers, data and readers do to a figure, and the tests that prove what happens then: ${all.length - missing.length} of ${all.length}. A test carries the id of its case in its name. Made by \`npm run catalogue\` from \`catalogue.json\` and the tests.

| Id | What happens | What a figure does | Tests |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  return {text, missing, unknown};
}

export const page = `${test}CATALOGUE.md`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {text, missing, unknown} = catalogue();
  writeFileSync(page, text);
  if (missing.length > 0) console.log(`Without a test: ${missing.join(', ')}`);
  if (unknown.length > 0) console.log(`No case: ${unknown.join('; ')}`);
}
