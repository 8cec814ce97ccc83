// Writes demo/element-options.json: the elements with their options, as the forms of the site need them, and what readers
// call the choices where that is not the value itself. With --check it only compares.
import {readFileSync, writeFileSync} from 'node:fs';
import {elementOptions} from '../../src/build/element-options.js';
import type {Manifest} from '../../src/build/manifest.js';
import {wordpressCatalogue} from '../../src/build/wordpress-catalogue.js';

const file = new URL('../element-options.json', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as Manifest;

interface Named {
  choices: readonly {value: string; label: Readonly<Record<string, string>>}[];
}

const {figures} = await wordpressCatalogue('');
/** The names of the choices of an option, in each language. */
function labelsOf(tag: string, name: string): Record<string, Readonly<Record<string, string>>> {
  const {choices = []} = (figures[tag]!.options as Readonly<Record<string, Named>>)[name] ?? {};
  return Object.fromEntries(
    choices
      .filter(({value, label}) => Object.values(label).some((text) => text !== value))
      .map(({value, label}) => [value, label]),
  );
}

const elements = elementOptions(manifest).map(({tag, className, options}) => ({
  tag,
  className,
  options: options.map((option) => ({...option, labels: labelsOf(tag, option.name)})),
}));

const text = `${JSON.stringify(elements, null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('demo/element-options.json is not what the manifest and the data say. Run: npm run manifest');
  process.exitCode = 1;
}
