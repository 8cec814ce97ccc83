// The package as the registry would get it, and as an application installs it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {Marked} from 'marked';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const tags = manifest.modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName));

function run(cwd, command, ...args) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}${error ?? ''}`);
  return stdout;
}

/** Packs the package in a folder, and answers what is in it. */
function packed(source, destination) {
  const [tarball] = JSON.parse(
    run(root, 'npm', 'pack', source, '--json', '--ignore-scripts', '--pack-destination', destination),
  );
  return {...tarball, files: tarball.files.map(({path}) => path)};
}
const pagesFolder = join(root, 'dist/pages');

describe('the tarball', () => {
  let folder;
  let files;
  let size;
  let pages;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-widgets-pack-'));
    ({files, size} = packed(root, folder));
    pages = packed(pagesFolder, folder).files;
  });
  after(() => rmSync(folder, {recursive: true}));

  it('has at most 1.75 MB', () => assert.ok(size <= 1_750_000, `${size} bytes`));
  it('has no address of a machine in it, and neither have the pages', () => {
    const text = (from) => (file) => readFileSync(join(from, file), 'utf8');
    const named = (from, list) => list.filter((file) => text(from)(file).includes('localhost:'));
    assert.deepEqual([...named(root, files), ...named(pagesFolder, pages)], []);
  });
  it('holds what its documents promise', () => {
    const promised = [
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'SECURITY.md',
      'custom-elements.json',
      'package.json',
    ];
    const built = ['all', 'frame', 'loader', ...tags].map((name) => `dist/cdn/${name}.js`);
    const notices = ['LICENSE', 'NOTICE', 'THIRD-PARTY.md'].map((name) => `dist/cdn/${name}`);
    const react = ['react', ...tags.map((tag) => `react/${tag}`)].flatMap((name) => [`${name}.js`, `${name}.d.ts`]);
    const types = ['preact', 'react', 'solid', 'svelte', 'vue'].map((name) => `types/${name}.d.ts`);
    const editors = [
      'vscode.html-custom-data.json',
      'vscode.css-custom-data.json',
      'web-types.json',
      'storybook.json',
      'angular.ts',
    ];
    const adapters = [...react, ...types, ...editors].map((name) => `dist/adapters/${name}`);
    assert.deepEqual(
      [...promised, 'dist/sbom.cdx.json', 'dist/accessibility.json', ...built, ...notices, ...adapters].filter(
        (file) => !files.includes(file),
      ),
      [],
    );
  });
  it('leaves the pages, their scripts and the source maps to the package of the pages', () => {
    const languages = ['nb', 'nn', 'en'];
    const html = languages.flatMap((language) => tags.map((tag) => `figures/${language}/${tag}.html`));
    const scripts = ['figures/figure-head.js', 'figures/figure-page.js', 'loader.js.map', 'llms.txt'];
    const expected = [...html, ...scripts].map((name) => `cdn/${name}`);
    const others = ['package.json', 'README.md', 'LICENSE', 'NOTICE', 'sealed.json'];
    assert.deepEqual(
      [...expected, ...html.map((name) => `strict/${name}`), ...others].filter((file) => !pages.includes(file)),
      [],
    );
    // What both have would be written twice.
    const scriptsOf = files.map((file) => file.replace(/^dist\//, ''));
    assert.deepEqual(
      pages.filter((file) => file.startsWith('cdn/') && scriptsOf.includes(file)),
      [],
    );
    const all = readdirSync(join(root, 'dist/cdn'), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name).slice(`${root}dist/`.length))
      .filter((file) => !file.startsWith(`cdn/${pkg.version}/`) && !/^cdn\/(integrity|importmap)\.json$/.test(file));
    assert.deepEqual(
      all.filter((file) => !pages.includes(file) && !scriptsOf.includes(file)),
      [],
      'in neither',
    );
  });
  it('holds every file that the README links to', () => {
    const linked = [];
    const marked = new Marked();
    marked.walkTokens(marked.lexer(readFileSync(join(root, 'README.md'), 'utf8')), ({type, href}) => {
      if ((type === 'link' || type === 'image') && !href.startsWith('https:')) linked.push(href.split('#', 1)[0]);
    });
    assert.ok(linked.length > 10);
    assert.deepEqual(
      linked.filter((file) => !files.includes(file)),
      [],
    );
  });
  it('holds nothing else', () => {
    const expected =
      /^(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md$|^demo\/(docs\/[a-zA-Z-]+\.md|figures\.png)$|^LICENSE$|^NOTICE$|^(package|custom-elements)\.json$|^dist\/(npm|cdn|adapters)\/|^dist\/(sbom\.cdx|accessibility)\.json$|^data\/schema\/[a-z-]+\.schema\.json$|^data\/geo\/(NOTICE\.md$|LICENSES\/)/;
    const built =
      /\.js$|\.d\.ts$|^dist\/adapters\/angular\.ts$|^dist\/adapters\/[\w.-]+\.json$|^dist\/(sbom\.cdx|accessibility)\.json$|^dist\/cdn\/(LICENSE|NOTICE|data\/geo\/.*)$|^dist\/(cdn|npm)\/THIRD-PARTY\.md$|^dist\/adapters\/(enonic|drupal)\//;
    const odd = files.filter((file) => !expected.test(file) || (file.startsWith('dist/') && !built.test(file)));
    assert.deepEqual(odd, []);
  });
  it('holds every file that package.json names', () => {
    const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(targets));
    const {main, module, types, unpkg, jsdelivr, customElements, bin, exports} = pkg;
    const named = [main, module, types, unpkg, jsdelivr, customElements, pkg['web-types'], bin, exports].flatMap(
      targets,
    );
    const paths = named.filter((name) => !name.includes('*')).map((name) => name.replace(/^\.\//, ''));
    assert.ok(paths.length > 20);
    assert.deepEqual(
      paths.filter((path) => !files.includes(path)),
      [],
    );
  });
  it('says nothing of the machine that built it', () => {
    const text = (file) => readFileSync(join(root, file), 'utf8');
    assert.deepEqual(
      files.filter((file) => text(file).includes(root)),
      [],
    );
  });
  it('has types that TypeScript 5.0 reads, whose buffers are not generic', () => {
    const types = files.filter((file) => file.endsWith('.d.ts'));
    assert.deepEqual(
      types.filter((file) => readFileSync(join(root, file), 'utf8').includes('Uint8Array<')),
      [],
    );
  });
  it('has a module of each element in the manifest, and a built file', () => {
    for (const {path, declarations} of manifest.modules) {
      assert.ok(files.includes(path), path);
      assert.equal(basename(path, '.js'), declarations[0].tagName);
    }
  });
});

describe('the modules for bundlers and Node', () => {
  const modules = readdirSync(join(root, 'dist/npm'), {recursive: true}).filter((file) => file.endsWith('.js'));

  it('are there', () => assert.ok(modules.length > tags.length));
  for (const file of modules) {
    it(`V05: ${file} is imported in Node`, () => import(pathToFileURL(join(root, 'dist/npm', file)).href));
  }
  it('leave lit and d3 to the application', () => {
    assert.deepEqual(
      modules.filter((file) => file.includes('node_modules')),
      [],
    );
  });
  it('are exported by the tag of each element', async () => {
    for (const name of [...tags, ...tags.map((tag) => `${tag}.js`), 'all', 'all.js'])
      await import(`${pkg.name}/${name}`);
    assert.deepEqual(readdirSync(join(root, 'dist/npm/src/figures')).sort(), [...tags].sort());
  });
  it('keep to themselves what the elements share', async () => {
    const [chunk] = readdirSync(join(root, 'dist/adapters/chunks')).map((file) => basename(file, '.js'));
    const inner = ['react', 'react/infosec-trend', 'types/none', `chunks/${chunk}`].map((name) => `adapters/${name}`);
    inner.push('types/none', 'types/angular');
    for (const path of ['internal/report-figure', ...inner])
      await assert.rejects(import(`${pkg.name}/${path}`), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'}, path);
  });
  it('know the version of the package', async () => {
    assert.equal((await import(pathToFileURL(join(root, 'dist/npm/src/version.js')).href)).version, pkg.version);
  });
});

describe('an application that installs the package', () => {
  let app;
  const files = {
    'package.json': JSON.stringify({private: true, type: 'module'}),
    'index.html':
      '<!doctype html><html lang="nb"><script type="module" src="/main.ts"></script><infosec-trend></infosec-trend></html>',
    'main.ts': `
      import 'digdir-report-widgets/infosec-trend';
      import {InfosecTrend} from 'digdir-report-widgets/infosec-trend';
      import * as all from 'digdir-report-widgets';

      const element = document.querySelector('infosec-trend');
      if (element) element.heading = 'Overskrift';
      if (element) element.src = undefined;
      const same: InfosecTrend | null = element;
      export const constructors = [same, all.CefFundingMap, all.GuidanceList];

      element?.addEventListener('report-select', ({detail}) => detail.level?.toUpperCase());
      element?.addEventListener('report-view', (event: CustomEvent<{view: string}>) => event.detail.view.toUpperCase());
      element?.addEventListener('error', ({detail}) => detail.code.toUpperCase());
      element?.addEventListener('click', ({clientX}) => clientX.toFixed());
    `,
    'server.ts': `
      import {figureMarkup} from 'digdir-report-widgets/server';
      export const markup: string = await figureMarkup('infosec-trend', {level: 'kommuner', 'heading-level': 2, lang: 'nn'});
      // @ts-expect-error -- no such level
      await figureMarkup('infosec-trend', {level: 'kommune'});
      // @ts-expect-error -- no such element
      await figureMarkup('infosec-trends');
      // @ts-expect-error -- what is fetched is drawn in the browser
      await figureMarkup('infosec-trend', {src: 'tall.csv'});
    `,
    'wrong.ts': `
      import 'digdir-report-widgets/infosec-trend';
      const element = document.querySelector('infosec-trend')!;
      // @ts-expect-error -- not a text
      element.heading = 1;
      // @ts-expect-error -- no such property
      element.headinng = 'Overskrift';
      // @ts-expect-error -- no such detail
      element.addEventListener('error', ({message}) => message);
      // @ts-expect-error -- not a number
      element.addEventListener('report-view', ({detail}) => detail.view.toFixed());
      // @ts-expect-error -- not for others
      import 'digdir-report-widgets/internal/report-figure';
    `,
  };

  before(() => {
    app = mkdtempSync(join(tmpdir(), 'report-widgets-app-'));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(app, file), text);
    const {filename} = packed(root, app);
    const tools = ['vite', 'typescript'].map((name) => `${name}@${pkg.devDependencies[name]}`);
    run(app, 'npm', 'install', `./${filename}`, ...tools, '--no-audit', '--no-fund', '--prefer-offline');
  });
  after(() => rmSync(app, {recursive: true}));

  it('gets no framework with it', () => {
    const found = ['react', '@lit/react', '@types/react', 'vue', 'svelte', 'preact', 'solid-js'].filter((name) =>
      existsSync(join(app, 'node_modules', name)),
    );
    assert.deepEqual(found, []);
  });

  for (const [module, moduleResolution] of [
    ['ESNext', 'bundler'],
    ['NodeNext', 'NodeNext'],
  ]) {
    it(`finds the types, with moduleResolution ${moduleResolution}`, () => {
      const options = [
        '--strict',
        '--exactOptionalPropertyTypes',
        '--noEmit',
        '--target',
        'es2022',
        '--lib',
        'es2022,dom,dom.iterable',
      ];
      run(
        app,
        'npx',
        'tsc',
        'main.ts',
        'server.ts',
        'wrong.ts',
        ...options,
        '--module',
        module,
        '--moduleResolution',
        moduleResolution,
      );
    });
  }

  it('says what to install before it draws a figure on a server', () => {
    const draw = () =>
      spawnSync('npx', ['digdir-report-widgets', 'render', 'key-figures'], {cwd: app, encoding: 'utf8'});
    const {status, stderr} = draw();
    assert.equal(status, 1);
    assert.match(stderr, /run npm install @lit-labs\/ssr/);
    const version = pkg.devDependencies['@lit-labs/ssr'];
    run(app, 'npm', 'install', `@lit-labs/ssr@${version}`, '--no-audit', '--no-fund', '--prefer-offline');
    assert.match(draw().stdout, /^<key-figures[^>]*><template /);
  });

  it('copies the folder for a web server, with its own address in the pages', async () => {
    const installed = join(app, 'node_modules/digdir-report-widgets/dist/npm/src/cli/host.js');
    const {run: host} = await import(pathToFileURL(installed).href);
    const said = [];
    const out = {log: (line) => said.push(line), error: (line) => said.push(line)};
    const base = 'https://www.example.no/tall/';
    assert.equal(await host([join(app, 'site'), '--base', base], out), 1);
    assert.match(said.join('\n'), /are in the package digdir-report-widgets-pages\. Install version/);

    run(app, 'npm', 'install', `./${packed(pagesFolder, app).filename}`, '--no-audit', '--no-fund', '--prefer-offline');
    for (const strict of [[], ['--strict']]) {
      const site = join(app, `site${strict.length}`);
      assert.equal(await host([site, '--base', base, ...strict], out), 0, said.join('\n'));
      const page = readFileSync(join(site, pkg.version, 'figures/nb/infosec-trend.html'), 'utf8');
      assert.ok(page.includes(`rel="canonical" href="${base}figures/nb/infosec-trend.html"`));
      const sealed = JSON.parse(readFileSync(join(site, 'integrity.json'), 'utf8'));
      const names = Object.keys(sealed.files);
      for (const name of ['infosec-trend.js', 'figures/nb/infosec-trend.png', 'loader.js.map'])
        assert.ok(names.includes(name), name);
      assert.ok(!page.includes('address.invalid'));
    }
  });

  it('builds, and draws the figure', async (test) => {
    run(app, 'npx', 'vite', 'build', '--logLevel', 'warn');
    const browser = await launch('chromium');
    const server = await serve({folders: {'/': join(app, 'dist')}});
    test.after(() => Promise.all([browser.close(), server.close()]));
    const {page, messages} = await visit(browser, server.url);
    assert.match(await textIn(page, 'infosec-trend', '82,2'), /82,2/);
    assert.match(await textIn(page, 'infosec-trend', 'Overskrift'), /Overskrift/);
    assert.deepEqual(messages, []);

    // The application's own Lit, with a policy of its own, takes nothing from a polluted prototype either.
    await page.evaluateOnNewDocument(() => {
      const strings = Object.assign(['<img src="/attack" onerror="globalThis.hit = true">'], {raw: [1]});
      Object.assign(Object.prototype, {_$litType$: 1, strings});
    });
    await page.reload();
    await page.evaluate(() => document.querySelector('infosec-trend').updateComplete);
    const left = await page.$eval('infosec-trend', ({shadowRoot}) =>
      [...shadowRoot.children].map((one) => one.localName),
    );
    assert.deepEqual(left, ['slot']);
    assert.equal(await page.evaluate(() => globalThis.hit), undefined);
    assert.ok(
      messages.some((text) => text.includes('(prototype pollution)')),
      messages.join('\n'),
    );
  });
});
