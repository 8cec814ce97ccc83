import {readSeveral} from '../i18n/read-several.js';
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {elementOptions, type ElementOptions} from '../build/element-options.js';
import type {Manifest} from '../build/manifest.js';
import {languages} from '../datasets/source.js';
import {packageFolder} from './files.js';
import {visibleMarkup, type Output} from './visible-text.js';

export const usage =
  'render <element> [--lang nn] [--<option> <value> …]    Writes the markup of a figure, for the page that a server sends: render infosec-trend --level kommuner --lang nn';

/** Writes the markup of a figure with a declarative shadow root. */
export async function run(args: readonly string[], out: Output = console): Promise<number> {
  const elements = elementOptions(
    JSON.parse(readFileSync(`${packageFolder()}/custom-elements.json`, 'utf8')) as Manifest,
  );
  const [tag, ...rest] = args;
  const element = elements.find((one) => one.tag === tag);
  if (!element) {
    out.error(`Usage: ${usage}`);
    out.error(`The elements are ${elements.map((one) => one.tag).join(', ')}.`);
    return 2;
  }
  try {
    const options = optionsIn(rest, element);
    const {figureMarkup} = await import('./figure-markup.js').catch(explain);
    for (const line of visibleMarkup(await figureMarkup(element.tag, options))) out.log(line);
    return 0;
  } catch (error) {
    out.error((error as Error).message);
    return 1;
  }
}

/** @throws {Error} for an option that the element does not have, and for a value that it does not take. */
function optionsIn(args: readonly string[], {tag, options}: ElementOptions): Record<string, string | boolean> {
  const known = options.filter(({name}) => name !== 'src' && name !== 'src-timeout');
  const types = known.map(({name, kind}) => [name, {type: kind === 'flag' ? 'boolean' : 'string'}] as const);
  const {values} = parseArgs({args: [...args], options: {...Object.fromEntries(types), lang: {type: 'string'}}});
  const choices: readonly Pick<ElementOptions['options'][number], 'name' | 'kind' | 'values'>[] = [
    ...known,
    {name: 'lang', kind: 'choice', values: languages},
  ];
  for (const [name, value] of Object.entries(values)) {
    const {kind, values: allowed} = choices.find((option) => option.name === name)!;
    const given =
      kind === 'list'
        ? readSeveral(
            `${value}`,
            allowed.map((one) => [one]),
          )
        : [`${value}`];
    const isAllowed = (one: string) => allowed.some((id) => id.toLowerCase() === one.toLowerCase());
    if (allowed.length > 0 && !given.every(isAllowed))
      throw new Error(`<${tag} ${name}="${value}"> is not allowed. It can be ${allowed.join(', ')}.`);
  }
  return {...values};
}

/** @throws {Error} that says what to install. */
function explain(error: Error & {code?: string}): never {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes('@lit-labs/ssr')) throw error;
  throw new Error('Figures are drawn with Lit’s server rendering: run npm install @lit-labs/ssr', {cause: error});
}
