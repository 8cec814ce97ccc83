import {readdirSync} from 'node:fs';
import {dirname, relative} from 'node:path/posix';
import {fileURLToPath} from 'node:url';
import {defineConfig, type BuildEnvironmentOptions, type Plugin, type Rolldown} from 'vite';
import {documentation} from './demo/documentation/plugin.js';
import {loaderFiguresModule} from './src/build/loader-figures.js';
import {notices} from './src/build/notices.js';
import {ownGlobals} from './src/build/own-globals.js';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Every element has a folder of its own, with a file of the same name. */
const elements = readdirSync(path('src/figures'));
const fileOf = (element: string) => `src/figures/${element}/${element}.ts`;

/**
 * What a shared file imports is named in the file of the element, too: a browser would learn of it a round trip later. So
 * is what stands behind a file that is fetched later and only hands on to others.
 */
const nameAllImports: Plugin = {
  name: 'name-all-imports',
  generateBundle(_, bundle) {
    const chunkOf = (name: string) => bundle[name] as Rolldown.OutputChunk;
    const importsOf = (name: string): string[] => {
      const all = new Set([name]);
      for (const one of all) for (const more of chunkOf(one)?.imports ?? []) all.add(more);
      return [...all];
    };
    const handsOn = (name: string) => /^(import"[^"]*";\s*)+$/.test(chunkOf(name).code.trim());
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const folder = dirname(file.fileName);
      const addressOf = (name: string) => `./${relative(folder, name)}`;
      for (const name of file.dynamicImports.filter(handsOn)) {
        const all = importsOf(name).filter((one) => !handsOn(one) && !file.imports.includes(one));
        const fetched = `Promise.all([${all.map((one) => `import("${addressOf(one)}")`).join()}])`;
        file.code = file.code.replaceAll(`import(\`${addressOf(name)}\`)`, fetched);
      }
      if (!file.isEntry) continue;
      for (const name of importsOf(file.fileName)) {
        if (name !== file.fileName && !file.imports.includes(name)) file.code += `import"${addressOf(name)}";`;
      }
    }
  },
};

/** How the map was made is for those who make it anew, and in its NOTICE; a page needs what is drawn, and whose it is. */
const leanMap: Plugin = {
  name: 'lean-map',
  enforce: 'pre',
  transform: {
    filter: {id: /counties-2020\.json$/},
    handler(code) {
      const {title, source, licence, changes, metresPerUnit, origin, ...map} = JSON.parse(code);
      return {code: JSON.stringify(map), map: null};
    },
  },
};

/** For bundlers and for Node: readable modules, one for one with src/. */
const npm: BuildEnvironmentOptions = {
  outDir: 'dist/npm',
  minify: false,
  lib: {
    formats: ['es'],
    entry: ['src/index.ts', 'src/all.ts', 'src/cli/command.ts', ...elements.map(fileOf)],
  },
  rolldownOptions: {
    external: [/^lit($|\/)/, /^d3$/, /^node:/],
    output: {preserveModules: true, preserveModulesRoot: '.', entryFileNames: '[name].js'},
  },
};

/**
 * Few files that compress well: what every figure needs in one, what charts share in another. Left to itself the bundler
 * makes a file for every set of elements that share something.
 */
const chunks = [
  {
    // What every script of the library starts with.
    name: 'policy',
    test: /own-policy\.ts|virtual:figure-tags/,
    priority: 4,
  },
  {
    name: 'figure',
    test: /node_modules[\\/]@?lit|[\\/]src[\\/](version|figure[\\/](?!own-policy|selection|print-styles|list-picture|picture-rows|mark-controller|in-parts|tool-messages|[\w-]*messages\.(nn|en))|i18n|charts[\\/](bar-chart|dodge|statement-list)|datasets[\\/](edition|source|data-error|memoize|numbered))/,
    minShareCount: 9,
    priority: 2,
  },
  {
    // A list of links needs them as well, and no chart. What every figure needs of them runs with Lit, or it would run before.
    name: 'directives',
    test: /lit-html[\\/]directives[\\/](?!live)/,
    minShareCount: 2,
    priority: 3,
    includeDependenciesRecursively: false,
  },
  {
    // `overrides` in package.json keeps four modules of D3 at their last versions with a file for each function. As one file
    // each, as they are published now, they take 1.9 kB more: a bundler keeps more of such a file, and cannot divide it.
    name: 'marks',
    test: /d3-(shape|path)|d3-scale[\\/]src[\\/](band|init|ordinal)|d3-array[\\/]src[\\/](extent|group|identity|range|ticks)|internmap|mark-controller|[\\/](chart-interaction|chart|legend|panels|scale-linear|symbol|selection)\.ts|charts[\\/](drawing|chart)-styles|trend-finding|finding-sentences|datasets[\\/]infosec-trend|figures[\\/]infosec-trend[\\/]views|2020[\\/]infosec-trend/,
    minShareCount: 2,
    priority: 1,
    includeDependenciesRecursively: false,
  },
  {
    // In the element's own file, what its later views share with it would be fetched again where that has a query.
    name: 'network',
    test: /figures[\\/]partner-network[\\/](?!partner-network|.*(nn|en)\.ts)|partner-finding|partners\.|relation-matrix|d3-array[\\/]src[\\/]mean/,
    tags: ['$initial' as const],
    includeDependenciesRecursively: false,
  },
];

/**
 * Browsers first look through a function and compile it when it is called. Nearly all of what a first drawing fetches is
 * called at once: read twice, it would take a tenth of the time to the first paint. Chromium reads this since version 136.
 */
const compiledAtOnce = '//# allFunctionsCalledOnLoad\n';

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
      postBanner: ({isEntry, name}) => {
        const isFirst = isEntry ? name !== 'loader' : chunks.some((chunk) => chunk.name === name);
        // All of the loader is ours.
        const licence = isEntry && name !== 'loader' ? '/*! Licences: THIRD-PARTY.md */' : '';
        return (isFirst ? compiledAtOnce : '') + licence;
      },
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-x[hash:7].js',
      // With a letter before it no hash comes to spell a name that a blocker of advertisements looks for, as `-ad1.js`.
      hashCharacters: 'hex',
      codeSplitting: {groups: chunks},
    },
  },
};

export default defineConfig(({command, mode}) => {
  if (command === 'serve') {
    return {
      // The gallery is the front page, and still writes the addresses of src/ and data/ as its files see them.
      root: 'demo',
      plugins: [documentation()],
      // The embed builder writes addresses that begin with REPORT_BASE, as the figure pages do.
      envPrefix: 'REPORT_',
      resolve: {alias: [{find: /^\/(?=(src|data)\/)/, replacement: path('./')}]},
      server: {host: '127.0.0.1'},
    };
  }
  return {
    plugins: mode === 'cdn' ? [nameAllImports, leanMap, loaderFiguresModule(), ownGlobals(), notices()] : [],
    build: {target: 'es2022', reportCompressedSize: false, ...(mode === 'cdn' ? cdn : npm)},
  };
});
