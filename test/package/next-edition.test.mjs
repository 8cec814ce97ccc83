// The report of a year to come: a folder of data and one line in each file of the model, and every figure shows it. The
// numbers here are made up; what they are called says so.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {elementOptions} from '../../src/build/element-options.ts';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const madeUp = 'Oppdiktet årsrapport 2021';
const tags = elementOptions(JSON.parse(readFileSync(`${root}/custom-elements.json`, 'utf8'))).map(({tag}) => tag);
/** A claim alone has no source line, so it says its verdict; a chapter is its figures. */
const inside = {'report-chapter': 'goal-results'};

/** Every year becomes the next, every share gets one point more, and the report gets a name that nobody mistakes. */
function nextYear(file, text) {
  const shifted = text
    .replaceAll(/\b20(?:1\d|2\d)\b/g, (year) => `${Number(year) + 1}`)
    .replaceAll(/Digdirs årsrapport 2021|Digdir’s annual report 2021/g, madeUp);
  const document = JSON.parse(shifted);
  // The map is still that of 2020.
  if ('countyDivision' in document) document.countyDivision = 2020;
  if (file === 'infosec-trend.json') {
    document.value = document.value.map((value) => (value === null ? null : Number((value + 1).toFixed(1))));
  }
  return JSON.stringify(document);
}

describe('the report of a year to come', () => {
  const copy = mkdtempSync(join(tmpdir(), 'next-edition-'));
  let browser;
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
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    mkdirSync(join(copy, 'data/2021'));
    for (const file of readdirSync(join(copy, 'data/2020'))) {
      writeFileSync(join(copy, 'data/2021', file), nextYear(file, readFileSync(join(copy, 'data/2020', file), 'utf8')));
    }
    // The model's list of reports: one import and one name.
    for (const file of readdirSync(join(copy, 'src/datasets'))) {
      const path = join(copy, 'src/datasets', file);
      const source = readFileSync(path, 'utf8');
      if (!source.includes('{2020: data2020}')) continue;
      const line = /import data2020 from '(.*?)' with \{type: 'json'\};\n/.exec(source);
      writeFileSync(
        path,
        source
          .replace(line[0], `${line[0]}${line[0].replace('data2020', 'data2021').replace('/2020/', '/2021/')}`)
          .replace('{2020: data2020}', '{2020: data2020, 2021: data2021}'),
      );
    }
    const run = (...command) => {
      const {status, stdout, stderr} = spawnSync('npx', command, {cwd: copy, encoding: 'utf8'});
      assert.equal(status, 0, stdout + stderr);
      return stdout;
    };
    run('vite', 'build', '--mode', 'npm', '--logLevel', 'error');
    assert.match(run('tsx', 'src/build/check-data.ts'), /Read \d+ editions/);
    run('vite', 'build', '--mode', 'cdn', '--logLevel', 'error');

    const page = (attributes) =>
      `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>
      <script type="module" src="/cdn/all.js"></script>
      ${tags.map((tag) => `<${tag} ${attributes}${tag === 'report-claim' ? ' ref="svak-forbedring"' : ''}></${tag}>`).join('\n')}</html>`;
    browser = await launch('chromium');
    server = await serve({
      folders: {'/cdn/': join(copy, 'dist/cdn')},
      pages: {'/newest.html': page(''), '/2020.html': page('edition="2020"'), '/2021.html': page('edition="2021"')},
    });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(copy, {recursive: true, force: true});
  });

  const says = {newest: madeUp, 2020: 'Digdirs årsrapport 2020', 2021: madeUp};
  for (const [name, report] of Object.entries(says)) {
    it(`is shown by every figure: ${name}`, async () => {
      const {page, messages} = await visit(browser, `${server.url}/${name}.html`);
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
      const trend = await textIn(page, 'infosec-trend', name === '2020' ? '2018' : '2021');
      assert.match(trend, name === '2020' ? /2018/ : /2021/);
      const marks = await page.$eval('infosec-trend', (element) =>
        Array.from(element.shadowRoot.querySelectorAll('[role=img][data-series]'), (mark) =>
          mark.getAttribute('aria-label'),
        ),
      );
      assert.ok(
        marks.includes(name === '2020' ? 'Kommuner 2020: 61,2 prosent' : 'Kommuner 2021: 62,2 prosent'),
        marks.join('\n'),
      );
      assert.match(await textIn(page, 'report-claim', 'av'), /\d+\sav\s\d+/);
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  it('stops the build, and names the claim, where a verdict is no longer what the numbers say', () => {
    const file = join(copy, 'data/2021/claims.json');
    const {claims, ...rest} = JSON.parse(readFileSync(file, 'utf8'));
    const [tested] = claims.filter(({verdict}) => verdict !== null);
    tested.verdict.holds -= 1;
    writeFileSync(file, JSON.stringify({...rest, claims}));
    const run = (...command) => spawnSync('npx', command, {cwd: copy, encoding: 'utf8'});
    assert.equal(run('vite', 'build', '--mode', 'npm', '--logLevel', 'error').status, 0);
    const checked = run('tsx', 'src/build/check-data.ts');
    assert.equal(checked.status, 1);
    assert.ok(checked.stderr.includes(`(${tested.id})`), checked.stderr);
  });
});
