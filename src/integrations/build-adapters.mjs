// Builds dist/adapters/ from what custom-elements.json says now: a module for every file in editors/, and the files of the
// recipes.
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';
import {elementOptions} from '../build/element-options.mjs';

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

const plugins = [listOfFigures];
const dir = path('../../dist/adapters');

const editors = await rolldown({
  input: Object.fromEntries(sources.map((source) => [basename(source, '.ts'), source])),
  platform: 'neutral',
  plugins,
});
await editors.write({dir, chunkFileNames: 'chunks/[name]-[hash].js'});

const programme = await rolldown({input: path('recipes/all.ts'), platform: 'node', plugins});
const [{code}] = (await programme.generate()).output;
const {recipes} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
for (const [folder, files] of Object.entries(recipes)) {
  for (const [name, text] of Object.entries(files)) {
    const file = `${dir}/${folder}/${name}`;
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}
