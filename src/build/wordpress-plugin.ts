// Packs the WordPress plugin with the figures it serves: dist/wordpress/digdir-report-widgets.zip.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {baseAddress} from './pages/addresses.js';
import {filesIn} from './pages/integrity.js';
import {jsonOf, pathOf} from './project-file.js';
import {wordpressCatalogue} from './wordpress-catalogue.js';

const {name, version} = jsonOf('package.json') as {
  name: string;
  version: string;
};

const plugin = pathOf('src/integrations/wordpress');
const host = pathOf('dist/cdn');
const catalogue = await wordpressCatalogue(baseAddress(process.env.REPORT_BASE || 'http://localhost:4173/'));

const files: Record<string, string | Uint8Array> = {
  ...Object.fromEntries(
    filesIn(plugin).map((file) => [file, readFileSync(join(plugin, file), 'utf8').replaceAll('{{version}}', version)]),
  ),
  'figures.json': JSON.stringify(catalogue),
  ...Object.fromEntries(
    filesIn(host)
      // The folder's own copy under its version is for sites that link to it; here everything lies under the version.
      .filter((file) => !file.endsWith('.map') && !file.startsWith(`${version}/`))
      .map((file) => [`host/${version}/${file}`, readFileSync(join(host, file))]),
  ),
};
const inFolder = Object.entries(files).map(
  ([file, content]) => [`${name}/${file}`, typeof content === 'string' ? strToU8(content) : content] as const,
);
// A zip keeps the time of a file; the earliest that it can keep says nothing about this machine.
const zip = zipSync(Object.fromEntries(inFolder), {level: 9, mtime: new Date(1980, 0, 1)});

mkdirSync(pathOf('dist/wordpress'), {recursive: true});
writeFileSync(pathOf(`dist/wordpress/${name}.zip`), zip);
console.log(`Packed ${inFolder.length} files for WordPress, ${Math.round(zip.length / 1024)} kB.`);
