// How Vite serves and builds the site.
import {fileURLToPath} from 'node:url';
import type {BuildEnvironmentOptions, UserConfig} from 'vite';
import {site, siteInput} from './plugin.js';

/** Its pages work under any address, with files of their own beside them. */
export const siteBuild: BuildEnvironmentOptions = {
  outDir: '../dist/site',
  emptyOutDir: true,
  assetsInlineLimit: 0,
  modulePreload: {polyfill: false},
  license: {fileName: 'THIRD-PARTY.md'},
  rolldownOptions: {input: siteInput},
};

export const siteConfig: UserConfig = {
  root: 'demo',
  base: './',
  plugins: [site()],
  // The embed builder writes addresses that begin with REPORT_BASE, as the figure pages do.
  envPrefix: 'REPORT_',
  // Named, since a figure is imported by its address: what is found late would reload a page that is in use.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'd3',
      'lit',
      'lit/decorators.js',
      'lit/directive.js',
      'lit/directives/cache.js',
      'lit/directives/guard.js',
      'lit/directives/keyed.js',
      'lit/directives/live.js',
      'lit/directives/repeat.js',
      'minisearch',
      'write-excel-file/universal',
    ],
  },
  // What the development server gives for the built scripts of the figures: their source.
  resolve: {alias: [{find: /^\/(?=src\/)/, replacement: fileURLToPath(new URL('../..', import.meta.url))}]},
};
