import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';
import {elementOptions, type ElementOptions, type Option} from './element-options.js';
import type {Manifest} from './manifest.js';

const MODULE = 'virtual:loader-figures';
/** By itself, since every page needs it, and only pages with the loader the rest. */
const TAGS = 'virtual:figure-tags';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** src/embed/heights.json: heights of the figures at some widths, and what part of them bokmål and nynorsk or single choices have, in per cent. */
interface Heights {
  widths: readonly number[];
  figures: Readonly<
    Record<string, {heights: readonly number[]; norwegian?: number; part?: Readonly<Record<string, number>>}>
  >;
}

/**
 * What the loader knows of the figures: the names of their options, from the manifest, and their heights, as measured. Which choices an option has is left to the figure: it knows them by
 * their names too, in the reader's language.
 */
export function loaderFigures(manifest: Manifest, heights: Heights) {
  const elements = elementOptions(manifest);
  const isIn = (name: string) => (element: ElementOptions) => element.options.some((option) => option.name === name);
  const shared = elements[0]!.options.filter(({name}) => elements.every(isIn(name)));
  const own = ({options}: ElementOptions) => options.filter(({name}) => !elements.every(isIn(name)));
  const shares = (options: readonly Option[], {part = {}}: Partial<Heights['figures'][string]> = {}) =>
    Object.fromEntries(
      options.map(({name, kind}) => [name, kind === 'choice' || kind === 'list' ? (part[name] ?? 100) / 100 : 0]),
    );
  return {
    widths: heights.widths,
    shared: {lang: 1, ...shares(shared)},
    figures: Object.fromEntries(
      elements.map((element) => {
        const measured = heights.figures[element.tag];
        return [
          element.tag,
          {
            options: shares(own(element), measured),
            heights: measured?.heights,
            norwegian: measured?.norwegian && measured.norwegian / 100,
          },
        ];
      }),
    ),
  };
}

export function loaderFiguresModule(manifest = read('custom-elements.json') as Manifest): Plugin {
  return {
    name: 'loader-figures',
    resolveId: (source) => (source === MODULE || source === TAGS ? `\0${source}` : null),
    load(id) {
      if (id === `\0${TAGS}`) {
        return `export const tags = ${JSON.stringify(elementOptions(manifest).map(({tag}) => tag))};`;
      }
      if (id !== `\0${MODULE}`) return undefined;
      const {widths, shared, figures} = loaderFigures(manifest, read('src/embed/heights.json') as Heights);
      // Without a prototype no name that an author writes finds anything but a figure.
      const bare = JSON.stringify(figures).replace('{', '{"__proto__":null,');
      const parts = {widths: JSON.stringify(widths), shared: JSON.stringify(shared), figures: bare};
      return Object.entries(parts)
        .map(([name, text]) => `export const ${name} = ${text};\n`)
        .join('');
    },
  };
}
