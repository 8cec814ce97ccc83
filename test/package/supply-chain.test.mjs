// What reaches a reader's browser, and where it comes from.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import Ajv from 'ajv';
import {parseAst} from 'rolldown/parseAst';
import {filesIn} from '../../src/build/pages/integrity.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const json = (...path) => JSON.parse(read(...path));
const pkg = json('package.json');
const lock = json('package-lock.json').packages;

const dist = join(root, 'dist');

describe('packages that reach a reader’s browser', () => {
  const licences = () => readFileSync(join(dist, 'cdn/THIRD-PARTY.md'), 'utf8');
  const named = () => [...licences().matchAll(/^## (\S+) - (\S+) /gm)].map(([, name, version]) => `${name}@${version}`);

  /** Packages whose modules the source maps of the built files name. */
  function bundled() {
    const maps = filesIn(join(dist, 'cdn')).filter((file) => file.endsWith('.js.map'));
    const sources = maps.flatMap((file) => JSON.parse(readFileSync(join(dist, 'cdn', file), 'utf8')).sources);
    const names = sources.map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]).filter(Boolean);
    return [...new Set(names)].map((name) => `${name}@${lock[`node_modules/${name}`].version}`).sort();
  }

  it('are at most eleven: those of Lit and D3, and what writes workbooks', () => {
    assert.ok(bundled().length > 0);
    assert.ok(named().length <= 11, `${named()}`);
  });
  it('write workbooks in one file, which no other file imports before a workbook is asked for', () => {
    const cdn = join(dist, 'cdn');
    const scripts = filesIn(cdn).filter((file) => file.endsWith('.js') && !/^\d/.test(file));
    const writers = scripts.filter(
      (file) =>
        existsSync(join(cdn, `${file}.map`)) &&
        /node_modules\/(write-excel-file|fflate)\//.test(readFileSync(join(cdn, `${file}.map`), 'utf8')),
    );
    assert.match(writers.join(), /^chunks\/xlsx-file-x\w+\.js$/);
    const [name] = /xlsx-file-x\w+\.js/.exec(writers[0]);
    const importers = scripts.filter((file) => readFileSync(join(cdn, file), 'utf8').includes(name));
    assert.ok(importers.length > 0);
    for (const file of importers) {
      const imported = parseAst(readFileSync(join(cdn, file), 'utf8'), {sourceType: 'module'}).body;
      assert.ok(!imported.some(({source}) => source?.value.endsWith(name)), file);
    }
  });
  it('are all named with their licences, in the versions of package-lock.json', () => {
    assert.deepEqual(
      bundled().filter((one) => !named().includes(one)),
      [],
    );
    for (const one of named()) {
      const [, name, version] = /^(.+)@(.+)$/.exec(one);
      assert.equal(lock[`node_modules/${name}`].version, version);
      const file = readdirSync(join(root, 'node_modules', name)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
      const plain = (text) => text.replace(/\s+/g, ' ').trim();
      assert.ok(plain(licences()).includes(plain(read('node_modules', name, file))), name);
    }
  });
  it('are in no file without a source map, which has only what src/embed writes', () => {
    const files = filesIn(join(dist, 'cdn')).filter((file) => file.endsWith('.js') && !/^\d/.test(file));
    const unmapped = files.filter((file) => !existsSync(join(dist, 'cdn', `${file}.map`)));
    // The linter lets src/embed import no package; the others are nothing but the addresses of files.
    const embedded = ['figures/figure-head.js', 'figures/figure-page.js', 'frame.js'];
    for (const file of unmapped.filter((name) => !embedded.includes(name))) {
      const code = readFileSync(join(dist, 'cdn', file), 'utf8');
      const [, data] = /^export default (.*);\n$/.exec(code) ?? [];
      // A finished figure is data alone.
      if (file.startsWith('prerendered/')) assert.ok(JSON.parse(data).figures, file);
      else assert.match(code, /^\s*(\/\*.*?\*\/\s*)?(import ?['"]\.[\w./-]+\.js['"];\s*)*(export ?\{\};\s*)?$/, file);
    }
  });
});

describe('package.json', () => {
  const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
  const files = [
    'package.json',
    ...filesIn(join(root, 'test/integrations'))
      .filter(isManifest)
      .map((file) => `test/integrations/${file}`),
  ];
  function isManifest(file) {
    return basename(file) === 'package.json' && !file.includes('node_modules');
  }
  for (const file of files) {
    it(`names exact versions in ${file}`, () => {
      // What an application brings itself (peerDependencies) is a range by its nature.
      const {dependencies, devDependencies, optionalDependencies, overrides} = json(file);
      const versions = Object.entries({...dependencies, ...devDependencies, ...optionalDependencies, ...overrides});
      const loose = versions.filter(([, version]) => !exact.test(version.replace(/^npm:.+@/, '')));
      assert.deepEqual(loose, []);
    });
  }
  it('is what package-lock.json was made from, with a hash of every package', () => {
    const {dependencies, devDependencies} = lock[''];
    assert.deepEqual(
      {dependencies, devDependencies},
      {dependencies: pkg.dependencies, devDependencies: pkg.devDependencies},
    );
    const unhashed = Object.entries(lock).filter(([path, {integrity, inBundle}]) => path && !integrity && !inBundle);
    assert.deepEqual(unhashed, []);
  });
});

describe('scripts at installation', () => {
  /** Packages that have one, and why it is not needed. All are tools: none is in a built file. */
  const harmless = {
    esbuild: 'puts the program in the place of its launcher, which starts it as well',
    'rs-module-lexer': 'fetches the program only where npm left the optional package for the platform out',
  };

  it('are had by tools only, of which it is known that they work without', () => {
    const having = Object.entries(lock).filter(([, {hasInstallScript}]) => hasInstallScript);
    assert.deepEqual(
      having.map(([path]) => path.replace(/^.*node_modules\//, '')).sort(),
      Object.keys(harmless).sort(),
    );
    for (const [path, {dev}] of having) assert.ok(dev, path);
  });
  it('are not run by npm test, npm start and npm run build, so that all of them prove it', () => {
    const {prestart, prebuild, pretest, ...others} = pkg.scripts;
    for (const script of [prestart, prebuild, pretest]) assert.equal(script, 'node test/tools/install.mjs');
    assert.match(read('test/tools/install.mjs'), /'ci',[^\]]*'--ignore-scripts'/);
    assert.match(read('test/integrations/install.mjs'), /'ci',[^\]]*'--ignore-scripts'/);
    const atInstallation = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    assert.deepEqual(
      Object.keys(others).filter((name) => atInstallation.includes(name)),
      [],
    );
  });
});

describe('sbom.cdx.json', () => {
  const bom = () => JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8'));
  const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';

  it('is valid CycloneDX 1.5', () => {
    // Formats (addresses, hours) are left to the tool that wrote them.
    const ajv = new Ajv({strict: false, validateFormats: false});
    for (const name of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json'])
      ajv.addSchema(json(schemas, name), `http://cyclonedx.org/schema/${name}`);
    const validate = ajv.compile(json(schemas, 'bom-1.5.SNAPSHOT.schema.json'));
    assert.ok(validate(bom()), JSON.stringify(validate.errors));
    assert.equal(validate({...bom(), components: [{name: 'no type'}]}), false);
  });
  it('lists what an application gets with the package: each with version, hash and licence', () => {
    const components = bom().components;
    const expected = new Set();
    const left = Object.keys(pkg.dependencies);
    while (left.length > 0) {
      const name = left.pop();
      if (expected.has(name)) continue;
      expected.add(name);
      left.push(...Object.keys(lock[`node_modules/${name}`].dependencies ?? {}));
    }
    assert.deepEqual(
      components.map(({name, group}) => (group ? `${group}/${name}` : name)).sort(),
      [...expected].sort(),
    );
    for (const {name, version, hashes, licenses} of components) {
      assert.equal(version, lock[`node_modules/${name}`].version);
      const [algorithm, value] = lock[`node_modules/${name}`].integrity.split('-');
      assert.equal(algorithm, 'sha512');
      assert.equal(hashes[0].content, Buffer.from(value, 'base64').toString('hex'));
      assert.ok(licenses.length > 0, name);
    }
  });
  it('tells which of them are inside dist/cdn', () => {
    const inside = bom().components.filter(({properties}) =>
      properties.some(({name, value}) => name === `${pkg.name}:in-dist-cdn` && value === 'true'),
    );
    const named = [...readFileSync(join(dist, 'cdn/THIRD-PARTY.md'), 'utf8').matchAll(/^## (\S+) - /gm)];
    assert.deepEqual(inside.map(({name}) => name).sort(), named.map(([, name]) => name).sort());
  });
});

describe('What the repository has', () => {
  it('is no cache of a tool: only sources, and pictures of at most 2 MB', () => {
    const files = execFileSync('git', ['ls-files', '-z'], {cwd: root, encoding: 'utf8'}).split('\0').filter(Boolean);
    assert.ok(files.length > 1000);
    assert.deepEqual(
      files.filter((file) => existsSync(join(root, file)) && statSync(join(root, file)).size > 2_000_000),
      [],
    );
  });
});
