// The states that a reader can meet a figure in, and a page that can show each of them.
import {fileURLToPath} from 'node:url';
import {sourceForms} from '../tools/figure-list.mjs';
import {serve} from '../tools/static-server.mjs';
import {views} from '../tools/views.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const tools = ['download', 'share', 'embed'];

const withSource = ({tag, markup}, src) => markup.replace(`<${tag}`, `<${tag} src="${src}"`);

function statesOf(view) {
  const {tag, markup, name} = view;
  const hasTools = tag !== 'report-claim';
  // The other tools are the same in every view, and in a chapter of figures.
  const hasAll = name === tag && tag !== 'report-chapter';
  const file = sourceForms[tag];
  return [
    {state: 'default', markup},
    {state: 'narrow', markup, width: 320},
    ...(hasTools && hasAll ? tools.map((tool, index) => ({state: `opened: ${tool}`, markup, tool: index})) : []),
    ...(hasTools && !hasAll ? [{state: 'opened: download', markup, tool: 0}] : []),
    ...(file ? [{state: 'own data', markup: withSource(view, `/data/${file}.json`), event: 'load'}] : []),
    ...(file
      ? [
          {state: 'loading', markup: withSource(view, '/never.json')},
          {state: 'error', markup: withSource(view, '/missing.json'), event: 'error'},
        ]
      : []),
  ].map((state) => ({...state, name, tag}));
}

/** Every state of every view. */
export const states = views.flatMap(statesOf);

const page = `<!doctype html><html lang="nb"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Side</title>
  <script type="module" src="/cdn/all.js"></script><script type="module" src="/page.js"></script></head><body><main><h1>Side</h1><h2>Del</h2><div id="stage"></div></main></body></html>`;
// A style sheet of its own would be judged as well.
const look = `const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { color-scheme: light dark } body { background: Canvas; color: CanvasText }');
  document.adoptedStyleSheets = [sheet];`;

/** A server of the built package, with a page for the states, data, and an address that never answers. */
export function serveStates() {
  return serve({
    folders: {'/cdn/': `${root}dist/cdn`, '/data/': `${root}data/2020`},
    pages: {'/index.html': page, '/page.js': look, '/never.json': new Promise(() => undefined)},
  });
}

/** Shows a state in the page and waits until it is there. Runs in the page. */
export async function showState({markup, tool, event}, lang) {
  const stage = document.querySelector('#stage');
  document.documentElement.lang = lang;
  const within = (scope) =>
    [...scope.querySelectorAll('*')].flatMap((one) =>
      one.localName.includes('-') ? [one, ...within(one.shadowRoot ?? one)] : [],
    );
  stage.innerHTML = markup;
  const [figure] = within(stage);
  const happened = event && new Promise((done) => figure.addEventListener(event, done, {once: true}));
  const drawn = async () => {
    // What is drawn may bring further figures with it.
    for (let round = 0; round < 4; round++) {
      const figures = within(stage);
      await Promise.all(figures.map(({localName}) => customElements.whenDefined(localName)));
      for (const one of figures) await one.updateComplete;
    }
  };
  await drawn();
  await happened;
  await drawn();
  if (tool === undefined) return;
  const details = [...figure.shadowRoot.querySelectorAll('details')];
  for (const one of details.filter((other) => !other.closest('.tools'))) one.open = true;
  const opened = figure.shadowRoot.querySelectorAll('.tools > details')[tool];
  opened.querySelector('summary').click();
  for (let wait = 0; wait < 200 && !opened.querySelector('.tool > *'); wait++)
    await new Promise((done) => setTimeout(done, 20));
  if (!opened.querySelector('.tool > *')) throw new Error(`${figure.localName}: the tool did not open`);
  await drawn();
}
