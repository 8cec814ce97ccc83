// Writes figures as their scripts carry them: all that a reader sees and hears, and can be answered later.
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import {LitElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {parseFragment} from 'parse5';
import {minifyCss} from '../minify-templates.mjs';
import {prepare} from './still-figure.mjs';
import {usedColours, usedCss} from './used-css.mjs';

class Renderer extends LitElementRenderer {
  constructor(tag) {
    super(tag);
    this.element.setAttribute('lang', 'nb');
  }
}

/** @returns What `Still` in src/embed/still-first.ts describes. */
async function still(tag) {
  const {elementStyles} = await prepare(tag, []);
  const drawn = collectResultSync(render(html`${unsafeStatic(`<${tag}></${tag}>`)}`, {elementRenderers: [Renderer]}));
  const [, markup] = /<template[^>]*>(?:<style>[^]*?<\/style>)?([^]*)<\/template>/.exec(drawn);
  const css = minifyCss(elementStyles.map(({cssText}) => cssText).join('\n'));
  return {
    // What a touch leads to looks right at once.
    styles: usedColours(usedCss(css, markup)),
    nodes: parseFragment(markup).childNodes.flatMap(nodeOf),
  };
}

function nodeOf({nodeName, value, attrs, childNodes, parentNode}) {
  if (nodeName === '#comment') return [];
  // Between blocks white space is not drawn.
  if (nodeName === '#text') return value.trim() === '' && !/^(p|span|dd)$/.test(parentNode.nodeName) ? [] : [value];
  // A server writes these out where they do not hold, too.
  const given = attrs.filter(({name, value: told}) => !(/^(checked|open|selected)$/.test(name) && told === 'false'));
  return [[nodeName, given.flatMap(({name, value: told}) => [name, told]), ...childNodes.flatMap(nodeOf)]];
}

const tags = process.argv.slice(2);
const stills = await Promise.all(tags.map(async (tag) => [tag, await still(tag)]));
console.log(JSON.stringify(Object.fromEntries(stills)));
