// Writes dist/pages/, the package of the files that a web server needs beside the scripts: pages, pictures and data. It is
// several times as large as the scripts, and not needed in a project that bundles the elements.
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {filesIn, readdress, type Sealed} from './pages/integrity.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cdn = join(root, 'dist/cdn');
const target = join(root, 'dist/pages');
/** A placeholder for the address, which `host` replaces. */
const noAddress = 'https://address.invalid/';

const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
const {files: _, ...sealed} = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as Sealed & {
  files: unknown;
};

/** The other package has the scripts. */
const isOfPages = (file: string) =>
  file.startsWith('figures/') ||
  file.endsWith('.map') ||
  file === 'llms.txt' ||
  file === 'catalogue.jsonld' ||
  file === 'LICENSE' ||
  file === 'NOTICE';

rmSync(target, {recursive: true, force: true});
for (const file of filesIn(cdn).filter(isOfPages)) {
  const copy = join(target, file === 'LICENSE' || file === 'NOTICE' ? '' : 'cdn', file);
  mkdirSync(dirname(copy), {recursive: true});
  cpSync(join(cdn, file), copy);
}
cpSync(join(root, 'dist/strict'), join(target, 'strict'), {recursive: true});
readdress(target, sealed.base, noAddress);
writeFileSync(join(target, 'sealed.json'), `${JSON.stringify({...sealed, base: noAddress}, null, 2)}\n`);
writeFileSync(
  join(target, 'package.json'),
  `${JSON.stringify(
    {
      name: `${pkg['name'] as string}-pages`,
      version: pkg['version'],
      description: 'Pages, pictures and data files of the figures of digdir-report-widgets, for a web server',
      license: pkg['license'],
      files: ['cdn', 'strict', 'sealed.json', 'NOTICE'],
      exports: {'./package.json': './package.json'},
    },
    null,
    2,
  )}\n`,
);
writeFileSync(
  join(target, 'README.md'),
  `# digdir-report-widgets-pages

A page of every figure of digdir-report-widgets in three languages, with its pictures and data files, and the source maps of the scripts. Install it beside digdir-report-widgets, and write both for your web server:

\`\`\`sh
npx digdir-report-widgets host public/digdir-report-widgets --base https://www.example.no/digdir-report-widgets/
\`\`\`
`,
);
console.log(`Wrote the package of the pages: ${filesIn(target).length} files.`);
