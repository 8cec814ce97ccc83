// Every view of every figure in its three languages: which language each text is said to be in, which way it runs, how hard
// it is to read, and what short forms stand for.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';
import {serve} from '../tools/static-server.mjs';
import {languages, showInPage, viewPage, views} from '../tools/views.mjs';
import {launch, visit} from '../tools/visit.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The texts of a figure with the language and the direction that each is in. Runs in the page. */
function textsOf(tag) {
  const rootsOf = (one) => [
    one.shadowRoot,
    ...[...one.shadowRoot.querySelectorAll('*')].flatMap((inner) => (inner.shadowRoot ? rootsOf(inner) : [])),
  ];
  return rootsOf(document.querySelector(tag)).map((root) => {
    const figure = root.querySelector('.figure');
    // What is folded away is opened: a definition is found by whoever looks for it.
    for (const one of figure.querySelectorAll('.notes details')) one.open = true;
    const texts = [];
    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {parentElement: parent, data} = walker.currentNode;
      if (data.trim() === '' || parent.closest('.unseen')) continue;
      texts.push({
        text: data.replace(/[\s\u00ad]+/g, (gap) => (gap.includes('\u00ad') ? '' : ' ')),
        lang: parent.closest('[lang]').lang,
        direction: getComputedStyle(parent).direction,
        own: parent.closest('.summary, .notes p, .hint')?.textContent.trim() ?? '',
      });
    }
    return {tag: root.host.localName, lang: figure.lang, texts};
  });
}

/** Short forms that everybody meets in a newspaper, and names that are no abbreviation to a reader. */
const known = new Set(['EU', 'ID', 'CC', 'BY', 'DCW', 'GMT', 'HTML', 'CSV', 'JSON', 'SVG', 'PNG']);
const shortForm = /(?<![\p{L}\d])\p{L}*\p{Lu}\p{L}*\p{Lu}[\p{L}²]*(?!\p{L})/gu;
const escaped = (text) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
/** «CEF (Connecting …)», «Statistisk sentralbyrå (SSB)», «CEF: …», or the name in full beside it, as a text of its own. A word that is kept on one line is a text of its own too. */
const isExplained = (form, text, alone) =>
  new RegExp(
    `${escaped(form)} \\((?=\\p{L}+ )[^)]{12,}\\)|\\p{L} \\(${escaped(form)}\\)|(^|[ |])${escaped(form)}: (?:\\| )?\\p{L}`,
    'u',
  ).test(text) || alone.some((one, i) => one === form && /^\p{L}{3,}(?:- |[ -])\p{L}.{8,}/u.test(alone[i + 1] ?? ''));

describe('the language of every figure', {concurrency: false}, () => {
  let browser;
  let server;
  let tab;
  let readability;
  before(async () => {
    const bundle = await rolldown({input: path('../locale/readability.ts')});
    const {output} = await bundle.generate({format: 'esm'});
    readability = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
    browser = await launch('chromium');
    server = await serve({folders: {'/cdn/': path('../../dist/cdn')}, pages: {'/index.html': viewPage}});
    ({page: tab} = await visit(browser, `${server.url}/`));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function figuresIn({tag, markup}, language) {
    await tab.evaluate(showInPage, markup, language);
    return tab.evaluate(textsOf, tag);
  }

  for (const language of languages) {
    it(`3.1.1, 3.1.2: is said on the root of every figure in ${language}, and in English that of the report on its own words`, async () => {
      for (const view of views) {
        for (const {tag, lang, texts} of await figuresIn(view, language)) {
          assert.equal(lang, language, `${view.name} ${tag}`);
          // «…» is what a translation quotes with as well; the report's own words are longer than a name.
          const quoted = texts.filter(
            ({text, own}) => /^ ?[«“]?\p{Ll}.*(?: og | som | for å | med )/u.test(text) && own === '',
          );
          if (language !== 'en') continue;
          assert.deepEqual(
            quoted.filter((one) => one.lang !== 'nb').map(({text}) => text),
            [],
            `${view.name} ${tag}`,
          );
        }
      }
    });

    it(`explains in the figure what short forms in every figure stand for in ${language}`, async () => {
      const unexplained = [];
      for (const view of views) {
        const figures = await figuresIn(view, language);
        // A chapter explains what its figures use.
        const inView = figures.flatMap(({texts}) => texts.map(({text}) => text.trim()));
        for (const {tag, texts} of figures) {
          if (tag === 'report-claim') continue;
          const whole = texts.map(({text}) => text.trim()).join(' | ');
          // A quotation is as the report has it, which writes «KINS» once.
          for (const form of new Set((whole.match(shortForm) ?? []).map((one) => one.replace('KINS', 'KiNS')))) {
            if (!known.has(form) && !isExplained(form, inView.join(' | '), inView))
              unexplained.push(`${view.name}: ${form}`);
          }
        }
      }
      assert.deepEqual(unexplained, []);
    });

    const [measure, most] = language === 'en' ? ['grade', 9] : ['lix', 40];
    it(`measures at most ${most} in what every figure says of itself in ${language}`, async () => {
      const hard = [];
      for (const view of views) {
        for (const {tag, texts} of await figuresIn(view, language)) {
          // Quotations and names of bodies are as they are.
          const own = [...new Set(texts.map((one) => one.own))]
            .filter((text) => /[.!?]$/.test(text) && !/^[\p{L}²]*\p{Lu}[\p{L}²]*: /u.test(text))
            .join(' ');
          const said = own.replace(/«[^»]*»|“[^”]*”/g, '');
          if (said === '') continue;
          const measured = readability[measure](said);
          if (measured > most) hard.push(`${view.name} ${tag}: ${Math.round(measured * 10) / 10}: ${said}`);
        }
      }
      assert.deepEqual(hard, []);
    });
  }

  it('I04: runs from left to right in a page that runs the other way', async () => {
    await tab.evaluate(() => (document.documentElement.dir = 'rtl'));
    for (const view of views) {
      for (const {tag, texts} of await figuresIn(view, 'nb')) {
        const turned = texts.filter(({direction}) => direction !== 'ltr').map(({text}) => text);
        assert.deepEqual(turned, [], `${view.name} ${tag}`);
      }
    }
    await tab.evaluate(() => (document.documentElement.dir = ''));
  });
});
