// Draws an element as a server does: markup with a declarative shadow root, which every browser shows without a script.
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import {LitElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {asMarkup} from './markup.mjs';
import {stillMarks} from './still-marks.mjs';

const figures = new URL('../../../dist/npm/src/figures/', import.meta.url);
const {PageFigures} = await import(new URL('goal-results/page-figures.js', figures).href);

/**
 * Fetches an element with all that it can need: messages, views, and what its files hold.
 *
 * @returns The style sheets that the element has from the start, and those of its other views.
 */
export async function prepare(tag) {
  await import(new URL(`${tag}/${tag}.js`, figures).href);
  const type = customElements.get(tag);
  const {elementStyles} = type;
  return {elementStyles, viewStyles: await loadAll(new type())};
}

/** @returns The style sheets of the views that are fetched after the element. */
async function loadAll({declaration: {messages, views}, files}) {
  const all = Object.values(views).map(({view}) => view.load());
  const [loaded] = await Promise.all([
    Promise.all(all),
    ...['nn', 'en'].map((language) => messages.load(language)),
    files.load(),
  ]);
  return loaded.flatMap(({styles = []}) => styles);
}

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {(tag: string) => string} styleOf What stands for an element's style sheet.
 */
export function stillFigure(tag, attributes, styleOf) {
  const alone = draw(tag, attributes, styleOf, []);
  return alone.tags.length === 1 ? alone : draw(tag, attributes, styleOf, alone.tags);
}

/** What links to a figure beside it, once a script runs, links to the page of that figure until then. */
function draw(tag, attributes, styleOf, beside) {
  PageFigures.prototype.address = (other) => (beside.includes(other) ? `${other}.html` : undefined);
  const drawn = [];
  class Renderer extends LitElementRenderer {
    constructor(name) {
      super(name);
      // On a server an element does not see what it stands in.
      this.element.setAttribute('lang', attributes.lang);
      drawn.push(this.element);
    }
    renderShadow(info) {
      const template = super.renderShadow(info).at(-1);
      return [`${styleOf(this.tagName)}`, template];
    }
  }
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const element = html`${unsafeStatic(`<${tag}${given.join('')}></${tag}>`)}`;
  const text = still(collectResultSync(render(element, {elementRenderers: [Renderer]})));
  const [outer, ...inner] = drawn;
  // What an element would find in its shadow root, where there is one.
  Object.defineProperty(outer, 'renderRoot', {value: {querySelectorAll: () => inner}});
  return {
    markup: asMarkup(text),
    published: exportOf(outer),
    inner: inner.map(exportOf),
    tags: [...new Set(drawn.map(({localName}) => localName))],
    choices: Object.assign({}, ...drawn.toReversed().map(choicesOf)),
  };
}

const exportOf = ({files}) => files.make();
/** What an element accepts it says when it reads its attributes: ids, and names in the language of the page. */
const choicesOf = ({options}) => Object.fromEntries(options.accepted);

/**
 * Until a script runs there is nothing to hydrate, no control that does anything, and nothing to point at or to step
 * through.
 */
function still(text) {
  const tidied = text
    .replace(/<!--[\s\S]*?-->|<\?>/g, '')
    .replace(/ shadowroot="open"/g, '')
    .replace(/ (?:checked|open|selected)="false"/g, '')
    .replace(/ (checked|open|selected)="true"/g, '')
    // Out of sight until they work, and as large without it: what is chosen, and what opens.
    .replace(/<input\b[^>]*\btype="radio"[^>]*>/g, '')
    .replace(/<details>(<summary>[^<]*<\/summary>)\s*<div class="tool"><\/div>\s*<\/details>/g, '<div>$1</div>')
    .replace(/<(button|input|select|textarea)\b/g, '<$1 disabled')
    .replace(/ data-(?:chart|point|series)="[^"]*"/g, '')
    .replace(/<(rect|circle)\b[^>]* ?class="(?:band|ring)"[^>]*><\/\1>/g, '')
    .replace(/<g[^>]*>\s*<\/g>/g, '')
    .replace(/(<svg\b[^>]*\bclass="mark\b[^>]*?) tabindex="-?\d"([^>]*>)/g, '$1$2')
    .replace(/<[a-z](?:"[^"]*"|[^">])*>/g, tidyTag)
    .replace(/><\/(?:circle|line|path|rect)>/g, '/>');
  return stillMarks(tidied);
}

const tidyTag = (tag) => tag.replace(/("[^"]*")|\s+/g, (_, quoted) => quoted ?? ' ').replace(/ \/?>$/, '>');
