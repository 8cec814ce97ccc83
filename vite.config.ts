import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type BuildEnvironmentOptions} from 'vite';
import {siteBuild, siteConfig} from './demo/site/config.js';
import {chunks} from './src/build/chunks.js';
import {importsAtOnce} from './src/build/imports-at-once.js';
import {loaderFiguresModule} from './src/build/loader-figures.js';
import {notices} from './src/build/notices.js';
import {ownGlobals} from './src/build/own-globals.js';
import {zipAtOnce} from './src/build/zip-at-once.js';

/** Every element has a folder of its own, with a file of the same name. */
const elements = readdirSync(fileURLToPath(new URL('src/figures', import.meta.url)));
const fileOf = (element: string) => `src/figures/${element}/${element}.ts`;

/** For bundlers and for Node: readable modules, one for one with src/. */
const npm: BuildEnvironmentOptions = {
  outDir: 'dist/npm',
  minify: false,
  license: {fileName: 'THIRD-PARTY.md'},
  lib: {
    formats: ['es'],
    entry: ['src/index.ts', 'src/all.ts', 'src/cli/command.ts', ...elements.map(fileOf)],
  },
  rolldownOptions: {
    external: [/^lit($|\/)/, /^@lit-labs\/ssr/, /^d3$/, /^write-excel-file\//, /^parse5$/, /^node:/],
    output: {
      preserveModules: true,
      preserveModulesRoot: '.',
      // A package never has a folder with the name `node_modules`.
      entryFileNames: ({name}) => `${name.replace(/^node_modules\//, 'third-party/')}.js`,
    },
  },
};

/** For a script tag: minified modules that share their chunks. */
const cdn: BuildEnvironmentOptions = {
  outDir: 'dist/cdn',
  // Beside the files, and not named in them: a reader's browser has no use for the address.
  sourcemap: 'hidden',
  license: {fileName: 'THIRD-PARTY.md'},
  lib: {
    formats: ['es'],
    entry: {
      loader: 'src/embed/loader.ts',
      // The scripts beside the loader carry a finished figure each, and fetch these.
      ...Object.fromEntries(elements.map((element) => [`elements/${element}`, fileOf(element)])),
    },
  },
  rolldownOptions: {
    // What only an element and its lazy views share stays in the element's file: fewer files, and they compress better.
    preserveEntrySignatures: 'allow-extension',
    output: {
      // In library mode `build.minify` alone leaves the white space, a fifth of the bytes.
      minify: true,
      comments: false,
      // All of the others is ours.
      postBanner: ({name}) => (name.startsWith('elements/') ? '/*! Licences: THIRD-PARTY.md */' : ''),
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-x[hash:7].js',
      // With a letter before it no hash comes to spell a name that a blocker of advertisements looks for, as `-ad1.js`.
      hashCharacters: 'hex',
      codeSplitting: {groups: chunks},
    },
  },
};

export default defineConfig(({command, mode}) => {
  if (command === 'serve') return {...siteConfig, base: '/', server: {host: '127.0.0.1'}};
  const build = {target: 'es2022', reportCompressedSize: false};
  if (mode === 'site') return {...siteConfig, build: {...build, ...siteBuild}};
  return {
    plugins: mode === 'cdn' ? [importsAtOnce(), loaderFiguresModule(), ownGlobals(), zipAtOnce(), notices()] : [],
    build: {...build, ...(mode === 'cdn' ? cdn : npm)},
  };
});
