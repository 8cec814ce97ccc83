import {expect} from 'chai';
import type {LitElement} from 'lit';
import {figuresIn, isInline, sourceForms, sourceTags, whole, type SourceTag} from './every-figure.js';
import {all, clear, consoleOf, textOf, until, present} from './in-page.js';

const hits = {count: 0};
Object.assign(globalThis, {dataHit: () => hits.count++});

type Json = null | number | string | boolean | Json[] | {[key: string]: Json};

/** The report's own file with every text altered that a reader sees: the texts in three languages, and titles. */
function alteredTexts(document: Json, alter: (text: string) => string, isText = false): Json {
  if (typeof document === 'string') return isText ? alter(document) : document;
  if (Array.isArray(document)) return document.map((one) => alteredTexts(one, alter, isText));
  if (typeof document !== 'object' || document === null) return document;
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [
      key,
      alteredTexts(value, alter, isText || /^(texts|title|quote|quotes|section|report|vision)$/.test(key)),
    ]),
  );
}

const documents = {} as Record<SourceTag, Json>;

/** A figure with its numbers written inside it, when they are drawn or refused. */
async function showInside(
  tag: SourceTag,
  content: string,
  patience = 3000,
): Promise<{element: LitElement; type: string}> {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = 'nb';
  document.body.append(box);
  const element = Object.assign(document.createElement(tag), isInline(tag) && {ref: 'kommunene-lavere'});
  const template = document.createElement('template');
  template.innerHTML = content;
  element.append(template.content.cloneNode(true));
  const end = new Promise<string>((resolve) => {
    for (const type of ['load', 'error']) element.addEventListener(type, () => resolve(type), {once: true});
  });
  box.append(element);
  const type = await Promise.race([end, new Promise<string>((done) => setTimeout(done, patience, 'nothing'))]);
  await whole(element);
  return {element, type};
}
const inside = (document: Json) =>
  `<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;

/** Points at, focuses, presses and opens all that a reader can, in every view. */
async function useAll(element: LitElement): Promise<void> {
  const views = all(element, '.views input').length || 1;
  for (let view = 0; view < views; view++) {
    (all(element, '.views input')[view] as HTMLElement | undefined)?.click();
    await whole(element);
    for (const mark of all(element, '[data-series], [data-point]').slice(0, 40)) {
      mark.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
      (mark as SVGElement).focus?.();
      for (const key of ['ArrowRight', 'Enter', 'Escape'])
        mark.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
      await element.updateComplete;
    }
    for (const control of all(element, '.key button, .drawing button, summary').slice(0, 25))
      (control as HTMLElement).click();
    await whole(element);
  }
  // One tool closes another, and some figures have none.
  for (const tool of all(element, '.tools > details') as HTMLDetailsElement[]) {
    await until(() => {
      if (!tool.open) tool.querySelector('summary')!.click();
      return tool.querySelector('.tool > *');
    });
  }
}

const attributesIn = (element: Element) => new Set(all(element, '*').flatMap((node) => node.getAttributeNames()));
const active =
  'img, script, iframe, object, embed, foreignObject, animate, style, b.hostile, [onerror], [onclick], [onload]';

before(async () => {
  for (const tag of sourceTags)
    documents[tag] = (await (await fetch(`/data/2020/${sourceForms[tag]}.json`)).json()) as Json;
});

for (const tag of sourceTags) {
  describe(`<${tag}> with hostile data`, () => {
    afterEach(clear);

    it('S01, S02: takes markup in every text for text, also what is seen only on use', async () => {
      hits.count = 0;
      await consoleOf(async () => {
        const payload = '<img src=x onerror="dataHit()"><b class="hostile" onclick="dataHit()">x</b>';
        const {element, type} = await showInside(tag, inside(alteredTexts(documents[tag], (text) => payload + text)));
        expect(type).to.equal('load');
        // Statements show numbers of the data alone, and the report's own words.
        if (!tag.startsWith('report-claim')) expect(textOf(element)).to.include('<img src=x onerror="dataHit()">');
        await useAll(element);
        for (const figure of figuresIn(element)) expect(all(figure, active)).to.deep.equal([]);
        const svg = await element.constructor.prototype.toSVG.call(element).catch(() => '');
        expect(svg).not.to.match(/<img|<b |<script|<foreignObject/);
      });
      expect(hits.count).to.equal(0);
    });

    it('S05, S08: makes no attribute of a key, and changes no prototype', async () => {
      const {element: plain} = await showInside(tag, inside(documents[tag]));
      const expected = attributesIn(plain);
      clear();
      const odd = {
        onclick: 'dataHit()',
        onload: 'dataHit()',
        style: 'color:red',
        href: 'javascript:dataHit()',
        '"><img src=x onerror=dataHit()>': 1,
        innerHTML: '<img src=x onerror=dataHit()>',
      };
      const withKeys = (value: Json): Json => {
        if (Array.isArray(value)) return value.map(withKeys);
        if (typeof value !== 'object' || value === null) return value;
        return {...odd, ...Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withKeys(one)]))};
      };
      const text = JSON.stringify(documents[tag]).replaceAll('<', '\\u003c');
      const proto = `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "prototype": {"polluted": 1}, ${text.slice(1)}`;
      hits.count = 0;
      await consoleOf(async () => {
        for (const content of [inside(withKeys(documents[tag])), `<script type="application/json">${proto}</script>`]) {
          const {element} = await showInside(tag, content);
          await useAll(element);
          // What opens on use has attributes of its own, none of them from the data.
          const added = [...attributesIn(element)].filter((name) => !expected.has(name));
          expect(added.filter((name) => /^on|style|href|innerhtml|[^a-z-]/i.test(name))).to.deep.equal([]);
          expect(all(element, active)).to.deep.equal([]);
          clear();
        }
        const csv =
          '<table><tr><th>__proto__</th><th>constructor</th></tr><tr><th>__proto__</th><td>1</td></tr><tr><th>toString</th><td>2</td></tr></table>';
        await showInside(tag, csv, 500);
      });
      expect(({} as {polluted?: number}).polluted).to.equal(undefined);
      expect(Object.prototype.toString.call('')).to.equal('[object String]');
      expect(hits.count).to.equal(0);
    });

    it('S06: links to https alone, however another address is written', async () => {
      const addresses = [
        'javascript:dataHit()',
        'JaVaScRiPt:dataHit()',
        ' javascript:dataHit()',
        '\u0001javascript:dataHit()',
        'java\tscript:dataHit()',
        'java\nscript:dataHit()',
        'javascript&colon;dataHit()',
        'vbscript:dataHit()',
        'data:text/html,<script>dataHit()</script>',
        'blob:https://example.org/1',
        '//example.org/',
        'http://example.org/',
        'file:///etc/passwd',
        'https://user:word@example.org/',
      ];
      hits.count = 0;
      await consoleOf(async () => {
        for (const address of addresses) {
          const altered = JSON.parse(
            JSON.stringify(documents[tag], (key, value: unknown) => {
              if (key === 'licence') return {name: 'Vilkår', href: address};
              return /^(href|address|url)$/.test(key) && typeof value === 'string' ? address : value;
            }),
          ) as Json;
          const {element, type} = await showInside(tag, inside(altered));
          expect(type, address).to.equal('load');
          for (const link of all(element, 'a')) {
            expect(link.getAttribute('href') ?? 'https:', address).to.match(/^https:|^#/);
            expect((link as HTMLAnchorElement).username, address).to.equal('');
          }
          if (tag === 'guidance-list') {
            clear();
            const list = document.createElement('ul');
            list.innerHTML = '<li><a>Veileder</a></li>';
            list.querySelector('a')!.setAttribute('href', address);
            const shown = await showInside(tag, list.outerHTML, 150);
            // What has no scheme of its own is a page of the same server.
            for (const link of present(shown.element, 'a[href]'))
              expect((link as HTMLAnchorElement).href, address).to.satisfy(
                (href: string) => href.startsWith('https:') || href.startsWith(`${location.origin}/`),
              );
          }
          clear();
        }
      });
      expect(hits.count).to.equal(0);
    });

    it('P03: writes formulas in its texts as texts to CSV, and numbers as numbers', async () => {
      for (const start of ['=HYPERLINK("https://example.org")', '+1+1', '-1+1', '@SUM(A1)', '\t=1']) {
        await consoleOf(async () => {
          const {element, type} = await showInside(tag, inside(alteredTexts(documents[tag], (text) => start + text)));
          expect(type).to.equal('load');
          for (const form of ['excel', 'rfc4180'] as const) {
            const csv = (await element.constructor.prototype.toCSV.call(element, form)) as string;
            const cells = csv.replace(/^\uFEFF/, '').split(/\r\n|[;,](?=["'=+\-@\t\w])/);
            const risky = cells.filter((cell) => /^"?[=+\-@\t]/.test(cell) && !/^"?-?\d+([.,]\d+)?"?$/.test(cell));
            expect(risky, `${form} ${start}`).to.deep.equal([]);
          }
        });
        clear();
      }
    });

    it('I04: lets no direction mark in a text turn the words around it', async () => {
      await consoleOf(async () => {
        const {element} = await showInside(tag, inside(alteredTexts(documents[tag], (text) => `\u202e\u2066${text}`)));
        await useAll(element);
        expect(textOf(element)).not.to.match(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        // An author's words around an answer go the way that the page goes.
        for (const part of present(element, isInline(tag) ? '.answer, q' : '.figure'))
          expect(part.closest('[dir]')?.getAttribute('dir')).to.equal('ltr');
        const table = '<table><tr><th>Nivå</th><th>2021</th></tr><tr><th>\u202eKommuner</th><td>1</td></tr></table>';
        const {element: shown} = await showInside(tag, table);
        expect(textOf(shown)).not.to.match(/\u202e/);
      });
    });
  });
}
