// The elements whose scripts carry the finished figure, and what makes those scripts.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const STILL = 'virtual:still-first/';
const LIVE = 'virtual:live/';
const FETCHED = 'virtual:fetched/';
const PICTURE = path('../figure/still-first-picture.ts');

/** The tags, and what the files are called that draw them. */
const drawings = JSON.parse(readFileSync(path('../embed/still-first.json'), 'utf8'));
const tags = Object.keys(drawings);
const tagOf = (file) => tags.find((tag) => file.includes(`/figures/${tag}/live.`));

/** The script of each element, and one in `live/` for who draws it at once: what puts it into a page by itself. */
export const stillFirstEntries = Object.fromEntries(
  tags.flatMap((tag) => [
    [tag, `${STILL}${tag}`],
    [`live/${tag}`, `${LIVE}${tag}`],
  ]),
);

/**
 * Draws the figures as they are when nothing is asked of them. In a process of its own: a server's stand-in for the
 * document must not be seen by what builds.
 */
const draw = () =>
  JSON.parse(execFileSync(process.execPath, [path('pages/still-picture.mjs'), ...tags], {encoding: 'utf8'}));

/** @returns {import('vite').Plugin} */
export function stillFirst() {
  let stills;
  return {
    name: 'still-first',
    enforce: 'pre',
    resolveId(source, importer, {kind}) {
      // An entry comes as a path.
      const [entry] = /virtual:(still-first|live|fetched)\/.*/.exec(source) ?? [];
      if (entry) return `\0${entry}`;
      // What is imported in both ways would get a list of its exports, and a file that makes lists.
      if (kind === 'dynamic-import' && /\/live\.[jt]s$/.test(source))
        return `\0${FETCHED}${tagOf(resolve(dirname(importer), source))}`;
      if (source.endsWith('/deeds.js') && importer?.includes('?')) {
        return `${path('../figure/deeds.ts')}${importer.slice(importer.indexOf('?'))}`;
      }
      // Nothing is taken from it where it is named beside the element that will.
      if (source === PICTURE) return {id: PICTURE, moduleSideEffects: 'no-treeshake'};
      if (!source.endsWith('/drawing.js') || !importer) return null;
      const later = fileURLToPath(new URL(source.replace(/\.js$/, '.later.ts'), `file://${importer}`));
      return existsSync(later) ? later : null;
    },
    load(id) {
      const tag = id.startsWith('\0virtual:') ? id.slice(id.lastIndexOf('/') + 1) : undefined;
      const element = JSON.stringify(path(`../figures/${tag}/${tag}.ts`));
      const internal = (part) => JSON.stringify(path(`../figures/${tag}/${part}.ts`));
      if (id === `\0${LIVE}${tag}`) return `import ${internal('live')}; import ${element};`;
      if (id === `\0${FETCHED}${tag}`) return `import ${internal('live')};`;
      if (id === `\0${FETCHED}element/${tag}`) return `import ${element}; import ${JSON.stringify(PICTURE)};`;
      if (id !== `\0${STILL}${tag}`) return undefined;
      stills ??= draw();
      // The same few lines in each of them: a file that they share would be one more to wait for. An `await` of its own
      // would have the bundler take other files apart, so that is written afterwards.
      return `import {stillFirst} from ${JSON.stringify(`${path('../embed/still-first.ts')}?${tag}`)};
AWAIT(stillFirst('${tag}', ${JSON.stringify(stills[tag])}, () => import('${FETCHED}element/${tag}'), () => import(${internal('live')})));`;
    },
    generateBundle(_, bundle) {
      for (const tag of tags) bundle[`${tag}.js`].code = bundle[`${tag}.js`].code.replace('AWAIT(', 'await(');
    },
  };
}
