// Writes demo/choice-labels.json: what readers call the choices of each option, where that is not the value itself. With
// --check it only compares.
import {readFileSync, writeFileSync} from 'node:fs';
import {wordpressCatalogue} from '../../src/build/wordpress-catalogue.js';

const file = new URL('../choice-labels.json', import.meta.url);

const {figures} = await wordpressCatalogue('');
interface Option {
  choices: readonly {value: string; label: Readonly<Record<string, string>>}[];
}
type Options = Readonly<Record<string, Option>>;

const labelsOf = ({choices}: Option) =>
  Object.fromEntries(
    choices
      .filter(({value, label}) => Object.values(label).some((text) => text !== value))
      .map(({value, label}) => [value, label]),
  );
const labelled = (options: Options) =>
  Object.entries(options)
    .map(([name, option]) => [name, labelsOf(option)] as const)
    .filter(([name, labels]) => name !== 'lang' && Object.keys(labels).length > 0);
const labels = Object.fromEntries(
  Object.entries(figures).map(([tag, {options}]) => [tag, Object.fromEntries(labelled(options))]),
);

const text = `${JSON.stringify(labels, null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('demo/choice-labels.json is not what the data says. Run: npm run manifest');
  process.exitCode = 1;
}
