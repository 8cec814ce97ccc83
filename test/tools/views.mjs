// Every view of every element, as a page shows it.
import {readFileSync} from 'node:fs';
import {elementOptions} from '../../src/build/element-options.ts';

export const languages = ['nb', 'nn', 'en'];

const elements = elementOptions(
  JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')),
);
const choices = (options, wanted) => options.find(({name}) => name === wanted)?.values;

/** A claim in a sentence of its page: answered by numbers, or not to be tested by any, or with a button in a group. */
const claims = [
  ['', 'claim="kommunene-lavere"'],
  ['pandemien', 'claim="pandemien"'],
  ['group', 'claim="kommunene-lavere" group="g"'],
];

function viewsOf({tag, options}) {
  if (tag === 'report-claim') {
    const inSentence = claims.map(([view, attributes]) => [view, `<p>– <${tag} ${attributes}></${tag}></p>`]);
    return [...inSentence, ['alone', `<${tag} claim="internkontrollen-styrket"></${tag}>`]];
  }
  const option = tag === 'report-chapter' ? 'chapter' : 'view';
  const views = choices(options, option) ?? [''];
  return views.map((view, index) => [
    index === 0 ? '' : view,
    `<${tag}${view && index > 0 ? ` ${option}="${view}"` : ''}></${tag}>`,
  ]);
}

/** Named by its element and, where it is not the first one, its view. */
export const views = elements.flatMap((element) =>
  viewsOf(element).map(([view, markup]) => ({
    name: view ? `${element.tag}-${view}` : element.tag,
    tag: element.tag,
    markup,
  })),
);

/** A page with the library, and room for one view. */
export const viewPage = `<!doctype html><html lang="nb"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Side</title>
  <script type="module" src="/cdn/all.js"></script></head><body><main></main></body></html>`;

/** Puts markup into a page's <main> and waits until every figure in it is drawn, those inside a chapter too. Runs in the page. */
export async function showInPage(markup, lang) {
  const main = document.querySelector('main');
  document.documentElement.lang = lang;
  main.innerHTML = markup;
  const within = (scope) =>
    [...scope.querySelectorAll('*')].flatMap((one) =>
      one.localName.includes('-') ? [one, ...within(one.shadowRoot ?? one)] : [],
    );
  // What is drawn may bring further figures with it.
  for (let round = 0; round < 4; round++) {
    const figures = within(main);
    await Promise.all(figures.map(({localName}) => customElements.whenDefined(localName)));
    for (const figure of figures) await figure.updateComplete;
  }
}
