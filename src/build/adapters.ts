// Builds dist/adapters/ from custom-elements.json: a module for every file in integrations/editors/, and the files of the
// recipes.
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {rolldown, type Plugin} from 'rolldown';
import {elementOptions, type Option} from './element-options.js';
import {wordsOf} from './figure-words.js';
import type {Manifest} from './manifest.js';
import {jsonOf, pathOf} from './project-file.js';

const editorsFolder = 'src/integrations/editors';
const sources = readdirSync(pathOf(editorsFolder)).map((file) => pathOf(`${editorsFolder}/${file}`));

const {counties} = jsonOf('data/geo/counties-2020.json') as {counties: readonly {code: string; name: string}[]};
const countyNames = Object.fromEntries(counties.map(({code, name}) => [code, name]));

/** In the forms of editors, several choices are typed. */
const typed = ({kind, values, ...option}: Option) =>
  kind === 'list' ? {...option, kind: 'text' as const, values: []} : {...option, kind, values};
const formOptionOf = ({name, kind, values}: ReturnType<typeof typed>) =>
  name === 'county' ? {name, kind, values, names: countyNames} : {name, kind, values};
const figures = await Promise.all(
  elementOptions(jsonOf('custom-elements.json') as Manifest).map(async ({tag, className, options}) => {
    const {nb, nn, en} = await wordsOf(tag);
    const heading = {nb: nb.heading, nn: nn.heading, en: en.heading};
    return {tag, className, heading, options: options.map(typed).map(formOptionOf)};
  }),
);

const listOfFigures: Plugin = {
  name: 'list-of-figures',
  resolveId: (source) => (source === 'virtual:figures' ? source : null),
  load: (id) => (id === 'virtual:figures' ? `export default ${JSON.stringify(figures)};` : null),
};

const plugins = [listOfFigures];
const dir = pathOf('dist/adapters');

const editors = await rolldown({
  input: Object.fromEntries(sources.map((source) => [basename(source, '.ts'), source])),
  platform: 'neutral',
  plugins,
});
await editors.write({dir, chunkFileNames: 'chunks/[name]-[hash].js'});

const programme = await rolldown({input: pathOf('src/integrations/recipes/all.ts'), platform: 'node', plugins});
const [{code}] = (await programme.generate()).output;
const {recipes} = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
  recipes: Record<string, Record<string, string>>;
};
for (const [folder, files] of Object.entries(recipes)) {
  for (const [name, text] of Object.entries(files)) {
    const file = `${dir}/${folder}/${name}`;
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}
