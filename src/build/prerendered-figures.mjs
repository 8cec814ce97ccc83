// Writes the finished figures that the scripts of the elements carry: for each element, in one language, what stands in its
// shadow root when nothing is asked of it, or one value of the option that says what it shows.
import {readFileSync} from 'node:fs';
import {parseFragment} from 'parse5';
import {elementOptions} from './element-options.mjs';
import {minifyCss} from './minify-templates.mjs';
import {oneOfEach} from './pages/figures.mjs';
import {prepare, stillFigure} from './pages/still-figure.mjs';
import {usedColours, usedCss} from './pages/used-css.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const elements = elementOptions(JSON.parse(read('../../custom-elements.json')));
const inert = read('pages/still.css');
const languages = ['nb', 'nn', 'en'];

const sheets = new Map();
for (const {tag} of elements) sheets.set(tag, await prepare(tag));

/** @returns What `Prerendered` in src/embed/prerendered.ts describes. */
function prerendered({tag, options}, lang) {
  const option = oneOfEach[tag];
  const values = options.find(({name}) => name === option)?.values ?? [];
  const variants = option === 'ref' ? values : ['', ...values.slice(1)];
  const drawn = variants.length === 0 ? [''] : variants;
  const figures = drawn.map((value) => `${stillFigure(tag, {lang, ...(value && {[option]: value})}, () => '').markup}`);
  const roots = figures.map((text) => shadowRootIn(parseFragment(text).childNodes[0]));
  const within = new Map();
  for (const root of roots) collect(tag, root, within);
  return {
    styles: Object.fromEntries([...within].map(([name, markup]) => [name, styleOf(name, markup)])),
    figures: Object.fromEntries(roots.map((root, i) => [drawn[i], root.childNodes.flatMap(nodeOf)])),
  };
}

const shadowRootIn = ({childNodes}) => childNodes.find(({nodeName}) => nodeName === 'template')?.content;

/** The tags and classes inside each element, by its tag. */
function collect(tag, root, within) {
  let text = within.get(tag) ?? '';
  const walk = (node) => {
    for (const child of node.childNodes ?? []) {
      if (child.nodeName.startsWith('#')) continue;
      const classes = child.attrs?.find(({name}) => name === 'class')?.value ?? '';
      text += `<${child.nodeName} class="${classes}">`;
      const inner = shadowRootIn(child);
      if (inner) collect(child.nodeName, inner, within);
      walk(child);
    }
  };
  walk(root);
  within.set(tag, (within.get(tag) ?? '') + text);
}

function styleOf(tag, markup) {
  const {elementStyles} = sheets.get(tag);
  const css = minifyCss([...elementStyles.map(({cssText}) => cssText), inert].join('\n'));
  return usedColours(usedCss(css, markup));
}

const pairs = (attributes) => attributes.flatMap(({name, value}) => [name, value]);

function nodeOf(node) {
  const {nodeName, value, attrs, childNodes} = node;
  if (nodeName === '#comment') return [];
  if (nodeName === '#text') return [value.replace(/\s+/g, ' ')];
  const root = shadowRootIn(node);
  // A figure in a figure is not to become an element by itself: the outer one draws it anew.
  if (root) return [['div', pairs(attrs), ['#shadow', [nodeName], ...root.childNodes.flatMap(nodeOf)]]];
  return [[nodeName, pairs(attrs), ...childNodes.flatMap(nodeOf)]];
}

/** What `PrerenderedElement` in src/embed/prerendered.ts describes, with all its languages. */
export const prerenderedElements = () =>
  elements.map((element) => ({
    tag: element.tag,
    option: oneOfEach[element.tag],
    languages: Object.fromEntries(languages.map((language) => [language, prerendered(element, language)])),
  }));
