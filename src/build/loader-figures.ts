import type {Plugin} from 'vite';
import {elementOptions, type ElementOptions, type Option} from './element-options.js';
import type {Manifest} from './manifest.js';
import {jsonOf} from './project-file.js';

const MODULE = 'virtual:loader-figures';

/** src/embed/heights.json: heights by width, in all languages and in Norwegian, and the percentage of them with a single choice. */
interface Heights {
  widths: readonly number[];
  figures: Readonly<
    Record<string, {heights: readonly number[]; norwegian?: readonly number[]; part?: Readonly<Record<string, number>>}>
  >;
}

/**
 * The names of the options of each figure, from the manifest, and its measured heights, for the loader. The loader does not
 * know the choices of an option: the figure checks them, since it also accepts their names in the reader's language.
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
            norwegian: measured?.norwegian,
          },
        ];
      }),
    ),
  };
}

export function loaderFiguresModule(manifest = jsonOf('custom-elements.json') as Manifest): Plugin {
  return {
    name: 'loader-figures',
    resolveId: (source) => (source === MODULE ? `\0${source}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const {widths, shared, figures} = loaderFigures(manifest, jsonOf('src/embed/heights.json') as Heights);
      // Without a prototype no name that an author writes finds anything but a figure.
      const bare = JSON.stringify(figures).replace('{', '{"__proto__":null,');
      const parts = {widths: JSON.stringify(widths), shared: JSON.stringify(shared), figures: bare};
      return Object.entries(parts)
        .map(([name, text]) => `export const ${name} = ${text};\n`)
        .join('');
    },
  };
}
