// `npm run new -- <element>`: a figure that works, as a copy of src/build/figure-template with a test, in the list of the
// package and on the site. Its author then gives it its own data, messages and drawing.
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';

const root = new URL('../../', import.meta.url);
const template = new URL('src/build/figure-template/', root);
const [element = ''] = process.argv.slice(2);
const className = element
  .split('-')
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join('');
const folder = new URL(`src/figures/${element}/`, root);

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const write = (path: string, text: string) => {
  writeFileSync(new URL(path, root), text);
  console.log(path);
};

/** A file of the template, under the names of the new figure. */
const renamed = (text: string) =>
  text
    .replaceAll('src/build/figure-template/', `src/figures/${element}/`)
    .replaceAll('figure-template', element)
    .replaceAll('FigureTemplate', className);

/** Adds text before the end of the last statement of a file that ends in `];`. */
function append(path: string, text: string): void {
  const before = read(path).trimEnd();
  if (!before.endsWith('];')) throw new Error(`${path} does not end with a list.`);
  write(path, `${before.slice(0, -2)}${text}];\n`);
}

function register(): void {
  const exported = `export {${className}} from './figures/${element}/${element}.js';`;
  const lines = read('src/index.ts').trimEnd().split('\n');
  write('src/index.ts', `${[...lines, exported].sort().join('\n')}\n`);
}

/** The heading of the figure is the title of its group until somebody writes another. */
function addExample(): void {
  append(
    'demo/examples.ts',
    `  {
    tag: '${element}',
    title: {nb: 'Planer', nn: 'Planar', en: 'Plans'},
    about: {
      nb: 'Planene i rapporten, med rapportens egne ord.',
      nn: 'Planane i rapporten, med orda i rapporten.',
      en: 'The plans in the report, in the words of the report.',
    },
    examples: [
      {
        id: '${element}-all',
        title: {nb: 'Alle planene', nn: 'Alle planane', en: 'All the plans'},
        about: {nb: 'Uten attributter.', nn: 'Utan attributt.', en: 'Without attributes.'},
      },
    ],
  },
`,
  );
}

function faultOf(name: string): string | undefined {
  const isName = name.includes('-') && /^[a-z][a-z0-9-]*[a-z0-9]$/.test(name) && !name.includes('--');
  if (!isName) return 'Usage: npm run new -- <element>, where the name has small letters and a hyphen: report-budget.';
  return existsSync(folder) || name === 'figure-template' ? `<${name}> exists.` : undefined;
}

const fault = faultOf(element);
if (fault) {
  console.error(fault);
  process.exitCode = 1;
} else {
  mkdirSync(folder);
  for (const file of readdirSync(template)) {
    write(`src/figures/${element}/${renamed(file)}`, renamed(readFileSync(new URL(file, template), 'utf8')));
  }
  write(`test/elements/${element}.test.ts`, renamed(read('test/elements/figure-template.test.ts')));
  register();
  addExample();
}
