import {expect} from 'chai';
import type {ReportElement} from '../../src/elements/internal/report-element.js';
import '../../src/all.js';
import {clear, drawn, textOf} from './in-page.js';

/** An element with a table of shares inside it, by measure, level and year. */
async function against(tag: string, rows: readonly (readonly string[])[], attributes = ''): Promise<ReportElement> {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = 'nb';
  document.body.append(box);
  const lines = [['Tiltak', 'Nivå', '2018', '2019', '2020'], ...rows].map(
    (row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`,
  );
  box.innerHTML = `<${tag} ${attributes}><table>${lines.join('')}</table></${tag}>`;
  const element = box.firstElementChild as ReportElement;
  await new Promise((done) => element.addEventListener('load', done, {once: true}));
  await drawn(element);
  return element;
}

describe('the report’s claims against numbers of an author’s own', () => {
  afterEach(clear);

  it('come out the same in every element, and are told in the decimals of the numbers', async () => {
    const rows = [
      ['Nye tiltak', 'Kommuner', '10,00', '10,02', '10,06'],
      ['Nye tiltak', 'Statlige virksomheter', '10,00', '10,01', '10,03'],
    ];
    const claim = textOf(await against('report-claim', rows, 'claim="kommunal-sektor-etter"'));
    expect(claim).to.include('holder ikke');
    const claims = textOf(await against('report-claims', rows));
    expect(claims).to.include('nye tiltak (10,06 mot 10,03 prosent)');
    expect(claims).to.include('holder i 2 av 2');
    const trend = textOf(await against('infosec-trend', rows), '.notes');
    expect(trend).to.include('holder i 2 av 2');
  });
});
