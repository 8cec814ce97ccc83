// The catalogue of the data against what DCAT-AP-NO 3 requires. Its shapes are in no package registry; what is required is
// written here after them: Informasjonsforvaltning/dcat-ap-no, shacl/dcatapno3-core-shapes.ttl, version 3.000 of 30 January
// 2025, and https://data.norge.no/specification/dcat-ap-no/.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import jsonld from 'jsonld';
import {catalogueFile} from '../../src/build/pages/catalogue-file.ts';
import {contactAddress} from '../../src/build/pages/addresses.ts';
import {run as host} from '../../src/cli/host.ts';
import {tags} from '../tools/figure-list.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const file = readFileSync(`${cdn}catalogue.jsonld`, 'utf8');
const {base} = JSON.parse(readFileSync(`${cdn}integrity.json`, 'utf8'));

const dcat = (name) => `http://www.w3.org/ns/dcat#${name}`;
const dct = (name) => `http://purl.org/dc/terms/${name}`;
const foaf = (name) => `http://xmlns.com/foaf/0.1/${name}`;
const vcard = (name) => `http://www.w3.org/2006/vcard/ns#${name}`;
const authority = 'http://publications.europa.eu/resource/authority/';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

/** The data themes of the EU, which `dcat:theme` has one of. */
const themes = 'AGRI ECON EDUC ENER ENVI GOVE HEAL INTR JUST REGI SOCI TECH TRAN OP_DATPRO'.split(' ');

const isIri = (values) => values.every(({termType}) => termType === 'NamedNode');
/** Text in a language, at most one in each. */
const inLanguages = (values) =>
  values.every(({datatype, language}) => datatype?.value === langString && language) &&
  new Set(values.map(({language}) => language)).size === values.length;
const instancesOf = (name) => (values, of) =>
  values.every((value) =>
    of(value)
      .get(type)
      ?.some((one) => one.value === name),
  );
const within = (folder, names) => (values) =>
  isIri(values) &&
  values.every(
    ({value}) => value.startsWith(`${authority}${folder}/`) && (!names || names.includes(value.split('/').at(-1))),
  );

/** By class: property, how many values at least and at most, and what they are. */
const required = {
  [dcat('Catalog')]: [
    [dct('title'), 1, Infinity, inLanguages],
    [dct('description'), 1, Infinity, inLanguages],
    [dct('publisher'), 1, 1, instancesOf(foaf('Agent'))],
    [dcat('contactPoint'), 1, Infinity, instancesOf(vcard('Organization'))],
    // Recommended, and of these kinds where it is there.
    [dcat('dataset'), 1, Infinity, isIri],
    [dct('language'), 0, Infinity, isIri],
  ],
  [dcat('Dataset')]: [
    [dct('title'), 1, Infinity, inLanguages],
    [dct('description'), 1, Infinity, inLanguages],
    [dct('publisher'), 1, 1, instancesOf(foaf('Agent'))],
    [dcat('contactPoint'), 1, Infinity, instancesOf(vcard('Organization'))],
    [dcat('theme'), 1, Infinity, within('data-theme', themes)],
    [dcat('distribution'), 1, Infinity, instancesOf(dcat('Distribution'))],
    [dct('accessRights'), 0, 1, within('access-right', ['PUBLIC', 'RESTRICTED', 'NON_PUBLIC'])],
    [dcat('landingPage'), 0, Infinity, isIri],
    [dct('creator'), 0, Infinity, instancesOf(foaf('Agent'))],
    [dct('language'), 0, Infinity, within('language')],
  ],
  [dcat('Distribution')]: [
    [dcat('accessURL'), 1, Infinity, isIri],
    [dcat('downloadURL'), 0, Infinity, isIri],
    [dct('format'), 0, 1, within('file-type')],
    [dcat('mediaType'), 0, 1, isIri],
    [dct('license'), 0, 1, within('licence')],
    [dct('title'), 0, Infinity, inLanguages],
    [dct('language'), 0, Infinity, within('language')],
  ],
  [foaf('Agent')]: [[foaf('name'), 1, Infinity, (values) => values.every(({termType}) => termType === 'Literal')]],
  [vcard('Organization')]: [
    [vcard('fn'), 1, Infinity, (values) => values.every(({termType}) => termType === 'Literal')],
    [[vcard('hasEmail'), vcard('hasURL')], 1, Infinity, isIri],
  ],
};

/** Everything that is said of each thing: property, and its values. */
async function graphOf(text) {
  const quads = await jsonld.toRDF(JSON.parse(text), {
    documentLoader: (address) => Promise.reject(new Error(`${address} is asked for`)),
  });
  const graph = new Map();
  for (const {subject, predicate, object} of quads) {
    const said = graph.get(subject.value) ?? new Map();
    said.set(predicate.value, [...(said.get(predicate.value) ?? []), object]);
    graph.set(subject.value, said);
  }
  return graph;
}

/** What of the required properties a catalogue does not have, and what is of another kind. */
function faultsOf(graph) {
  const of = ({value}) => graph.get(value) ?? new Map();
  return [...graph].flatMap(([subject, properties]) => {
    const rules = properties.get(type)?.flatMap(({value}) => required[value] ?? []) ?? [];
    return rules.flatMap(([names, least, most, isRight]) => {
      const values = [names].flat().flatMap((name) => properties.get(name) ?? []);
      const isFaulty = values.length < least || values.length > most || !isRight(values, of);
      return isFaulty ? [`${subject}: ${names}`] : [];
    });
  });
}

const ofType = (graph, name) => [...graph].filter(([, said]) => said.get(type)?.some(({value}) => value === name));

describe('the catalogue of the data', async () => {
  const graph = await graphOf(file);

  it('has what DCAT-AP-NO requires', () => {
    for (const name of Object.keys(required)) assert.ok(ofType(graph, name).length > 0, name);
    assert.deepEqual(faultsOf(graph), []);
  });

  it('has the numbers of every figure once, in three languages', () => {
    const datasets = ofType(graph, dcat('Dataset'));
    const listed = ofType(graph, dcat('Catalog')).flatMap(([, said]) => said.get(dcat('dataset')));
    assert.deepEqual(datasets.map(([subject]) => subject).toSorted(), listed.map(({value}) => value).toSorted());
    // A chapter and a claim show the numbers of others.
    const own = tags.filter((tag) => !['report-chapter', 'report-claim'].includes(tag));
    assert.deepEqual(datasets.map(([subject]) => subject.split('#')[1]).toSorted(), own.toSorted());
    for (const [, said] of datasets) {
      assert.deepEqual(
        said
          .get(dct('title'))
          .map(({language}) => language)
          .toSorted(),
        ['en', 'nb', 'nn'],
      );
      assert.equal(said.get(dcat('distribution')).length, 9);
    }
  });

  it('leads to files and pages that are there', () => {
    const addresses = [...graph.values()].flatMap((said) =>
      [dcat('downloadURL'), dcat('accessURL'), dcat('landingPage')].flatMap((name) => said.get(name) ?? []),
    );
    assert.ok(addresses.length > 0);
    for (const {value} of addresses) {
      assert.ok(value.startsWith(base), value);
      assert.ok(existsSync(join(cdn, value.slice(base.length))), value);
    }
    for (const language of ['nb', 'nn', 'en'])
      assert.match(
        readFileSync(`${cdn}figures/${language}/index.html`, 'utf8'),
        /<link rel="alternate" type="application\/ld\+json" href="\.\.\/\.\.\/catalogue\.jsonld">/,
      );
  });

  it('gives a licence only to the numbers whose source states one', () => {
    const licensed = ofType(graph, dcat('Distribution')).filter(([, said]) => said.has(dct('license')));
    const pages = new Set(licensed.map(([, said]) => said.get(dcat('accessURL'))[0].value.split('/').at(-1)));
    assert.deepEqual([...pages], ['infosec-trend.html']);
    const makers = ofType(graph, dcat('Dataset')).flatMap(([, said]) => said.get(dct('creator')) ?? []);
    assert.deepEqual(
      makers.map(({value}) => graph.get(value).get(foaf('name'))[0].value),
      ['Statistisk sentralbyrå (SSB)'],
    );
  });

  it('is copied with the addresses of the host, and with those of the version in its copy', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    try {
      const silent = {log: () => undefined, error: () => undefined};
      assert.equal(host([join(folder, 'f'), '--base', 'https://www.example.no/f/'], silent), 0);
      const {version} = JSON.parse(readFileSync(join(folder, 'f/integrity.json'), 'utf8'));
      for (const part of ['', `${version}/`]) {
        const copied = await graphOf(readFileSync(join(folder, 'f', part, 'catalogue.jsonld'), 'utf8'));
        const [[subject]] = ofType(copied, dcat('Catalog'));
        assert.equal(subject, `https://www.example.no/f/${part}catalogue.jsonld#catalogue`);
        assert.deepEqual(faultsOf(copied), []);
      }
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });

  it('names who answers for the numbers, by a page or an address for e-mail', async () => {
    const names = new Map([['nb', {report: 'Rapport', about: 'Tall.', publisher: 'Digitaliseringsdirektoratet'}]]);
    const made = (contact) => graphOf(catalogueFile({entries: [], names, base, contact: contactAddress(contact)}));
    for (const [given, property] of [
      ['mailto:data@example.no', 'hasEmail'],
      ['https://www.example.no/kontakt', 'hasURL'],
    ]) {
      const [[, said]] = ofType(await made(given), vcard('Organization'));
      assert.equal(said.get(vcard(property))[0].value, given);
    }
    for (const given of ['javascript:alert(1)', 'http://www.example.no/', 'data'])
      assert.throws(() => contactAddress(given), /neither the https: address/);
  });
});

describe('the check of a catalogue', async () => {
  const rules = Object.entries(required).flatMap(([name, list]) =>
    list.filter(([, least]) => least > 0).map(([property]) => [name, property]),
  );
  for (const [name, property] of rules) {
    it(`finds a ${name.split(/[#/]/).at(-1)} without ${[property].flat().map((one) => one.split(/[#/]/).at(-1))}`, async () => {
      const graph = await graphOf(file);
      for (const one of [property].flat()) ofType(graph, name)[0][1].delete(one);
      assert.ok(faultsOf(graph).length > 0);
    });
  }
});
