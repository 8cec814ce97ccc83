import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';

const sources = new URL('../../embed/', import.meta.url);

/** The scripts of figure pages, and the one for the page around a frame. They are classic scripts, which need no CORS. */
const scripts = {
  'figures/figure-head.js': 'figure-head.ts',
  'figures/figure-page.js': 'figure-page.ts',
  'frame.js': 'frame.ts',
};

export function builtScripts(): Promise<[file: string, code: string][]> {
  return Promise.all(
    Object.entries(scripts).map(async ([file, source]) => {
      const bundle = await rolldown({input: fileURLToPath(new URL(source, sources)), platform: 'browser'});
      const {output} = await bundle.generate({format: 'iife', minify: true});
      return [file, output[0].code] as [string, string];
    }),
  );
}
