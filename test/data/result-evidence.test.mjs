import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {evidenceLines, guidesOf, numberOf, partnersOf} from '../../src/build/result-evidence.ts';

const read = (topic) => JSON.parse(readFileSync(new URL(`../../data/2020/${topic}.json`, import.meta.url), 'utf8'));
const goals = read('goals');
const resultOf = (id) => {
  const [found] = goals.chapters.flatMap((chapter) =>
    chapter.goals.flatMap(({results}) => results.filter((one) => one.id === id).map((one) => ({...one, chapter}))),
  );
  return found;
};
const changed = (change) => (topic) => {
  const document = read(topic);
  change[topic]?.(document);
  return document;
};

describe('the evidence for a result', () => {
  it('has the partners that the result names itself, in its order', () => {
    const {quote} = resultOf('samarbeid');
    const {names, about} = partnersOf(resultOf('samarbeid'), read);
    assert.deepEqual(names, ['DFØ', 'DSB', 'NorSIS', 'NSM']);
    assert.equal(about, undefined);
    assert.deepEqual(
      names.map((name) => quote.indexOf(name)),
      names.map((name) => quote.indexOf(name)).toSorted((a, b) => a - b),
    );
    const other = {...resultOf('samarbeid'), quote: 'Vi samarbeidet med NSM og DFØs venner'};
    assert.deepEqual(partnersOf(other, read).names, ['NSM']);
    // An id may have several words, and signs that mean something in a pattern; a part of it is no partner of its own.
    const renamed = changed({
      partners: (document) => {
        const ids = {NSM: 'Nordisk råd', DSB: 'Nordisk', DFØ: 'A+ (Oslo)'};
        const named = JSON.stringify(document).replaceAll(/"(NSM|DSB|DFØ)"/g, (_, id) => JSON.stringify(ids[id]));
        Object.assign(document, JSON.parse(named));
      },
    });
    const namedIn = (words) => partnersOf({...resultOf('samarbeid'), quote: words}, renamed).names;
    assert.deepEqual(namedIn('Vi møtte A+ (Oslo) og Nordisk råd'), ['A+ (Oslo)', 'Nordisk råd']);
    assert.deepEqual(namedIn('Vi møtte Nordisk, og Nordisk rådgivning'), ['Nordisk']);
  });

  it('has the partners of the subject that the result points to, and says which subject, or else none', () => {
    const {names, about} = partnersOf(resultOf('anbefalinger'), read);
    const subject = read('partners').subjects.find(({id}) => id === 'anbefalte-tiltak');
    assert.deepEqual(names, subject.partners);
    assert.equal(about.en, 'Measures for local government');
    for (const select of [
      {goal: '3', year: '2020'},
      {subject: 'anbefalte-tiltak', year: '2021'},
    ])
      assert.deepEqual(partnersOf({...resultOf('anbefalinger'), figure: {tag: 'partner-network', select}}, read), {});
  });

  it('has the guides of each publisher, of one where the result selects it', () => {
    assert.deepEqual(guidesOf(resultOf('veiledning'), read), {names: ['Digdir', 'DFØ', 'DSB'], guides: 6});
    const figure = {tag: 'guidance-list', select: {publisher: 'DSB'}};
    assert.deepEqual(guidesOf({...resultOf('veiledning'), figure}, read), {names: ['DSB'], guides: 1});
  });

  it('has a number only where the report has it in the same words, and as an exact one', () => {
    assert.equal(numberOf(resultOf('soknader'), read).value, 14);
    assert.equal(numberOf(resultOf('soknader'), read).about.en, 'Norwegian applications');
    assert.deepEqual(numberOf({...resultOf('soknader'), quote: 'Mange søknader ble sendt'}, read), {});
    const approximate = changed({
      'key-figures': ({figures}) => (figures.find(({id}) => id === 'soknader').numbers[0].approximate = true),
    });
    assert.deepEqual(numberOf(resultOf('soknader'), approximate), {});
  });

  it('has the exceptions of a claim that holds in part, unless they are too many to name', () => {
    assert.match(
      evidenceLines('2020', read),
      /kommunene': \{"partly".*"nb":"Unntak: erfaringer fra øvelser rapportert \(/,
    );
    const many = changed({
      claims: ({claims}) => {
        const claim = claims.find(({id}) => id === 'internkontrollen-styrket');
        Object.assign(claim, {test: {...claim.test, direction: 'fall'}, verdict: {holds: 1, of: 10}});
      },
    });
    const lines = evidenceLines('2020', many);
    assert.match(lines, /internkontroll': \{"partly"/);
    assert.doesNotMatch(lines, /internkontroll': \{"partly".*"exceptions"/);
  });

  it('is empty for topics that a report does not have', () => {
    const only =
      (...topics) =>
      (topic) =>
        topics.includes(topic) ? read(topic) : undefined;
    assert.equal(evidenceLines('2020', only()), '');
    assert.equal(evidenceLines('2020', only('goals')), '');
    assert.match(
      evidenceLines('2020', only('goals', 'partners')),
      /^ {2}'2020 informasjonssikkerhet samarbeid': [^]*NOBID/,
    );
  });
});
