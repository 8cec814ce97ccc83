import {readFileSync} from 'node:fs';
import {elementOptions} from './element-options.mjs';

const MODULE = 'virtual:loader-figures';
/** By itself, since every page needs it, and only pages with the loader the rest. */
const TAGS = 'virtual:figure-tags';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/**
 * What the loader knows of the figures: the names of their options, from the manifest, and their heights, as measured. Which choices an option has is left to the figure: it knows them by
 * their names too, in the reader's language.
 */
export function loaderFigures(manifest, heights) {
  const elements = elementOptions(manifest);
  const isIn = (name) => (element) => element.options.some((option) => option.name === name);
  const shared = elements[0].options.filter(({name}) => elements.every(isIn(name)));
  const own = ({options}) => options.filter(({name}) => !elements.every(isIn(name)));
  const shares = (options, {part = {}} = {}) =>
    Object.fromEntries(options.map(({name, kind}) => [name, kind === 'choice' ? (part[name] ?? 100) / 100 : 0]));
  return {
    widths: heights.widths,
    shared: {lang: 1, ...shares(shared)},
    figures: Object.fromEntries(
      elements.map((element) => [
        element.tag,
        {
          options: shares(own(element), heights.figures[element.tag]),
          heights: heights.figures[element.tag]?.heights,
        },
      ]),
    ),
  };
}

/** @returns {import('vite').Plugin} */
export function loaderFiguresModule(manifest = read('custom-elements.json')) {
  return {
    name: 'loader-figures',
    resolveId: (source) => (source === MODULE || source === TAGS ? `\0${source}` : null),
    load(id) {
      if (id === `\0${TAGS}`) {
        return `export const tags = ${JSON.stringify(elementOptions(manifest).map(({tag}) => tag))};`;
      }
      if (id !== `\0${MODULE}`) return undefined;
      const {widths, shared, figures} = loaderFigures(manifest, read('src/embed/heights.json'));
      // Without a prototype no name that an author writes finds anything but a figure.
      const bare = JSON.stringify(figures).replace('{', '{"__proto__":null,');
      const parts = {widths: JSON.stringify(widths), shared: JSON.stringify(shared), figures: bare};
      return Object.entries(parts)
        .map(([name, text]) => `export const ${name} = ${text};\n`)
        .join('');
    },
  };
}
