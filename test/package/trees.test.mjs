// What a listener hears of every view in every language. It is on file in test/trees, to be read aloud by a reviewer.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {oneLine} from '../tools/accessibility-tree.mjs';
import {lineDifference} from '../tools/line-difference.mjs';
import {folder, listen, textOf} from '../tools/trees.mjs';
import {languages, views} from '../tools/views.mjs';

const data = (name) => JSON.parse(readFileSync(new URL(`../../data/2020/${name}.json`, import.meta.url), 'utf8'));
const percent = {nb: ' prosent', nn: ' prosent', en: '%'};
const municipalities = {nb: 'kommuner', nn: 'kommunar', en: 'municipalities'};
const outOf = {nb: 'av', nn: 'av', en: 'of'};
const notStated = {nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not stated'};
const decimal = (value, language) => value.toFixed(1).replace('.', language === 'en' ? '.' : ',');

const everyNode = (nodes) => nodes.flatMap((node) => [node, ...everyNode(node.children)]);
const withRole = (nodes, role) => everyNode(nodes).filter((node) => node.role === role);
/** A node in words, without the name of its role. */
const wordsOf = (node) => oneLine(textOf([node])).replace(/^[\w ]+:(?: |$)/, '');

/** All that stands in the page, shown or not. */
function textInPage() {
  const read = (node) =>
    node.nodeType === Node.TEXT_NODE ? node.data : [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  return read(document.querySelector('main'));
}

/** Text that is told, and that nobody can see: neither there nor, where it is a name, perhaps shorter, as the head of a column. */
function unseenInPage() {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const words = (one) =>
    new Set(
      one.textContent
        .replace(/\u00ad/g, '')
        .toLowerCase()
        .match(/[\p{L}\d]+/gu),
    );
  const untold = (one) =>
    [...one.getRootNode().querySelectorAll('[aria-hidden=true] *')]
      .filter((other) => other.checkVisibility())
      .map(words)
      .filter(({size}) => size > 0);
  return all(document.querySelector('main'))
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''))
    .filter((one) => one.checkVisibility() && !one.closest('[aria-hidden=true], option'))
    .filter((one) => {
      const {display, clipPath, clip, opacity, fontSize, color} = getComputedStyle(one);
      const {width, height, right, bottom} = one.getBoundingClientRect();
      const isSmall = display !== 'contents' && (Math.min(width, height) < 2 || right < 0 || bottom < 0);
      const isClipped = clipPath !== 'none' || clip !== 'auto' || Number(opacity) === 0;
      return isSmall || isClipped || parseFloat(fontSize) < 12 || color === 'rgba(0, 0, 0, 0)';
    })
    .filter(
      (one) =>
        words(one).size > 8 ||
        untold(one).every((head) => !head.isSubsetOf(words(one)) && !words(one).isSubsetOf(head)),
    )
    .map((one) => one.outerHTML.slice(0, 160));
}

/** The table of a claim's numbers is inside a cell of the table of claims. */
const outerTables = (nodes) =>
  nodes.flatMap((node) => (node.role === 'table' ? [node] : outerTables(node.children ?? [])));

describe('what a listener hears', {concurrency: false}, () => {
  let listener;
  const heard = [];
  const of = (language, view) => heard.find((one) => one.name === `${language}/${view}`).told;
  before(async () => {
    listener = await listen();
    for (const language of languages) {
      for (const view of views) {
        const told = await listener.told(view, language);
        const [text, unseen] = [await listener.page.evaluate(textInPage), await listener.page.evaluate(unseenInPage)];
        heard.push({name: `${language}/${view.name}`, tag: view.tag, language, told, text, unseen});
      }
    }
  });
  after(() => listener?.close());

  it('is what stands in test/trees', () => {
    const changes = heard.flatMap(({name, told}) => {
      const file = `${folder}/${name}.txt`;
      const difference = lineDifference(existsSync(file) ? readFileSync(file, 'utf8') : '', textOf(told));
      return difference === '' ? [] : [`${name}.txt\n${difference}`];
    });
    const files = languages.flatMap((language) =>
      readdirSync(`${folder}/${language}`).map((file) => `${language}/${file}`),
    );
    assert.equal(changes.join('\n\n'), '', 'Read aloud what changed. If it is meant, run: npm run trees');
    assert.deepEqual(files.sort(), heard.map(({name}) => `${name}.txt`).sort(), 'Run: npm run trees');
  });

  it('is one heading, one name, one finding and at most one table for each figure', () => {
    for (const {name, tag, told} of heard) {
      const figures = withRole(told, 'figure');
      if (!['report-chapter', 'report-claim'].includes(tag)) assert.equal(figures.length, 1, name);
      for (const figure of figures) {
        const headings = everyNode(figure.children).filter(({role}) => role.startsWith('heading'));
        // The finding is the heading; the name of the figure has the topic too.
        const [first, ...ofCharts] = headings;
        assert.ok(
          ofCharts.every(({role}) => role > first.role),
          name,
        );
        assert.ok(figure.name.startsWith(first.name), name);
        assert.ok(outerTables(figure.children).length <= 1, name);
        // What it is about comes next, and what else the finding says, in whole sentences, before there is anything to choose.
        const [, ...rest] = figure.children;
        // The numbers that lead a folded figure have a name that is no sentence.
        const isName = (one, i) => i > 0 && rest[i + 1]?.role === 'list' && !textOf([one]).endsWith('.\n');
        const [about, finding, ...others] = rest.slice(
          0,
          rest.findIndex((one, i) => one.role !== 'paragraph' || isName(one, i)),
        );
        // A chapter names the topic of a figure over it.
        assert.ok(about || tag === 'report-chapter', name);
        if (about) assert.match(textOf([about]), /^paragraph: .+\n$/, name);
        if (finding) assert.match(textOf([finding]), /^paragraph: .+\.\n$/, name);
        assert.deepEqual(others, [], name);
      }
    }
  });

  it('has every value of the trend with its level, year and unit', () => {
    const {dimension, size, value} = data('infosec-trend');
    const years = dimension.year.category.index;
    for (const language of languages) {
      const buttons = withRole(of(language, 'infosec-trend'), 'button').map((button) => button.name);
      const levels = buttons.slice(0, size[1]);
      // The first mark of each chart; the others are in the list and the table.
      const marks = buttons.filter((text) => / \d{4}: /.test(text));
      assert.equal(marks.length, value.length / 9);
      const table = of(language, 'infosec-trend-table');
      const rows = withRole(table, 'row').filter(({children}) => children.length > 1);
      const first = rows.findIndex(({children}) => wordsOf(children[0]) === levels[0]);
      assert.ok(first > 0);
      assert.ok(withRole(table, 'table')[0].name.includes(percent[language].trim()));
      assert.deepEqual(
        rows[0].children.slice(1, 4).map((cell) => cell.name),
        years,
      );
      value.forEach((number, i) => {
        const [measure, level, year] = [Math.floor(i / 9), Math.floor(i / size[2]) % size[1], i % size[2]];
        const row = rows[first + measure * size[1] + level].children.map(wordsOf);
        assert.equal(row[0], levels[level]);
        if (number === null) {
          assert.ok(row[1 + year].includes(notStated[language]), row.join(' | '));
        } else {
          const said = decimal(number, language);
          const start = `${levels[level]} ${years[year]}: ${said}${percent[language]}, `;
          if (level === 0 && year === 0) assert.ok(marks[measure].startsWith(start), marks[measure]);
          assert.equal(row[1 + year], said);
        }
      });
    }
  });

  it('has every county with its number and what is counted', () => {
    for (const language of languages) {
      for (const view of ['cef-funding-map', 'cef-funding-map-bars']) {
        const names = withRole(of(language, view), 'button').map((button) => button.name);
        const marks = names.filter((text) => text.includes(': '));
        const numbers = data('cef-funding').counties.map(
          ({name, municipalities: number, municipalitiesInCounty: all, shareIsTooHigh}) =>
            number === null
              ? `${name}: `
              : `${name}${shareIsTooHigh ? '*' : ''}: ${number} ${outOf[language]} ${all} ${municipalities[language]}`,
        );
        const withoutNumber = (mark) => mark.replace(/(?<=: )(ingen|none) .*/, '');
        assert.deepEqual(marks.map(withoutNumber).sort(), numbers.sort());
      }
    }
  });

  it('is said once: no two neighbours alike, and no name that repeats what stands in it or before it', () => {
    // A figure goes by its heading and the box of a table by its figure, for those who jump from one to the next; a cell, a head of a column, a link or a button goes by what stands in it.
    const isNamedAgain = ({role, children}) =>
      ['figure', 'article', 'cell', 'columnheader'].includes(role) || ['table', 'text'].includes(children[0]?.role);
    for (const {name, told} of heard) {
      const twice = everyNode([{role: 'page', name: '', children: told}]).flatMap((node) => {
        const words = node.children.map(wordsOf);
        const names = node.children.map((child) => child.name);
        const described = node.children.map(({description}) => description).filter(Boolean);
        return [
          ...words.filter(
            (text, i) => i > 0 && text !== '' && [words[i - 1], names[i - 1]].includes(text) && node.role !== 'row',
          ),
          ...names.filter((text, i) => i > 0 && text !== '' && text === words[i - 1] && node.role !== 'row'),
          ...described.filter((text, i) => described.indexOf(text) < i),
          ...(isNamedAgain(node) ? [] : words.filter((text) => text !== '' && text === node.name)),
        ];
      });
      assert.deepEqual(twice, [], name);
    }
  });

  it('is in sight: nothing is written for listeners alone, and every word of a name stands in the figure', () => {
    const wordsIn = (text) =>
      oneLine(text)
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? [];
    for (const {name, tag, language, told, unseen} of heard) {
      assert.deepEqual(unseen, [], name);
      // In one of its views, that is; a chapter has those of its figures.
      const isOfIt = (one) => one.language === language && (tag === 'report-chapter' || one.tag === tag);
      const inSight = heard.filter(isOfIt).map(({text}) => text);
      const seen = new Set(wordsIn(inSight.join(' ')));
      const names = everyNode(told).map((node) => `${node.name} ${node.description}`);
      assert.deepEqual(
        wordsIn(names.join(' ')).filter((word) => !seen.has(word)),
        [],
        name,
      );
    }
  });

  it('is no status before the reader has done something', () => {
    for (const {name, told} of heard) {
      const spoken = ['status', 'alert', 'log']
        .flatMap((role) => withRole(told, role))
        .filter(({children}) => children.length > 0);
      assert.deepEqual(spoken.map(wordsOf), [], name);
    }
  });
});
