import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';

const root = createRequire(new URL('../../../package.json', import.meta.url));

/** Modules of the package come from the built package itself, as its `exports` say. */
const builtPackage = {
  name: 'built-package',
  resolveId: (source) => (source.startsWith('digdir-report-widgets/') ? root.resolve(source) : null),
};

/** What is not JavaScript is not needed: the tests look at what editors do, not at how they look. */
const withoutStyles = {name: 'without-styles', load: (id) => (id.endsWith('.css') ? '' : null)};

/**
 * Bundles modules of this folder for a browser.
 *
 * @returns {Promise<Record<string, string>>} The code by address.
 */
export async function bundle(names) {
  const input = Object.fromEntries(names.map((name) => [name, fileURLToPath(new URL(`${name}.js`, import.meta.url))]));
  const build = await rolldown({
    input,
    platform: 'browser',
    external: /^\/npm\//,
    plugins: [builtPackage, withoutStyles],
    transform: {define: {'process.env.NODE_ENV': '"production"'}},
    logLevel: 'silent',
  });
  const {output} = await build.generate({codeSplitting: true, chunkFileNames: 'chunk-[name]-[hash].js'});
  return Object.fromEntries(output.map(({fileName, code}) => [`/${fileName}`, code]));
}

/** The version of what is installed here. */
export function versionOf(name) {
  return JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
}
