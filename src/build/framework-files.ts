// Writes descriptions of the elements for front ends and editors to dist/adapters/, from custom-elements.json.
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {angularDirectives} from '../integrations/frameworks/angular-directives.js';
import {vscodeCss, vscodeHtml, webTypes} from '../integrations/frameworks/editor-data.js';
import {elementTypes} from '../integrations/frameworks/element-types.js';
import {reactWrappers} from '../integrations/frameworks/react-wrappers.js';
import {storybook} from '../integrations/frameworks/storybook.js';
import type {Manifest} from './manifest.js';
import {jsonOf, pathOf} from './project-file.js';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const folder = pathOf('dist/adapters');
const manifest = jsonOf('custom-elements.json') as Manifest;
const files: Record<string, string> = {
  'angular.ts': angularDirectives(manifest),
  'elements.d.ts': elementTypes(manifest),
  'types/none.js': '// There is nothing to load: the modules beside this one are types alone.\n',
  ...reactWrappers(manifest),
  'vscode.html-custom-data.json': json(vscodeHtml(manifest)),
  'vscode.css-custom-data.json': json(vscodeCss(manifest)),
  'storybook.json': json(storybook(manifest)),
  'web-types.json': json(webTypes(manifest, jsonOf('package.json') as {name: string; version: string})),
};
rmSync(`${folder}/react`, {recursive: true, force: true});
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(`${folder}/${file}`), {recursive: true});
  writeFileSync(`${folder}/${file}`, text);
}
for (const written of ['react', 'types', 'tag-types.d.ts', 'server.d.ts']) {
  cpSync(pathOf(`src/integrations/frameworks/${written}`), `${folder}/${written}`, {recursive: true});
}
