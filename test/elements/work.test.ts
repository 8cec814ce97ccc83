import {expect} from 'chai';
import '../../src/figures/infosec-trend/infosec-trend.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import {all, clear, drawn, letTimePass, show, until} from './in-page.js';

/** What a change does to a figure, told by the browser itself: no clock that a busy machine could put out. */
async function changesIn(element: InfosecTrend, change: () => void): Promise<MutationRecord[]> {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(element.shadowRoot!, {attributes: true, characterData: true, childList: true, subtree: true});
  change();
  await drawn(element);
  seen.push(...observer.takeRecords());
  observer.disconnect();
  return seen;
}

const chartOf = ({target}: MutationRecord) =>
  (target as Element).closest?.('[data-chart]')?.getAttribute('data-chart') ?? undefined;

const inCharts = (records: readonly MutationRecord[]) => records.filter((record) => chartOf(record) !== undefined);

/** 12 measures × 8 series × 20 years: what `<infosec-trend>` takes at most. */
function much(shift = 0): string {
  const named = (name: string, count: number) => Array.from({length: count}, (_, i) => `${name} ${i + 1}`);
  const [measures, levels, years] = [named('Tiltak', 12), named('Nivå', 8), named('', 20).map((_, i) => `${2001 + i}`)];
  const dimension = (label: string, index: string[]) => ({
    label,
    category: {index, label: Object.fromEntries(index.map((id) => [id, id]))},
  });
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Tall som bare er til for å prøve',
    source: 'Prøve',
    id: ['measure', 'level', 'year'],
    size: [12, 8, 20],
    role: {metric: ['measure'], time: ['year']},
    dimension: {measure: dimension('tiltak', measures), level: dimension('nivå', levels), year: dimension('år', years)},
    value: Array.from({length: 1920}, (_, i) => Math.round(500 + 400 * Math.sin((i + shift) / 7)) / 10),
  });
}

describe('the work of <infosec-trend>', () => {
  afterEach(clear);

  it('draws its charts with few elements', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    // 40 marks of three elements, a ground of two for each that is hollow, and lines, axes, columns, names, changes and values for charts of three sizes, of which the smallest has its scale at each.
    expect(all(element, '.line-chart, .line-chart *').length).to.be.within(220, 400);
  });

  it('highlights a level by one attribute and one element of each chart', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const records = inCharts(await changesIn(element, () => (element.level = 'statlige-virksomheter')));
    const attributes = records.filter(({type}) => type === 'attributes');
    expect(attributes).to.have.length(5);
    for (const {target, attributeName} of attributes) {
      expect((target as Element).matches('.line-chart')).to.equal(true);
      expect(attributeName).to.equal('class');
    }
    const moved = records.flatMap(({addedNodes}) => [...addedNodes]).filter((node) => node instanceof Element);
    expect(moved.map((node) => node.matches('.line path'))).to.deep.equal([true, true, true, true, true]);
  });

  it('leaves the charts alone when something else changes', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const records = await changesIn(element, () => (element.heading = 'En annen overskrift'));
    expect(records.length).to.be.above(0);
    expect(inCharts(records).length).to.equal(0);
  });

  it('touches one chart, and in it what is active, when a pointer or focus moves', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const [, second] = all(element, '.line-chart');
    const [band, other] = second!.querySelectorAll('.band');
    const point = (at: Element) => at.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    const records = inCharts(await changesIn(element, () => point(band!)));
    expect(new Set(records.map(chartOf))).to.deep.equal(new Set([second!.getAttribute('data-chart')]));
    expect(records.length).to.be.below(40);
    expect(second!.querySelectorAll('.mark.active')).to.have.length(3);
    await changesIn(element, () => point(other!));
    const mark = second!.querySelector<SVGElement>('.mark')!;
    mark.focus();
    await drawn(element);
    // The node that has focus is never replaced.
    expect(element.shadowRoot!.activeElement).to.equal(mark);
  });

  it('is little with 1,920 numbers, all of which are told and reached', async () => {
    const element = await show(
      'infosec-trend',
      `<infosec-trend><script type="application/json">${much()}</script></infosec-trend>`,
    );
    const stops = () => all(element, '.line-chart [tabindex="0"]').length;
    await until(() => all(element, '.line-chart').length >= 12);
    await drawn(element);
    // What is seen is drawn at once; what only a pointer or a keyboard finds follows when the page has been painted.
    const seen = () => all(element, '.line path, .mark .glyph[d], .value, .tick').map((node) => node.outerHTML);
    const atFirst = seen();
    expect(all(element, '.mark').length).to.be.below(1920 / 2);
    await until(() => stops() >= 12);
    await drawn(element);
    const marks = all(element, '[aria-label][data-series][data-point]');
    expect(marks).to.have.length(1920);
    expect(seen()).to.deep.equal(atFirst);
    expect(new Set(marks.map((mark) => mark.getAttribute('aria-label'))).size).to.be.above(100);
    expect(marks[1919]!.getAttribute('aria-label')).to.match(/^Nivå 8 2020: \d+,\d/);
    // The lines are seen; of the marks in them the first and the last of each series, which tell it apart without its colour.
    expect(all(element, '.line-chart *').length).to.be.below(1920 * 3.5);
    expect(all(element, '.mark .glyph[d]')).to.have.length(12 * 8 * 2);
    const mark = marks[5] as SVGElement;
    mark.focus();
    await drawn(element);
    expect(element.shadowRoot!.activeElement).to.equal(mark);
    expect(mark.querySelectorAll('.glyph[d]')).to.have.length(1);
    expect(all(element, '.line-chart .tick').length).to.be.above(12 * 3);
    const next = new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true, cancelable: true});
    mark.dispatchEvent(next);
    await drawn(element);
    expect(element.shadowRoot!.activeElement).to.equal(marks[6]);
    expect(mark.querySelectorAll('.glyph[d]')).to.have.length(0);
  });

  it('draws no marks in steps while a table is shown', async () => {
    const element = await show(
      'infosec-trend',
      `<infosec-trend view="table"><script type="application/json">${much()}</script></infosec-trend>`,
    );
    await until(() => all(element, 'tbody').length >= 12);
    await letTimePass(100);
    element.view = 'lines';
    await drawn(element);
    expect(all(element, '.line-chart')).to.have.length(12);
    expect(all(element, '.mark').length).to.be.below(1920 / 2);
    await until(() => all(element, '.mark').length === 1920);
  });

  it('draws in steps again when another view or other numbers have come', async () => {
    const element = await show(
      'infosec-trend',
      `<infosec-trend><script type="application/json">${much()}</script></infosec-trend>`,
    );
    const isWhole = () => all(element, '.mark').length === 1920;
    await until(isWhole);
    element.view = 'table';
    await drawn(element);
    element.view = 'lines';
    await drawn(element);
    expect(all(element, '.mark').length).to.be.below(1920 / 2);
    await until(isWhole);
    const fewest: number[] = [];
    const observer = new MutationObserver(() => fewest.push(all(element, '.mark').length));
    observer.observe(element.shadowRoot!, {childList: true, subtree: true});
    const value = all(element, '.value')[0]!.textContent;
    element.querySelector('script')!.textContent = much(7);
    await until(() => all(element, '.value')[0]!.textContent !== value && isWhole());
    observer.disconnect();
    expect(Math.min(...fewest)).to.be.below(1920 / 2);
  });
});
