// The report of a year to come: its author fills in a workbook, of which a command makes a folder of data, and every figure
// shows it. The numbers here are made up; what they are called says so.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseAst} from 'rolldown/parseAst';
import {elementOptions} from '../../src/build/element-options.ts';
import {words} from '../../src/import/source-messages.nb.ts';
import {documentsIn, editionFrom} from '../tools/edition-workbook.mjs';
import {fictionalReport, madeUp, madeUpMeasure} from '../tools/fictional-edition.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const madeUpPart = 'En oppdiktet del av kapittelet';
const analyze = ['analyze', '--config', 'src/build/manifest.config.ts', '--quiet'];
const tags = elementOptions(JSON.parse(readFileSync(`${root}/custom-elements.json`, 'utf8'))).map(({tag}) => tag);
/** A claim alone has no source line, so it says its verdict; a chapter is its figures. */
const inside = {'report-chapter': 'goal-results'};

const claimsHeading = words.claims;

/** Started without npx, which takes a second of its own. */
const programOf = (name) => join(root, 'node_modules/.bin', name);

/** Every file that is not built, with its content. */
function filesOf(folder) {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = files.map(({parentPath, name}) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

function differences(one, other) {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}

/** What every document of a report says, and no document of the other. */
const names = {2020: 'Digdirs årsrapport 2020', 2021: madeUp};

/** The report of 2020, with shares that have fallen to nothing in the last year. */
function fallenShares() {
  const document = JSON.parse(readFileSync(join(root, 'data/2020/infosec-trend.json'), 'utf8'));
  const {length} = document.dimension.year.category.index;
  document.value = document.value.map((value, i) => (value !== null && i % length === length - 1 ? 0 : value));
  return JSON.stringify(document);
}

describe('the report of a year to come', () => {
  const copy = mkdtempSync(join(tmpdir(), 'next-edition-'));
  let browser;
  let changed;
  let server;

  before(async () => {
    for (const name of [
      'src',
      'data',
      'demo',
      'vite.config.ts',
      'tsconfig.json',
      'package.json',
      'custom-elements.json',
      'LICENSE',
      'NOTICE',
    ]) {
      cpSync(join(root, name), join(copy, name), {recursive: true});
    }
    const unchanged = filesOf(copy);
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const documents = fictionalReport(documentsIn(join(copy, 'data/2020')));
    await editionFrom(documents, 2021, join(copy, 'data'));
    const run = (name, ...given) => {
      const {status, stdout, stderr} = spawnSync(programOf(name), given, {cwd: copy, encoding: 'utf8'});
      assert.equal(status, 0, stdout + stderr);
      return stdout;
    };
    run('tsx', 'src/build/editions.ts');
    run('tsx', 'node_modules/@custom-elements-manifest/analyzer/cem.js', ...analyze);
    run('tsx', 'src/build/documentation-tables.ts');
    run('tsx', 'demo/site/element-options.ts');
    changed = differences(unchanged, filesOf(copy));
    run('tsc', '--noEmit');
    run('vite', 'build', '--mode', 'npm', '--logLevel', 'error');
    assert.match(run('tsx', 'src/build/check-data.ts'), /Read \d+ editions/);
    run('vite', 'build', '--mode', 'cdn', '--logLevel', 'error');
    run('tsx', 'src/build/element-scripts.ts');

    const page = (attributes, script = 'all.js', language = 'nb') =>
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Side</title>
      <script type="module" src="/cdn/${script}" data-report-eager></script>
      ${tags.map((tag) => `<${tag} ${attributes}${tag === 'report-claim' ? ' ref="svak-forbedring"' : ''}></${tag}>`).join('\n')}</html>`;
    browser = await launch('chromium');
    server = await serve({
      folders: {'/cdn/': join(copy, 'dist/cdn')},
      pages: {
        '/newest.html': page(''),
        '/2020.html': page('edition="2020"'),
        '/2021.html': page('edition="2021"'),
        '/nn.html': page('', 'all.js', 'nn'),
        '/en.html': page('', 'all.js', 'en'),
        '/loaded-newest.html': page('', 'loader.js'),
        '/loaded-2020.html': page('edition="2020"', 'loader.js'),
        '/chapters.html': `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>
          <script type="module" src="/cdn/report-chapter.js"></script>
          ${['informasjonssikkerhet', 'internasjonalt']
            .flatMap((chapter) =>
              ['2020', '2021'].map(
                (year) =>
                  `<report-chapter chapter="${chapter}" edition="${year}" id="${chapter}-${year}"></report-chapter>`,
              ),
            )
            .join('\n')}</html>`,
        '/own-numbers.html': `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>
          <script type="module" src="/cdn/infosec-trend.js"></script>
          <infosec-trend edition="2020"><script type="application/json">${fallenShares()}</script></infosec-trend></html>`,
      },
    });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(copy, {recursive: true, force: true});
  });

  async function showsEverywhere(page, report) {
    for (const tag of tags.filter((one) => one !== 'report-claim')) {
      if (inside[tag]) {
        await page.waitForFunction(
          (outer, inner, text) =>
            document.querySelector(outer)?.shadowRoot?.querySelector(inner)?.shadowRoot?.textContent.includes(text),
          {timeout: 20_000},
          tag,
          inside[tag],
          report,
        );
      } else assert.ok((await textIn(page, tag, report)).includes(report), `${tag} says ${report}`);
    }
    assert.match(await textIn(page, 'report-claim', '('), /\d+\s(?:av|of)\s\d+/);
  }

  it('changes files in data/ alone, and the lists of options that a command writes', () => {
    assert.ok(changed.includes('data/editions/claims.ts'), changed.join());
    assert.deepEqual(changed.filter((path) => !path.startsWith('data/')).toSorted(), [
      'custom-elements.json',
      'demo/docs/elements.md',
      'demo/element-options.json',
    ]);
  });

  const says = {newest: madeUp, 2020: names[2020], 2021: madeUp};
  for (const [name, report] of Object.entries(says)) {
    it(`is shown by every figure: ${name}`, async () => {
      const {page, messages} = await visit(browser, `${server.url}/${name}.html`);
      await showsEverywhere(page, report);
      const trend = await textIn(page, 'infosec-trend', name === '2020' ? '2018' : '2021');
      assert.match(trend, name === '2020' ? /2018/ : /2021/);
      const marks = await page.$eval('infosec-trend', (element) =>
        Array.from(element.shadowRoot.querySelectorAll('[aria-label][data-series]'), (mark) =>
          mark.getAttribute('aria-label'),
        ),
      );
      assert.ok(
        marks.some((mark) =>
          mark.startsWith(name === '2020' ? 'Kommuner 2020: 61,2 prosent, ' : 'Kommuner 2021: 41,2 prosent, '),
        ),
        marks.join('\n'),
      );
      const chapter = await textIn(page, 'report-chapter', name === '2020' ? '2020' : '2021');
      assert.match(chapter, name === '2020' ? /Digdirs årsrapport 2020/ : new RegExp(report));
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  for (const [language, {withdrawn, organisation}] of Object.entries({
    newest: {withdrawn: 'ovelse.no', organisation: 'Et oppdiktet prosjekt'},
    nn: {withdrawn: 'ovelse.no', organisation: 'Et oppdiktet prosjekt'},
    en: {withdrawn: 'ovelse.no', organisation: 'Et oppdiktet prosjekt'},
  })) {
    it(`is shown with a measure and a partner more, a level and a guide less: ${language}`, async () => {
      const {page, messages} = await visit(browser, `${server.url}/${language}.html`);
      const trend = await textIn(page, 'infosec-trend', madeUpMeasure);
      assert.ok(trend.includes(madeUpMeasure), trend.slice(0, 2000));
      const levels = await page.$eval(
        'infosec-trend',
        ({shadowRoot}) =>
          new Set(Array.from(shadowRoot.querySelectorAll('[data-series]'), ({dataset}) => dataset.series)).size,
      );
      assert.equal(levels, 2);
      const partners = await textIn(page, 'partner-network', organisation);
      assert.ok(partners.includes(organisation), partners.slice(0, 2000));
      const guides = await textIn(page, 'guidance-list', 'DFØ');
      assert.ok(!guides.includes(withdrawn), guides);
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  /** What the picture of an element says of the new report, and what it does not say, in any language. */
  const pictured = {
    'infosec-trend': {says: ['Oppdiktet', '2021'], lacks: /fylkeskommun|county municipal/i},
    'partner-network': {says: ['Oppdiktet', '2022'], lacks: /2020/},
    'guidance-list': {says: ['DFØ'], lacks: /Webportal|ovelse\.no|DSB/},
    // The municipalities have fallen, so that claims which held in most cases now hold in none.
    'report-claims': {
      says: [/Kommunene viser størst framgang.{1,200}(?<!\d)0 (?:av|of) 5\b/],
      lacks: /fra 2018/,
    },
    'report-claim': {says: [/\b4 (?:av|of) 10\b/], lacks: /9 (?:av|of) 10/},
    'report-timeline': {says: [/2021–2022|2022/, '2028']},
    'report-priorities': {says: ['2022']},
    'risk-findings': {says: ['2019'], lacks: /2018/},
    'report-chapter': {says: ['2021'], lacks: /2020\./},
  };
  for (const language of ['nb', 'nn', 'en']) {
    it(`is shown by every figure in ${language}, and in its picture`, async () => {
      const {page, messages} = await visit(browser, `${server.url}/${language === 'nb' ? 'newest' : language}.html`);
      await showsEverywhere(page, madeUp);
      const pictures = await page.evaluate(
        (elements) =>
          Promise.all(
            elements.map(async (tag) => {
              const element = document.querySelector(tag);
              const [svg, png] = [await element.toSVG().catch(String), await element.toPNG().catch(String)];
              const {documentElement} = new DOMParser().parseFromString(svg, 'text/xml');
              const height = typeof png === 'string' ? 0 : (await createImageBitmap(png)).height;
              for (const style of documentElement.querySelectorAll('style')) style.remove();
              return [tag, documentElement.textContent.replaceAll(/\s+/g, ' '), height];
            }),
          ),
        tags,
      );
      assert.equal(pictures.length, 12);
      for (const [tag, text, height] of pictures) {
        assert.ok(height > 500, `${tag}: the PNG is ${height} pixels high`);
        assert.ok(text.includes(madeUp), `${tag}: ${text.slice(0, 2000)}`);
        const {says: said = [], lacks = /$^/} = pictured[tag] ?? {};
        for (const one of said) assert.match(text, one instanceof RegExp ? one : new RegExp(one), `${tag}: ${text}`);
        assert.doesNotMatch(text, lacks, tag);
      }
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  it('has other answers to the claims that its numbers contradict, and these are shown', async () => {
    const claimsOf = (year) => JSON.parse(readFileSync(join(copy, `data/${year}/claims.json`), 'utf8')).claims;
    const earlier = new Map(claimsOf(2020).map(({id, verdict}) => [id, verdict]));
    const flipped = claimsOf(2021).filter(({id, verdict}) => verdict && verdict.holds !== earlier.get(id).holds);
    assert.ok(flipped.length >= 3, `${flipped.length}`);
    const {page, messages} = await visit(browser, `${server.url}/newest.html`);
    await textIn(page, 'report-claim', '(');
    const shown = await page.evaluate(
      (ids) =>
        Promise.all(
          ids.flatMap((id) =>
            ['2020', '2021'].map(async (edition) => {
              const claim = document.createElement('report-claim');
              claim.setAttribute('ref', id);
              claim.setAttribute('edition', edition);
              document.body.append(claim);
              await claim.updateComplete;
              return /(\d+)\sav\s(\d+)/.exec(claim.shadowRoot.textContent)?.slice(1).map(Number);
            }),
          ),
        ),
      flipped.map(({id}) => id),
    );
    const stored = flipped.flatMap(({id, verdict}) => [earlier.get(id), verdict].map(({holds, of}) => [holds, of]));
    assert.deepEqual(shown, stored);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('has a headline and a list of what is left out in each chapter, from the data of its report', async () => {
    const {page, messages} = await visit(browser, `${server.url}/chapters.html`);
    const chapters = await page.$$eval('report-chapter', (elements) =>
      Promise.all(
        elements.map(async (element) => {
          await customElements.whenDefined('report-chapter');
          await element.updateComplete;
          const {shadowRoot} = element;
          const leftOut = [...shadowRoot.querySelectorAll('.left-out li')].map((item) => item.textContent.trim());
          const summaries = [...shadowRoot.querySelectorAll('summary')].map((name) => name.textContent);
          return [
            element.id,
            shadowRoot.querySelector('.heading').textContent.trim(),
            leftOut,
            summaries.includes(`Deler av kapittelet som ikke er med i figurene (${leftOut.length})`),
          ];
        }),
      ),
    );
    const {leftOut} = JSON.parse(readFileSync(join(root, 'data/2020/chapters.json'), 'utf8')).texts.nb;
    const inOrder = Object.values(leftOut);
    assert.deepEqual(chapters, [
      [
        'informasjonssikkerhet-2020',
        'Ni av ti andeler var høyere enn i 2018, men ni falt i 2020',
        inOrder.slice(0, 6),
        true,
      ],
      [
        'informasjonssikkerhet-2021',
        // Half of the made-up shares rose, which is no news: the name of the chapter is its heading.
        'Informasjonssikkerhet',
        [madeUpPart],
        true,
      ],
      ['internasjonalt-2020', '82 norske kommuner fikk til sammen 1,2 millioner euro fra EU', inOrder.slice(6), true],
      ['internasjonalt-2021', '82 norske kommuner fikk til sammen 1,2 millioner euro fra EU', [], false],
    ]);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('explains abbreviations once in a chapter, whichever report it is of', async () => {
    const {page, messages} = await visit(browser, `${server.url}/chapters.html`);
    for (const year of ['2020', '2021']) {
      const id = `informasjonssikkerhet-${year}`;
      await page.waitForFunction(
        (chapter) => document.getElementById(chapter).shadowRoot?.querySelector('.abbreviations'),
        {timeout: 20_000},
        id,
      );
      const counts = await page.$eval(`#${id}`, async (chapter) => {
        await Promise.all(chapter.figures.map(({updateComplete}) => updateComplete));
        const texts = [chapter.shadowRoot, ...chapter.figures.map(({shadowRoot}) => shadowRoot)].map(
          ({textContent}) => textContent,
        );
        return ['DFØ', 'IKT', 'NSM'].map((form) => texts.join(' ').split(`${form}: `).length - 1);
      });
      assert.deepEqual(counts, [1, 1, 1], id);
    }
    assert.deepEqual(messages, []);
    await page.close();
  });

  /** The scripts that a page has fetched when every figure shows a report. */
  async function fetchedBy(name, report) {
    const {page, requests, messages} = await visit(browser, `${server.url}/${name}.html`);
    await showsEverywhere(page, report);
    assert.deepEqual(messages, []);
    await page.close();
    const scripts = requests.map((address) => new URL(address).pathname).filter((path) => path.endsWith('.js'));
    return [...new Set(scripts)].map((path) => path.replace(/^\/cdn\//, ''));
  }
  const textOfScript = (path) => readFileSync(join(copy, 'dist/cdn', path), 'utf8');
  const scriptsWith = (year, scripts) => scripts.filter((path) => textOfScript(path).includes(names[year]));
  /** Scripts that others import at once, with all that those import. */
  function withImports(paths, all = new Set()) {
    for (const path of paths.filter((one) => !all.has(one))) {
      all.add(path);
      const imported = parseAst(textOfScript(path), {sourceType: 'module'}).body.flatMap(({source}) => source ?? []);
      withImports(
        imported.map(({value}) => join(dirname(path), value)),
        all,
      );
    }
    return all;
  }

  it('is fetched without anything of the year before', async () => {
    const scripts = await fetchedBy('loaded-newest', madeUp);
    assert.ok(scriptsWith(2021, scripts).length > 0);
    assert.deepEqual(scriptsWith(2020, scripts), []);
  });

  it('leaves a page of the year before with its own documents, one file each, and the elements', async () => {
    const scripts = await fetchedBy('loaded-2020', names[2020]);
    const elements = withImports(tags.map((tag) => `elements/${tag}.js`));
    const documents = scriptsWith(2020, scripts);
    assert.equal(documents.length, readdirSync(join(copy, 'data/2020')).length);
    assert.deepEqual(scriptsWith(2021, documents), []);
    assert.deepEqual(
      scriptsWith(2021, scripts).filter((path) => !elements.has(path)),
      [],
    );
  });

  it('is not what an author’s own numbers are held against where another edition is asked for', async () => {
    const {page, requests, messages} = await visit(browser, `${server.url}/own-numbers.html`);
    const text = await textIn(page, 'infosec-trend', claimsHeading);
    assert.ok(text.includes(claimsHeading), text);
    assert.deepEqual(messages, []);
    await page.close();
    const scripts = requests.map((address) => new URL(address).pathname).filter((path) => path.endsWith('.js'));
    const fetched = scriptsWith(
      2020,
      [...new Set(scripts)].map((path) => path.replace(/^\/cdn\//, '')),
    );
    // Its shares, and the claims with all that they are held against.
    assert.equal(fetched.length, 5, fetched.join());
  });

  it('offers the years and ids of all reports where an option takes one', async () => {
    const {elementOptions: optionsOf} = await import(join(copy, 'src/build/element-options.ts'));
    const manifest = JSON.parse(readFileSync(join(copy, 'custom-elements.json'), 'utf8'));
    const values = (tag, name) =>
      optionsOf(manifest)
        .find((element) => element.tag === tag)
        .options.find((option) => option.name === name).values;
    assert.deepEqual(values('infosec-trend', 'from'), ['2018', '2019', '2020', '2021']);
    assert.deepEqual(values('partner-network', 'year'), ['2020', '2021', '2022']);
    assert.equal(values('infosec-trend', 'measure').at(-1), 'oppdiktet');
    assert.ok(values('infosec-trend', 'level').includes('fylkeskommuner'), 'the report of 2020 has it');
    assert.equal(values('partner-network', 'partner').at(-1), 'Oppdiktet');
  });

  it('stops the build, and names the claim, where a verdict is no longer what the numbers say', () => {
    const file = join(copy, 'data/2021/claims.json');
    const {claims, ...rest} = JSON.parse(readFileSync(file, 'utf8'));
    const [tested] = claims.filter(({verdict}) => verdict !== null);
    tested.verdict.holds -= 1;
    writeFileSync(file, JSON.stringify({...rest, claims}));
    const run = (name, ...given) => spawnSync(programOf(name), given, {cwd: copy, encoding: 'utf8'});
    assert.equal(run('vite', 'build', '--mode', 'npm', '--logLevel', 'error').status, 0);
    const checked = run('tsx', 'src/build/check-data.ts');
    assert.equal(checked.status, 1);
    assert.ok(checked.stderr.includes(`(${tested.id})`), checked.stderr);
  });
});
