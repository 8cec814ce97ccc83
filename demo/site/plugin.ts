import {cpSync, existsSync, readFileSync} from 'node:fs';
import {extname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';
import {pages} from './pages.js';
import {languages} from './addresses.js';
import {llms} from './llms.js';
import {roomStyles} from './rooms.js';
import {indexAddress, searchIndex} from './search-index.js';

const demo = fileURLToPath(new URL('..', import.meta.url));
/** The built files that the code of the embed builder names: on the site they stand beside its pages. */
const built = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
/** The plugin that the embed builder leads to. */
const plugins = fileURLToPath(new URL('../../dist/wordpress', import.meta.url));
const widgets = 'digdir-report-widgets/';

/** Pages that are files, and files that pages link to. */
const written = ['article.html', 'hostile-frame.html'];
const linked = ['accessibility.json', 'bare.html', 'favicon.ico', 'own-numbers.csv'];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.css': 'text/css',
};

/** A style sheet that is made from the measured heights of the figures. */
const rooms = join(demo, 'rooms.css');

/** Files that are made of the pages. */
const madeFiles: ReadonlyMap<string, () => string> = new Map([
  ['llms.txt', llms],
  ...languages.map((language) => [indexAddress(language), () => searchIndex(language, pages)] as const),
]);

/** What the build starts from. */
export const siteInput = [...pages.keys(), ...written].map((address) => join(demo, address));

/** Makes the pages of the site: for the development server when they are asked for, for the build as files. */
export function site(): Plugin {
  const made = (id: string) => (id.startsWith(demo) ? pages.get(id.slice(demo.length)) : undefined);
  let outDir = '';
  return {
    name: 'site',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    resolveId: (id) => (made(id) ? id : id === '/rooms.css' ? rooms : undefined),
    load: (id) => (id === rooms ? roomStyles() : made(id)?.()),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
        const address = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
        const page = pages.get(address);
        if (page) {
          response.setHeader('Content-Type', types['.html']!);
          void server.transformIndexHtml(pathname, page()).then((html) => response.end(html), next);
          return;
        }
        const madeFile = madeFiles.get(address);
        if (madeFile) {
          response.setHeader('Content-Type', types[extname(address)]!);
          response.end(madeFile());
          return;
        }
        if (address === 'rooms.css') {
          response.setHeader('Content-Type', 'text/css');
          response.end(roomStyles());
          return;
        }
        const file = address.startsWith(widgets) ? address.slice(widgets.length) : undefined;
        const tag = file && /^(all|[a-z]+-[a-z-]+)\.js$/.exec(file)?.[1];
        // The figures come from their source, so that nothing need be built; their pages and pictures are those last built.
        if (tag) {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(`import '/src/${tag === 'all' ? 'all' : `figures/${tag}/${tag}`}.ts';`);
          return;
        }
        const type = file && types[extname(file)];
        const path = join(built, file ?? '');
        if (type && path.startsWith(built) && existsSync(path)) {
          response.setHeader('Content-Type', type);
          response.end(readFileSync(path));
          return;
        }
        next();
      });
    },
    generateBundle() {
      for (const fileName of linked)
        this.emitFile({type: 'asset', fileName, source: readFileSync(join(demo, fileName))});
      for (const [fileName, source] of madeFiles) this.emitFile({type: 'asset', fileName, source: source()});
    },
    writeBundle() {
      cpSync(built, join(outDir, widgets), {recursive: true});
      cpSync(plugins, join(outDir, 'wordpress'), {recursive: true});
    },
  };
}
