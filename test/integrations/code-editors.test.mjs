// What VS Code's own language services make of the data that the package has for them, and what JetBrains' get.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {before, describe, it} from 'node:test';
import {elementApi} from '../../src/integrations/frameworks/element-api.ts';
import {install} from './install.mjs';

const read = (relative) => JSON.parse(readFileSync(new URL(`../../${relative}`, import.meta.url), 'utf8'));
const elements = elementApi(read('custom-elements.json'));
const tags = elements.map(({tag}) => tag);

let load;
before(() => (load = createRequire(`${install('frameworks')}/package.json`)));

/** The data for one of VS Code's languages, once its schema has nothing against it. */
function dataFor(language) {
  const Ajv = load('ajv').default;
  const schema = load(`vscode-${language}-languageservice/docs/customData.schema.json`);
  const validate = new Ajv({strict: false}).compile({...schema, $schema: undefined});
  const data = read(`dist/adapters/vscode.${language}-custom-data.json`);
  assert.ok(validate(data), JSON.stringify(validate.errors));
  return data;
}

/** A document with the cursor where `|` stands. */
function open(language, text) {
  const {TextDocument} = load(`vscode-${language}-languageservice`);
  const document = TextDocument.create(`file:///a.${language}`, language, 0, text.replace('|', ''));
  return [document, document.positionAt(text.indexOf('|'))];
}

describe('VS Code, in HTML', () => {
  let service;
  before(() => {
    const {getLanguageService, newHTMLDataProvider} = load('vscode-html-languageservice');
    const customDataProviders = [newHTMLDataProvider('digdir-report-widgets', dataFor('html'))];
    service = getLanguageService({useDefaultDataProvider: false, customDataProviders});
  });
  const labels = (text) => {
    const [document, position] = open('html', text);
    return service.doComplete(document, position, service.parseHTMLDocument(document)).items.map(({label}) => label);
  };
  const explained = (text) => {
    const [document, position] = open('html', text);
    return JSON.stringify(service.doHover(document, position, service.parseHTMLDocument(document)));
  };
  it('offers every element', () =>
    assert.deepEqual(
      labels('<|').filter((label) => !/^[/!]/.test(label)),
      tags,
    ));

  it('offers every option of every element, and its choices', () => {
    for (const {tag, options} of elements) {
      const names = options.map(({name}) => name);
      assert.deepEqual(
        labels(`<${tag} |>`).filter((label) => !label.startsWith('data-')),
        names,
      );
      for (const {name, values} of options) assert.deepEqual(labels(`<${tag} ${name}="|">`), [...values], name);
    }
  });

  it('explains an element and an option', () => {
    assert.match(explained('<infosec|-trend>'), /five information security measures/);
    assert.match(explained('<infosec-trend le|vel="">'), /Level of government/);
  });
});

describe('VS Code, in CSS', () => {
  let service;
  before(() => {
    const {getCSSLanguageService, newCSSDataProvider} = load('vscode-css-languageservice');
    const customDataProviders = [newCSSDataProvider(dataFor('css'))];
    service = getCSSLanguageService({useDefaultDataProvider: false, customDataProviders});
  });
  const labels = (text) => {
    const [document, position] = open('css', text);
    return service.doComplete(document, position, service.parseStylesheet(document)).items.map(({label}) => label);
  };

  it('offers the custom properties', () => {
    assert.ok(labels('infosec-trend { --re| }').includes('--report-accent'));
  });
  it('offers the parts', () => assert.ok(labels('infosec-trend::|').includes('::part(heading)')));
});

describe('JetBrains', () => {
  const pkg = read('package.json');
  const {name, version, contributions} = read(pkg['web-types']);

  it('is told the package and its version', () => assert.deepEqual([name, version], [pkg.name, pkg.version]));

  it('is told every element, every option and every choice', () => {
    const told = contributions.html.elements.map((element) => ({
      tag: element.name,
      options: element.attributes.map((option) => [option.name, [option.value.type].flat().join(' | ')]),
    }));
    const expected = elements.map(({tag, options}) => ({
      tag,
      options: options.map(({name: option, kind, values}) => [
        option,
        (kind !== 'list' && values.map((value) => `'${value}'`).join(' | ')) ||
          (kind === 'number' ? 'number' : 'string'),
      ]),
    }));
    assert.deepEqual(told, expected);
  });
});
