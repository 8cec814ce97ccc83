import {expect} from 'chai';
import '../../src/all.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import {all, clear, consoleOf, drawn, marks, textOf} from './in-page.js';

/** Markup in the page, when its figure has said that it could read it or not. */
async function showTable(markup: string, lang = 'nb'): Promise<{element: InfosecTrend; type: string}> {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = lang;
  const end = next(box);
  document.body.append(box);
  box.innerHTML = markup;
  const type = await end;
  const element = box.querySelector('infosec-trend')!;
  await drawn(element);
  return {element, type};
}

/** The next event that says what became of the numbers. */
function next(target: EventTarget): Promise<string> {
  return new Promise((resolve) => {
    for (const type of ['load', 'error'])
      target.addEventListener(type, () => resolve(type), {once: true, capture: true});
  });
}

const figureOf = (cell: string, more = '', attributes = '') => `<infosec-trend ${attributes}><table>
  <tr><th>Nivå</th><th>2019</th><th>2020</th></tr>
  <tr><th>Kommuner</th><td>61,4</td>${cell.startsWith('<td') ? cell : `<td>${cell}</td>`}</tr>${more}</table></infosec-trend>`;

/** A number in each of so many years, levels and measures, as a table of the page. */
function rowsOf(measures: number, levels: number, years: number): string {
  const count = (length: number) => Array.from({length}, (_, i) => i);
  const cells = (tag: string, texts: readonly (string | number)[]) =>
    texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
  const head = cells('th', ['Tiltak', 'Nivå', ...count(years).map((year) => 2000 + year)]);
  const body = count(measures).flatMap((m) =>
    count(levels).map(
      (l) => `<tr>${cells('td', [`Tiltak ${m}`, `Nivå ${l}`, ...count(years).map((y) => m + l + y)])}</tr>`,
    ),
  );
  return `<tr>${head}</tr>${body.join('')}`;
}

describe('a table inside a figure', () => {
  afterEach(clear);

  it('is refused with the place and the reason, in three languages', async () => {
    for (const [lang, sentence] of [
      ['nb', 'Cellen i rad 2, kolonne «2020», har tekst med strek over. Ta den bort.'],
      ['nn', 'Cella i rad 2, kolonne «2020», har tekst med strek over. Ta han bort.'],
      ['en', 'The cell in row 2, column “2020”, has text that is struck out. Remove it.'],
    ] as const) {
      await consoleOf(async () => {
        const {element, type} = await showTable(figureOf('<s>11</s>12'), lang);
        expect(type).to.equal('error');
        expect(textOf(element, '.notice')).to.include(sentence);
      });
      clear();
    }
  });

  it('is read as it is shown, wherever the figure is: hidden, in a closed tab, in a shadow tree', async () => {
    const figure = figureOf('12<span class="d-none" hidden>34</span>');
    for (const around of [
      `<div>${figure}</div>`,
      `<div hidden>${figure}</div>`,
      `<div style="visibility:hidden">${figure}</div>`,
      `<details><summary>Tall</summary>${figure}</details>`,
      `<div style="content-visibility:hidden">${figure}</div>`,
    ]) {
      const {element, type} = await showTable(around);
      expect(type, around).to.equal('load');
      expect(marks(element), around).to.include('Kommuner 2020: 12,0');
      expect(all(element, 'div[hidden] > slot')).to.deep.equal([]);
      clear();
    }
  });

  it('is read again when an attribute changes what is seen of it, and only then', async () => {
    const {element} = await showTable(figureOf('12<span>34</span>'));
    expect(marks(element)).to.include('Kommuner 2020: 1\u00a0234,0');
    let ended = next(element);
    element.querySelector('td span')!.toggleAttribute('hidden', true);
    expect(await ended).to.equal('load');
    await drawn(element);
    expect(marks(element)).to.include('Kommuner 2020: 12,0');
    let count = 0;
    element.addEventListener('load', () => count++);
    element.querySelector('td')!.className = 'looks-the-same';
    await drawn(element);
    expect(count).to.equal(0);
    ended = next(element);
    await consoleOf(async () => {
      element.querySelector('tr:last-child')!.setAttribute('style', 'opacity: 0');
      expect(await ended).to.equal('error');
    });
  });

  it('is read with the style of the page once it is there, where it was made outside', async () => {
    const box = document.createElement('div');
    box.className = 'test-box';
    document.body.append(box);
    box.innerHTML = '<infosec-trend></infosec-trend>';
    const element = box.firstElementChild as InfosecTrend;
    await drawn(element);
    element.remove();
    await consoleOf(async () => {
      const refused = next(element);
      element.innerHTML = figureOf('<td class="has-text-align-right">12</td>').replace(/<\/?infosec-trend[^>]*>/g, '');
      expect(await refused).to.equal('error');
      const read = next(element);
      box.append(element);
      expect(await read).to.equal('load');
    });
    await drawn(element);
    expect(marks(element)).to.include('Kommuner 2020: 12,0');
  });

  it('shows its notes: those below it and those that its marks link to', async () => {
    const foot = '<tfoot><tr><td colspan="3">1) Foreløpig tall<br>Kilde: SSB</td></tr></tfoot>';
    const target = '<p id="fn-table"><sup>a</sup> Uten Oslo <a href="#ref">↩</a></p>';
    const cell = '12<sup>1</sup><sup><a href="#fn-table">a</a></sup>';
    const {element} = await showTable(target + figureOf(cell, foot));
    expect(marks(element)).to.include('Kommuner 2020: 12,0');
    expect(textOf(element, '.notes')).to.include('1) Foreløpig tall').and.to.include('a Uten Oslo');
    expect(textOf(element, '.source')).to.include('SSB');
    const json = JSON.parse(await element.toJSON()) as {notes: string[]};
    expect(json.notes).to.deep.equal(['1) Foreløpig tall', 'a Uten Oslo']);
  });

  it('is read in slices where it is large, with every number and the page going on', async () => {
    let tasks = 0;
    let isDone = false;
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      tasks++;
      if (!isDone) channel.port2.postMessage(undefined);
    });
    channel.port1.start();
    channel.port2.postMessage(undefined);
    const {element, type} = await showTable(`<infosec-trend><table>${rowsOf(12, 8, 20)}</table></infosec-trend>`);
    isDone = true;
    channel.port1.close();
    expect(type).to.equal('load');
    expect(tasks).to.be.above(5);
    const csv = await element.toCSV('rfc4180');
    expect(csv.split('\n').length).to.be.above(12 * 8);
    expect(csv).to.include('37');
  });

  it('is read as it is in the end, where it is changed while it is read', async () => {
    const box = document.createElement('div');
    box.className = 'test-box';
    document.body.append(box);
    box.innerHTML = `<infosec-trend><table>${rowsOf(12, 8, 20)}</table></infosec-trend>`;
    const element = box.firstElementChild as InfosecTrend;
    const ended = next(element);
    const last = [...element.querySelectorAll('td')].at(-1)!;
    const first = element.querySelectorAll('td')[2]!;
    for (let i = 0; i < 30 && !element.hasUpdated; i++) {
      first.textContent = last.textContent = `${1000 + i}`;
      await new Promise((done) => setTimeout(done, 4));
    }
    expect(await ended).to.equal('load');
    await drawn(element);
    for (let i = 0; i < 200 && !(await element.toCSV()).includes(last.textContent); i++)
      await new Promise((done) => setTimeout(done, 20));
    const seen = (await element.toCSV()).match(/\b10\d\d\b/g)!;
    expect(new Set(seen)).to.deep.equal(new Set([last.textContent]));
  });
});
