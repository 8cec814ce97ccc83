// A chapter on paper. Columns as high as a sheet are broken by the same rules as sheets, and can be measured.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {markup, tags, undrawn} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

/** The figures of each chapter, and the sheets of A4 with margins of 15 mm that it takes. */
const chapters = {informasjonssikkerhet: {figures: 9, sheets: 15}, internasjonalt: {figures: 4, sheets: 4}};

const pageOf = (chapter, sheet) => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Kapittel</title>
  ${sheet}<script type="module" src="/cdn/report-chapter.js"></script><body>
  <report-chapter heading-level="1" chapter="${chapter}"></report-chapter></body></html>`;

/** Single figures that fit on one sheet, in bokmål. */
const onOneSheet = ['infosec-trend', 'cef-funding-map', 'guidance-list'];
const figureOf = (
  tag,
  content = `<${tag}></${tag.split(' ')[0]}>`,
) => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Figur</title>
  <link rel="stylesheet" href="/figure.css"><script type="module" src="/cdn/loader.js"></script><body>
  ${content}</body></html>`;

const pages = {
  ...Object.fromEntries(onOneSheet.map((tag, i) => [`/figure-${i}.html`, figureOf(tag)])),
  '/figure.css': 'body { margin: 0 }',
  ...Object.fromEntries(Object.keys(chapters).map((chapter) => [`/${chapter}.html`, pageOf(chapter, '')])),
  ...Object.fromEntries(
    Object.keys(chapters).map((chapter) => [
      `/sheets/${chapter}.html`,
      pageOf(chapter, '<link rel="stylesheet" href="/sheets.css">'),
    ]),
  ),
  ...Object.fromEntries(
    tags.map((tag) => [`/sheets/${tag}.html`, figureOf(tag, markup(tag)).replace('/figure.css', '/sheets.css')]),
  ),
  '/sheets.css':
    'body { margin: 0; inline-size: 180mm; block-size: 267mm; columns: 180mm; column-gap: 0; column-fill: auto }',
};

/** Everything that is seen of the chapter, each with the sheets that it stands on. */
function measure() {
  const root = document.querySelector('report-chapter').shadowRoot;
  const {width, height} = document.body.getBoundingClientRect();
  const sheetOf = ({left}) => Math.floor((left + 1) / width);
  const seen = (node) => [...node.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
  const figures = [...root.querySelectorAll('.section > [heading-level]')];
  const inAll = (selector) =>
    [root, ...figures.map((one) => one.shadowRoot)].flatMap((one) => [...one.querySelectorAll(selector)]);
  const name = (node) =>
    `${node.getRootNode().host.localName} ${node.getAttribute('class') ?? node.localName}: ${node.textContent.trim().slice(0, 40)}`;
  const sheets = (node) => [...new Set(seen(node).map(sheetOf))];

  const rows =
    '.statement, .claim-item, .finding, .guide, .tile, .event, .stretch > .when, tr, .plot, .map, .panel, .head, .foot p';
  const broken = inAll(rows)
    .filter((row) => sheets(row).length > 1)
    .map(name);

  const controls = inAll('button, select, input, textarea, summary, .tools, .views')
    // What the notes and lists tell is open, and has its title; so has the list at the end of the chapter. The row of an event or a plan is its text, and the button of a partner is its name.
    .filter(
      (control) =>
        !control.closest('.key, .notes, .foot, .event, .named, .finding, .plan, .partner-heads') &&
        seen(control).length > 0,
    )
    .map(name);

  const untold = inAll('.notes dd')
    .filter((one) => seen(one).length === 0)
    .map(name);

  const cut = [];
  for (const node of inAll('p, li, blockquote, figcaption, [role=heading], text')) {
    const range = document.createRange();
    range.selectNodeContents(node);
    if (seen(range).some(({top, bottom}) => top < -1 || bottom > height + 1)) cut.push(name(node));
  }

  const parts = inAll('.statement, .claim-item, .finding, .guide, .publisher-name, .tile, .event');
  const isOver = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const overlaid = parts.flatMap((one, i) =>
    parts
      .slice(i + 1)
      .filter((other) => !one.contains(other) && !other.contains(one))
      .filter((other) => seen(one).some((a) => seen(other).some((b) => isOver(a, b))))
      .map((other) => `${name(one)} | ${name(other)}`),
  );

  // On real sheets, the parts of a grid that is divided between two of them may lie over one another.
  const divided = inAll('.publishers')
    .filter((one) => getComputedStyle(one).display === 'grid')
    .map(name);

  const first = (node) => sheets(node)[0];
  const last = (node) => sheets(node).at(-1);
  const apart = [];
  const together = (one, next) =>
    one && next && last(one) !== first(next) && apart.push(`${name(one)} | ${name(next)}`);
  for (const figure of figures) {
    const own = figure.shadowRoot;
    const [top] = own.querySelectorAll(
      '.drawing :is(.statement, .claim-item, .finding, .guide, .tile, .plot, .map, .event)',
    );
    together(figure.previousElementSibling, own.querySelector('.heading'));
    // A finding that is the whole heading has no text under it.
    const finding = [...own.querySelectorAll('.summary')].find((one) => seen(one).length > 0);
    if (finding) together(own.querySelector('.heading'), finding);
    together(
      finding ?? own.querySelector('.heading'),
      [...own.querySelectorAll('.drawing *')].find((one) => seen(one).length > 0),
    );
    together(finding ?? own.querySelector('.heading'), top);
  }
  for (const year of inAll('.stretch > .when')) together(year, year.parentElement.querySelector('.event'));
  together(root.querySelector('.chapter > .heading'), root.querySelector('.before'));

  const faded = [...root.querySelectorAll('.figure'), ...figures.map((one) => one.shadowRoot.querySelector('.figure'))]
    .filter((figure) => getComputedStyle(figure).printColorAdjust !== 'exact')
    .map(name);
  const lines = inAll('p').length;
  return {
    figures: figures.length,
    rows: inAll(rows).length,
    lines,
    broken,
    controls,
    untold,
    cut,
    overlaid,
    divided,
    apart,
    faded,
  };
}

/** What is left of controls on paper, and which part of each sheet has ink, down to the last line or mark on it. */
function printed() {
  const rootsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : []));
  const nodes = rootsIn(document).flatMap((root) => [...root.querySelectorAll('*')]);
  const seen = (node) => [...node.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
  const name = (node) =>
    `${node.getRootNode().host.localName} ${node.getAttribute('class') ?? node.localName}: ${node.textContent.trim().slice(0, 40)}`;
  const isPainted = (colour) => !/^(transparent|rgba\(.*, 0\))$/.test(colour);
  // A name that can be pressed on a page is plain text on paper.
  const hasForm = (node) => {
    const {borderTopStyle, borderTopWidth, borderTopColor, backgroundColor, textDecorationLine} =
      getComputedStyle(node);
    const hasBorder = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0 && isPainted(borderTopColor);
    return hasBorder || isPainted(backgroundColor) || textDecorationLine !== 'none';
  };
  const controls = nodes.filter(
    (node) => node.matches('select, input, textarea') || (node.matches('button, [role=button]') && hasForm(node)),
  );
  // The title of what is open has no mark; that of something closed is not printed at all.
  const hasMark = (summary) => {
    const {display, listStyleType} = getComputedStyle(summary);
    const isContentSeen = [...summary.parentElement.children].some((one) => one !== summary && one.checkVisibility());
    return (
      !isContentSeen ||
      (display === 'list-item' && listStyleType !== 'none') ||
      ['::before', '::after'].some((part) => /[▾▴▸▶]/.test(getComputedStyle(summary, part).content))
    );
  };
  const summaries = nodes.filter((node) => node.matches('summary') && hasMark(node));

  const {width, height} = document.body.getBoundingClientRect();
  const ends = [];
  const ink = nodes.filter(
    (node) =>
      node.checkVisibility() &&
      (node.matches('svg *, td, th, li, p') ||
        [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== '')),
  );
  for (const rect of ink.flatMap(seen)) {
    const sheet = Math.floor((rect.left + 1) / width);
    ends[sheet] = Math.max(ends[sheet] ?? 0, rect.bottom / height);
  }
  return {controls: [...controls, ...summaries].filter((node) => seen(node).length > 0).map(name), ends};
}

/** The number of sheets that a page is printed on. */
async function sheetsOf(page) {
  const margin = '15mm';
  const file = await page.pdf({format: 'A4', margin: {top: margin, right: margin, bottom: margin, left: margin}});
  return (
    Buffer.from(file)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

describe('a chapter on paper', () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch('chromium');
    server = await serve({folders: {'/cdn/': cdn}, pages});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(address, figures) {
    const {page} = await visit(browser, `${server.url}${address}`);
    await page.waitForFunction(
      (count) => {
        const all = [
          ...(document.querySelector('report-chapter').shadowRoot?.querySelectorAll('.section > [heading-level]') ??
            []),
        ];
        return all.length === count && all.every((one) => one.shadowRoot?.querySelector('figure'));
      },
      {},
      figures,
    );
    return page;
  }

  for (const [chapter, {figures, sheets}] of Object.entries(chapters)) {
    it(`breaks ${chapter} between rows, keeps what belongs together, and shows no controls`, async () => {
      const page = await open(`/sheets/${chapter}.html`, figures);
      await page.emulateMediaType('print');
      const {rows, lines, ...found} = await page.evaluate(measure);
      assert.ok(rows > 15 && lines > 40, `${rows} rows, ${lines} lines`);
      assert.deepEqual(found, {
        figures,
        broken: [],
        controls: [],
        untold: [],
        cut: [],
        overlaid: [],
        divided: [],
        apart: [],
        faded: [],
      });
    });

    it(`takes at most ${sheets} sheets for ${chapter}`, async () => {
      const count = await sheetsOf(await open(`/${chapter}.html`, figures));
      assert.ok(count >= 2 && count <= sheets, `${count} sheets`);
    });
  }

  for (const tag of tags)
    it(`prints <${tag}> without controls, and with no sheet that is half empty but the last`, async () => {
      const {page} = await visit(browser, `${server.url}/sheets/${tag}.html`);
      assert.deepEqual(await undrawn(page, [tag]), []);
      await page.emulateMediaType('print');
      const {controls, ends} = await page.evaluate(printed);
      assert.deepEqual(controls, []);
      assert.ok(ends.length > 0);
      // A drawing that would lose its heads is not divided.
      for (const [i, end] of ends.slice(0, -1).entries()) assert.ok(end >= 0.45, `sheet ${i + 1} ends at ${end}`);
      await page.close();
    });

  it('takes one sheet for each figure that fits on one', async () => {
    const found = {};
    for (const [i, tag] of onOneSheet.entries()) {
      const {page} = await visit(browser, `${server.url}/figure-${i}.html`);
      await page.waitForFunction(
        (name) => document.querySelector(name).shadowRoot?.querySelector('.drawing')?.childElementCount > 0,
        {},
        tag.split(' ')[0],
      );
      found[tag] = await sheetsOf(page);
    }
    assert.deepEqual(found, Object.fromEntries(onOneSheet.map((tag) => [tag, 1])));
  });
});
