// Builds dist/adapters/*.js, one for every file in src/adapters/editors/, from what custom-elements.json says now.
import {readFileSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';
import {elementOptions} from '../publish/element-options.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const sources = readdirSync(path('editors')).map((file) => path(`editors/${file}`));

const read = (relative) => JSON.parse(readFileSync(path(relative), 'utf8'));
const counties = read('../../data/geo/counties-2020.json').counties.map(({code, name}) => [code, name]);

const optionOf = ({name, kind, values}) =>
  name === 'county' ? {name, kind, values, names: Object.fromEntries(counties)} : {name, kind, values};
const figures = elementOptions(read('../../custom-elements.json')).map(({tag, className, options}) => ({
  tag,
  className,
  options: options.map(optionOf),
}));

const listOfFigures = {
  name: 'list-of-figures',
  resolveId: (source) => (source === 'virtual:figures' ? source : null),
  load: (id) => (id === 'virtual:figures' ? `export default ${JSON.stringify(figures)};` : null),
};

const build = await rolldown({
  input: Object.fromEntries(sources.map((source) => [basename(source, '.ts'), source])),
  platform: 'neutral',
  plugins: [listOfFigures],
});
await build.write({dir: path('../../dist/adapters'), chunkFileNames: 'chunks/[name]-[hash].js'});
