// What of the project's measures can be counted in the sources, against the limits in measures.json. A limit is what was
// reached when it was set: it may be lowered, and nothing may exceed it.
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseAst} from 'rolldown/parseAst';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The modules in a folder: path from that folder, text and syntax tree. Declarations of types alone have no tree.
 *
 * @returns {{path: string, text: string, lines: number, body: any[]}[]}
 */
export function modulesIn(folder) {
  return readdirSync(folder, {recursive: true})
    .filter((path) => /\.(ts|js|mjs)$/.test(path) && !path.includes('node_modules'))
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const lang = path.endsWith('.ts') ? 'ts' : 'js';
      return {
        path,
        text,
        lines: text.split('\n').length - 1,
        body: path.endsWith('.d.ts') ? [] : parseAst(text, {lang}).body,
      };
    });
}

function* nodesIn(node) {
  if (Array.isArray(node)) for (const one of node) yield* nodesIn(one);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') yield node;
    for (const value of Object.values(node)) yield* nodesIn(value);
  }
}

/** Whether a module has a string, a number or the name of a property, comments aside. */
export const names = ({body}, word) =>
  [...nodesIn(body)].some(
    ({type, value, name, key}) =>
      (type === 'Literal' && String(value) === word) ||
      (type === 'Property' && key?.name === word && name === undefined),
  );

/** How many classes lie between LitElement and the class with the longest line of ancestors. A mixin makes one more. */
export function classesBetween(modules) {
  const classes = modules.flatMap(({body}) =>
    [...nodesIn(body)].filter(({type}) => type === 'ClassDeclaration' || type === 'ClassExpression'),
  );
  const parents = new Map(classes.map(({id, superClass}) => [id?.name, superClass]));
  const stepsTo = (parent) => {
    if (parent?.type === 'CallExpression') return 1 + Math.max(...parent.arguments.map(stepsTo));
    if (parent?.name === 'LitElement') return 0;
    return parent && parents.has(parent.name) ? 1 + stepsTo(parents.get(parent.name)) : Number.NaN;
  };
  const steps = classes.map(({superClass}) => stepsTo(superClass));
  return Math.max(...steps.filter((count) => !Number.isNaN(count)));
}

/** How many files the command for a new figure changes besides those that it writes. */
function filesOfNewFigure() {
  const copy = mkdtempSync(join(tmpdir(), 'measures-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    cpSync(join(root, 'src'), join(copy, 'src'), {recursive: true});
    cpSync(join(root, 'package.json'), join(copy, 'package.json'));
    for (const folder of ['demo', 'test/elements']) mkdirSync(join(copy, folder), {recursive: true});
    for (const file of ['demo/examples.ts', 'test/elements/figure-template.test.ts'])
      cpSync(join(root, file), join(copy, file));
    const args = ['--import', 'tsx', 'src/build/new-figure.ts', 'report-budget'];
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: copy, encoding: 'utf8'});
    if (status !== 0) throw new Error(stderr);
    return stdout
      .trim()
      .split('\n')
      .filter((path) => !path.includes('report-budget')).length;
  } finally {
    rmSync(copy, {recursive: true});
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

export function measure() {
  const modules = modulesIn(join(root, 'src'));
  const lengths = modules.map(({lines}) => lines);
  const isOfOneLanguage = ({path}) => /\.(nb|nn|en)\.ts$/.test(path);
  return {
    'source files in src': modules.length,
    'lines in src': lengths.reduce((sum, lines) => sum + lines, 0),
    'longest file in src, in lines': Math.max(...lengths),
    'files in src over 200 lines': lengths.filter((lines) => lines > 200).length,
    'median length of a file in src, in lines': median(lengths),
    'classes between LitElement and an element': classesBetween(modules),
    'files that a new figure touches outside its own folder and test': filesOfNewFigure(),
    'files in src that name nynorsk and are not the texts of one language': modules.filter(
      (one) => !isOfOneLanguage(one) && names(one, 'nn'),
    ).length,
    'files in src that name the year of a report': modules.filter((one) => names(one, '2020') || names(one, '2021'))
      .length,
  };
}

/** The measures over their limits, and those without one. */
export const exceeded = (measured, limits) => Object.keys(measured).filter((name) => !(measured[name] <= limits[name]));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const limits = JSON.parse(readFileSync(new URL('measures.json', import.meta.url), 'utf8'));
  const measured = measure();
  console.table(Object.fromEntries(Object.entries(measured).map(([name, now]) => [name, {now, limit: limits[name]}])));
  const over = exceeded(measured, limits);
  for (const name of over) console.error(`Over its limit: ${name}`);
  if (over.length > 0) process.exitCode = 1;
}
