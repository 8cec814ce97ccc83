// Which tests carry the number of a criterion of WCAG, of which elements, in which browsers, with which tool.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseAst} from 'rolldown/parseAst';
import {named} from './catalogue.mjs';
import {testFiles} from './test-files.mjs';

const test = fileURLToPath(new URL('..', import.meta.url));

const isCall = (node, names) => node.type === 'CallExpression' && names.includes(node.callee.name);

/** What a title says, its parts that are put in later as `…`. */
function titleOf(node) {
  if (node?.type === 'Literal') return String(node.value);
  if (node?.type !== 'TemplateLiteral') return '';
  return node.quasis.map(({value}) => value.cooked).join('…');
}

/** The loops and groups that a test stands in, the nearest last. */
function* testsIn(node, around = []) {
  if (Array.isArray(node)) {
    for (const one of node) yield* testsIn(one, around);
    return;
  }
  if (!node || typeof node !== 'object') return;
  if (isCall(node, ['it'])) yield {title: titleOf(node.arguments[0]), node, around};
  let inside = around;
  if (node.type === 'ForOfStatement') inside = [...around, {over: node.right}];
  if (isCall(node, ['describe'])) inside = [...around, {title: titleOf(node.arguments[0]), node}];
  for (const [key, value] of Object.entries(node)) yield* testsIn(value, key === 'right' ? around : inside);
}

/** A test of `…` is of what its loop goes over; one that names elements is of those; one of «every figure» of all. */
function elementsOf({title, around}, tags, where) {
  const titles = [title, ...around.flatMap((one) => one.title ?? []).toReversed()];
  const loops = around.flatMap((one) => (one.over?.type === 'Identifier' ? one.over.name : []));
  for (const words of titles) {
    const literal = tags.filter((tag) => words.includes(`<${tag}>`));
    if (literal.length > 0) return literal;
    if (words.includes('…') && loops.includes('tags')) return tags;
    if (/every figure|any figure/.test(words)) return tags;
  }
  throw new Error(`${where}: which elements is «${title}» a test of?`);
}

/** Tests of the sources run in both browsers, but for what only Chromium lets a test set up. */
function browsersOf({node, around}, file, source) {
  const text = source.slice(node.start, node.end);
  if (file.endsWith('.ts'))
    return /inMedia\(this|executeServerCommand\('media'/.test(text) ? ['Chromium'] : ['Chromium', 'Firefox'];
  const group = around.findLast((one) => one.title !== undefined)?.node;
  const launched = group
    ? [...source.slice(group.start, group.end).matchAll(/launch\('(\w+)'\)/g)].map(([, name]) => name)
    : [];
  const isInBoth = around.some(({over}) => over?.name === 'testedBrowsers');
  const found = isInBoth ? ['chromium', 'firefox'] : launched;
  if (found.length === 0) throw new Error(`${file}: in which browser does «${titleOf(node.arguments[0])}» run?`);
  return [...new Set(found)].map((name) => name[0].toUpperCase() + name.slice(1));
}

const usesAxe = /\b(axe|checker|findings|violationsOf|accessFaults)\b/;

/** The evidence in one file: a criterion, the test that carries its number, and what that test is of. */
export function evidenceIn(file, source, tags) {
  const lang = file.endsWith('.ts') ? 'ts' : 'js';
  return [...testsIn(parseAst(source, {lang}))].flatMap((one) => {
    const [, ids, title] = named.exec(one.title) ?? [];
    const criteria = (ids ?? '').split(', ').filter((id) => /^\d/.test(id));
    if (criteria.length === 0) return [];
    const elements = elementsOf(one, tags, file);
    const browsers = browsersOf(one, file, source);
    const tool = usesAxe.test(source.slice(one.node.start, one.node.end)) ? 'axe-core' : undefined;
    return criteria.map((criterion) => ({criterion, test: title, file: `test/${file}`, elements, browsers, tool}));
  });
}

export function allEvidence(tags) {
  return testFiles().flatMap((file) => evidenceIn(file, readFileSync(test + file, 'utf8'), tags));
}
