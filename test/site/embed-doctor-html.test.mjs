// What the embed doctor says of a piece of HTML, held against a browser that shows it.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {openPage, serveSource} from '../tools/demo-pages.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, visitsOf} from '../tools/visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist/cdn');
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const tags = manifest.modules.flatMap(({declarations}) => declarations.flatMap(({tagName}) => tagName ?? []));

/** The `integrity.json` of a host folder with this one file. */
const hash = `sha384-${createHash('sha384')
  .update(readFileSync(join(cdn, 'infosec-trend.js')))
  .digest('base64')}`;
const integrity = JSON.stringify({version: '1.0.0', files: {'infosec-trend.js': hash, '1.0.0/loader.js': hash}});

const script = '<script type="module" src="HOST/infosec-trend.js"></script>';
const element = '<infosec-trend level="kommuner"><p>Tall</p></infosec-trend>';
const address = 'HOST/figures/nb/infosec-trend.html?level=kommuner';
const link = `<a href="${address}">Tiltak</a>`;

/**
 * HOST stands for where the files are. Each piece: what the doctor must find, and how many figures a reader sees. With
 * `loader` the site has it on every page.
 */
const pieces = {
  'element and script': {html: script + element, found: ['element'], drawn: 1},
  'the script is gone': {html: element, found: ['element-alone'], drawn: 0},
  'the script is gone, but the site has the loader': {loader: true, html: element, found: ['element'], drawn: 1},
  'the script has lost its type': {
    html: `<script src="HOST/infosec-trend.js"></script>${element}`,
    found: ['element-alone', 'script-classic'],
    drawn: 0,
  },
  'a consent tool holds the script': {
    html: `<script type="text/plain" data-type="module" src="HOST/infosec-trend.js"></script>${element}`,
    found: ['element-alone', 'script-held'],
    drawn: 0,
  },
  'the script of another figure': {
    html: `<script type="module" src="HOST/guidance-list.js"></script>${element}`,
    found: ['element-alone'],
    drawn: 0,
  },
  'a script that does not exist': {
    html: `<script type="module" src="HOST/infosec-trends.js"></script>${element}`,
    found: ['element-alone', 'script-unknown'],
    drawn: 0,
  },
  'all elements in one script': {
    html: `<script type="module" src="HOST/all.js?ver=2"></script>${element}<guidance-list></guidance-list>`,
    found: ['element', 'element'],
    drawn: 2,
  },
  'two versions': {
    html: `${script}<script type="module" src="COPY/infosec-trend.js"></script>${element}`,
    found: ['element', 'two-versions'],
    drawn: 1,
  },
  'a hash of another version': {
    html: `<script type="module" src="HOST/infosec-trend.js" integrity="sha384-${'A'.repeat(64)}"></script>${element}`,
    found: ['element-alone', 'script-integrity'],
    drawn: 0,
  },
  'the right hash': {
    html: `<script type="module" src="HOST/infosec-trend.js" integrity="${hash}"></script>${element}`,
    found: ['element'],
    drawn: 1,
  },
  'the element is gone, its text is left': {html: '<p>Tall</p>', found: ['nothing'], drawn: 0},
  'the element is gone, and what was pasted is known': {
    html: '<p>Tall</p>',
    original: script + element,
    found: ['lost'],
    drawn: 0,
  },
  'the options are gone': {
    html: `${script}<infosec-trend></infosec-trend>`,
    original: script + element,
    found: ['element', 'options-lost'],
    drawn: 1,
  },
  'options left empty': {
    html: `${script}<infosec-trend level=""></infosec-trend>`,
    found: ['element', 'option-empty'],
    drawn: 1,
  },
  'a value that the figure does not know': {
    html: `${script}<infosec-trend level="komuner"></infosec-trend>`,
    found: ['element', 'value-meant'],
    drawn: 1,
    ignored: ['level'],
  },
  'a value that is nothing like any': {
    html: `${script}<infosec-trend measure="banan"></infosec-trend>`,
    found: ['element', 'value-unknown'],
    drawn: 1,
    ignored: ['measure'],
  },
  'a value by its name, in capitals': {
    html: `<script type="module" src="HOST/cef-funding-map.js"></script><cef-funding-map county="VESTLAND"></cef-funding-map>`,
    found: ['element'],
    drawn: 1,
  },
  'an option that does not exist': {
    html: `${script}<infosec-trend levl="kommuner"></infosec-trend>`,
    found: ['element', 'option-meant'],
    drawn: 1,
  },
  'smart quotes': {
    html: `${script}<infosec-trend level=”kommuner”></infosec-trend>`,
    found: ['element', 'curly'],
    drawn: 1,
    ignored: ['level'],
  },
  'a tag that closes itself, and the next figure in it': {
    html: `${script}<infosec-trend /><infosec-trend></infosec-trend>`,
    found: ['element', 'self-closing'],
    drawn: 1,
  },
  'a misspelt tag': {
    html: `${script}<infosec-trends></infosec-trends>`,
    found: ['figure-meant'],
    drawn: 0,
  },
  'a tag with a space': {html: `${script}<infosec trend></infosec>`, found: ['figure-meant'], drawn: 0},
  'an element of somebody else': {html: `${script}${element}<my-clock></my-clock>`, found: ['element'], drawn: 1},
  'escaped markup': {
    html: `<p>&lt;infosec-trend level="kommuner"&gt;&lt;/infosec-trend&gt;</p>`,
    loader: true,
    found: ['escaped'],
    drawn: 0,
  },
  'a comment': {html: `${script}<!-- ${element} -->`, found: ['commented'], drawn: 0},
  'a template': {html: `${script}<template>${element}</template>`, found: ['closed'], drawn: 0},
  'for browsers without scripts': {html: `${script}<noscript>${element}</noscript>`, found: ['closed'], drawn: 0},
  'a shortcode that nobody read': {
    html: '<p>[digdir_report figure="infosec-trend"]</p>',
    found: ['shortcode'],
    drawn: 0,
  },
  'data attributes': {
    loader: true,
    html: `<p data-report="infosec-trend" data-level="kommuner">${link}</p>`,
    found: ['data'],
    drawn: 1,
  },
  'data attributes, no loader': {html: `<p data-report="infosec-trend">${link}</p>`, found: ['data-alone'], drawn: 0},
  'data attributes for no figure': {
    loader: true,
    html: '<p data-report="infosec-trendd">x</p>',
    found: ['figure-meant'],
    drawn: 0,
  },
  'data attributes for a name of JavaScript': {
    loader: true,
    html: '<p data-report="__proto__">x</p>',
    found: ['figure-unknown'],
    drawn: 0,
  },
  'data attributes with a wrong value': {
    loader: true,
    html: '<p data-report="infosec-trend" data-level="kommunner" data-mce-style="x">x</p>',
    found: ['data', 'value-meant'],
    drawn: 1,
    // The loader takes every data attribute for an option, also one that an editor made.
    ignored: ['mce-style', 'level'],
  },
  'data attributes where nothing can stand': {
    loader: true,
    html: '<button data-report="infosec-trend">x</button>',
    found: ['data-closed'],
    drawn: 0,
  },
  'a link alone': {loader: true, html: `<p>${link}</p>`, found: ['link'], drawn: 1},
  'a link alone, in bold and with what editors leave': {
    loader: true,
    html: `<p><strong>${link}</strong><br>&nbsp;</p>`,
    found: ['link'],
    drawn: 1,
  },
  'a link alone, no loader': {html: `<p>${link}</p>`, found: ['link-alone'], drawn: 0},
  'a link in a sentence': {loader: true, html: `<p>Les ${link} her.</p>`, found: ['link-in-sentence'], drawn: 0},
  'a link in a menu': {
    loader: true,
    html: `<nav><ul><li>${link}</li></ul></nav>`,
    found: ['link-in-sentence'],
    drawn: 0,
  },
  'a link like a button': {
    loader: true,
    html: `<p><a class="btn-primary" href="${address}">Tiltak</a></p>`,
    found: ['link-in-sentence'],
    drawn: 0,
  },
  'a link that downloads': {
    loader: true,
    html: `<p><a download href="${address}">x</a></p>`,
    found: ['link-other'],
    drawn: 0,
  },
  'a link of a stranger': {
    loader: true,
    html: `<p><a rel="ugc nofollow" href="${address}">x</a></p>`,
    found: ['link-marked'],
    drawn: 0,
  },
  'a link that asks for a heading': {
    loader: true,
    html: `<p><a href="${address}&amp;heading=Egen">x</a></p>`,
    found: ['link', 'option-not-in-address'],
    drawn: 1,
    ignored: ['heading'],
  },
  'a link to another copy': {
    loader: true,
    html: `<p>${link.replace('HOST', 'https://figurer.example.no')}</p>`,
    found: ['link-elsewhere'],
    drawn: 0,
  },
  'a link to a file': {
    loader: true,
    html: `<p>${link.replace('HOST', 'file:///home/kari')}</p>`,
    found: ['link-local'],
    drawn: 0,
  },
  'a link to no figure': {
    loader: true,
    html: '<p><a href="HOST/figures/nb/banan.html">x</a></p>',
    found: ['figure-unknown'],
    drawn: 0,
  },
  'an address that is no link': {loader: true, html: `<p>${address}</p>`, found: ['address'], drawn: 0},
  'another link': {
    loader: true,
    html: `<p><a href="https://www.digdir.no/">Digdir</a></p>`,
    found: ['nothing'],
    drawn: 0,
  },
  'a frame that a consent tool holds': {
    html: `<iframe title="x" data-src="${address}"></iframe>`,
    found: ['frame-held'],
    drawn: 0,
  },
  'a frame': {html: `<iframe title="x" src="${address}"></iframe>`, found: ['frame'], drawn: 1},
  'a frame without a name': {
    html: `<iframe src="${address}"></iframe>`,
    found: ['frame', 'frame-untitled'],
    drawn: 1,
  },
  'a frame in a sandbox': {
    html: `<iframe title="x" sandbox="allow-scripts" src="${address}"></iframe>`,
    found: ['frame'],
    drawn: 1,
  },
  'a frame that may not run': {
    html: `<iframe title="x" sandbox="" src="${address}"></iframe>`,
    found: ['frame-still'],
    drawn: 0,
  },
  'nothing but hostile markup': {
    html: '<img src=x onerror="document.title=1"><svg onload="document.title=1"></svg><iframe srcdoc="<script>parent.document.title=1</script>"></iframe>',
    found: ['nothing'],
    drawn: 0,
  },
};

let demo;
let browser;
let visits;
let host;
let doctor;
before(async () => {
  demo = await serveSource();
  browser = await launch('chromium');
  visits = visitsOf(browser);
  host = await serve({folders: {'/widgets/': cdn, '/copy/': cdn}, headers: {'access-control-allow-origin': '*'}});
  ({page: doctor} = await openPage(browser, `${demo.url}/doctor.html`));
});
after(async () => {
  await browser?.close();
  await Promise.all([host?.close(), demo?.close()]);
});

const filled = (text = '') => text.replaceAll('HOST', `${host.url}/widgets`).replaceAll('COPY', `${host.url}/copy`);

const examined = ({html, original, loader = false}) =>
  doctor.evaluate(
    async (question) => {
      const {examine} = await import('/doctor/examine.ts');
      const {findings, drawn} = await examine(question);
      return {found: findings.map(({code}) => code), drawn};
    },
    {
      html: filled(html),
      original: filled(original),
      integrity,
      host: `${host.url}/widgets/`,
      hasLoader: loader,
      language: 'nb',
    },
  );

/** How many figures stand on a page, alive, and what they say that they ignore. */
async function seen({html, loader}, expected) {
  const head = loader ? `<script type="module" src="${host.url}/widgets/loader.js"></script>` : '';
  const text = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${head}<body>${filled(html)}`;
  const server = await serve({pages: {'/index.html': text}});
  const visited = await visits.open(`${server.url}/`);
  const {page, messages} = visited;
  const countIn = (frame) =>
    frame.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].filter((one) => {
          const figure = one.shadowRoot?.querySelector('[part~="figure"]');
          return one.matches(':defined') && figure?.checkVisibility() && !one.parentElement.closest(selector);
        }).length,
      tags.join(),
    );
  const count = async () => (await Promise.all(page.frames().map(countIn))).reduce((sum, one) => sum + one, 0);
  const deadline = Date.now() + (expected > 0 ? 10_000 : 1000);
  while ((await count()) !== expected && Date.now() < deadline) await pause(50);
  if (expected === 0) await pause(500);
  const drawn = await count();
  const ignored = messages.flatMap((message) => / ignores ([\w-]+)="/.exec(message)?.[1] ?? []);
  visits.leave(visited);
  await server.close();
  return {drawn, ignored};
}

describe('a piece of HTML', {concurrency: false}, () => {
  for (const [name, piece] of Object.entries(pieces)) {
    const {found, drawn, ignored = []} = piece;
    it(`${name}: ${found.join(', ')}`, async () => {
      const answer = await examined(piece);
      assert.deepEqual([answer.found.sort(), answer.drawn], [found.toSorted(), drawn], 'what the doctor says');
    });
    it(`${name}: ${drawn} drawn`, async () => {
      assert.deepEqual(await seen(piece, drawn), {drawn, ignored}, 'what the browser shows');
    });
  }
});
