// Makes the pages of the peers, each as its documentation says: bundled, minified, compressed as a server would send it.
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {build} from 'vite';
import {figures} from './figures.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const text = (file) => readFileSync(path(file), 'utf8');

export const peerNames = readdirSync(path('peers')).sort();

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export function file(name, body) {
  const buffer = Buffer.from(body);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length};
  return {
    type: types[extname(name)] ?? 'application/octet-stream',
    raw: buffer.length,
    brotli: brotliCompressSync(buffer, {params}),
  };
}

/** Everything under a folder, compressed when it is first asked for. */
export function folder(base, root) {
  const cache = new Map();
  return (address) => {
    const name = join(root, address.slice(base.length));
    if (!address.startsWith(base) || !name.startsWith(root) || !existsSync(name) || !statSync(name).isFile())
      return undefined;
    if (!cache.has(name)) cache.set(name, file(name, readFileSync(name)));
    return cache.get(name);
  };
}

function geoOf({counties}) {
  const features = counties.map(({name, value, rings}) => ({
    type: 'Feature',
    properties: {name, value},
    geometry: {type: 'MultiPolygon', coordinates: rings.map((ring) => [ring])},
  }));
  return {type: 'FeatureCollection', features};
}

/** The map's shapes come both as paths and as GeoJSON, already projected, so that no peer pays for the other's form. */
export function contract(figure) {
  const data = figure === 'M' ? {...figures.M, geo: geoOf(figures.M)} : figures[figure];
  return `const figure = ${JSON.stringify(data)};\n${text('page/contract.js')}`;
}

/** The page of somebody else around the figure. */
export function page({title, body, head = '', room = ''}) {
  return `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,"><style>body{margin:16px;font:16px/1.45 sans-serif;color:#222;background:#fff}main{width:900px}
.panels{display:flex}.panels>div{width:180px;height:300px;position:relative}.host{${room}}</style>${head}</head>
<body><main><h1>${title}</h1><div id="figures"><div class="host">${body}</div></div><p>Her går artikkelen videre.</p></main></body></html>`;
}

const script = (address) => `<script type="module" src="${address}"></script>`;

async function bundle(peer, figure) {
  const entry = 'bench-entry.js';
  const {output} = await build({
    root: path('.'),
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? path(entry) : null),
        load: (id) =>
          id === path(entry) ? `import mount from './peers/${peer}/${figure}.js';\nbench.register(mount);` : null,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {input: entry, output: {entryFileNames: 'peer.js', chunkFileNames: '[name]-[hash].js'}},
    },
  });
  return output;
}

/** The pages of one peer: what each figure's address is, which of them the bench can change, and the files that are served. */
export async function buildPeer(name) {
  const {default: peer} = await import(`./peers/${name}/peer.mjs`);
  const files = new Map();
  const addresses = {...peer.addresses};
  const driven = [];
  for (const figure of ['T', 'M']) {
    const base = `/${name}/${figure}/`;
    const {title} = figures[figure];
    const add = (address, body) => files.set(address, file(address, body));
    if (peer.documents) add(`${base}index.html`, peer.documents[figure]);
    else if (peer.pages) add(`${base}index.html`, page({title, body: peer.pages[figure](figures[figure])}));
    else if (existsSync(path(`peers/${name}/${figure}.js`))) {
      const output = await bundle(name, figure);
      const {script: own, imports = [], body = ''} = peer.elements?.[figure] ?? {};
      if (!own) for (const {fileName, code, source} of output) add(base + fileName, code ?? source);
      const styles = output.filter(({fileName}) => fileName.endsWith('.css'));
      const head = [
        ...styles.map(({fileName}) => `<link rel="stylesheet" href="${base}${fileName}">`),
        `<script defer data-contract src="/contract-${figure}.js"></script>`,
        ...imports.map((address) => `<link rel="modulepreload" href="${address}">`),
        // Every peer is one file: what the bench asks of an element is not of the element, and stands in the page.
        ...(own ? [script(own), `<script type="module">${output[0].code}</script>`] : [script(`${base}peer.js`)]),
      ];
      driven.push(figure);
      add(`${base}index.html`, page({title, body, head: head.join(''), room: peer.room?.[figure]}));
    } else continue;
    addresses[figure] ??= base;
  }
  const packageOf = peer.package && JSON.parse(text(`node_modules/${peer.package}/package.json`));
  const {label, becomesLive, isOnlyLoaded} = peer;
  return {
    name,
    label,
    version: packageOf?.version,
    isOurs: Boolean(peer.elements),
    becomesLive,
    isOnlyLoaded,
    addresses,
    driven,
    files,
  };
}
