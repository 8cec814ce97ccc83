import {expect} from 'chai';
import {key, type KeyItem} from '../../src/charts/legend.js';
import {stepKey} from '../../src/charts/color-legend.js';
import {all, draw, texts} from './draw.js';

const item = (id: string, series: number, isHighlighted = false, isDimmed = false, ends?: KeyItem['ends']) => ({
  id,
  label: `The ${id}`,
  series,
  symbol: `M${series},0h1`,
  isHighlighted,
  isDimmed,
  ends,
});

describe('key', () => {
  it('names each series beside a sample of its line and shape', () => {
    const box = draw(key([item('state', 0), item('counties', 1)], 'Levels', () => undefined));
    expect(box.querySelector('ul')!.getAttribute('aria-label')).to.equal('Levels');
    expect(texts(box, 'li')).to.deep.equal(['The state', 'The counties']);
    expect(all(box, '.sample[aria-hidden=true]').map((svg) => svg.getAttribute('class'))).to.deep.equal([
      'sample series-1',
      'sample series-2',
    ]);
    expect(all(box, '.sample .glyph').map((path) => path.getAttribute('d'))).to.deep.equal(['M0,0h1', 'M1,0h1']);
  });

  it('has at the ends of a line over time the marks that it has there', () => {
    const glyphs = (ends: KeyItem['ends']) =>
      all(draw(key([item('state', 0, false, false, ends)], 'Levels', () => undefined)), '.sample .glyph').map(
        (path) => [path.classList.contains('hollow'), path.getAttribute('transform')],
      );
    expect(glyphs(['first', 'last'])).to.deep.equal([
      [true, 'translate(7 8) scale(0.8)'],
      [false, 'translate(27 8) scale(1)'],
    ]);
    expect(glyphs(['first', 'between'])).to.deep.equal([
      [true, 'translate(7 8) scale(0.8)'],
      [false, 'translate(27 8) scale(0.65)'],
    ]);
    expect(glyphs(undefined)).to.deep.equal([[false, 'translate(17 8) scale(1)']]);
  });

  it('has buttons that bring a series forward, and say which one is', () => {
    const chosen: string[] = [];
    const box = draw(
      key([item('state', 0, true), item('counties', 1, false, true)], 'Levels', (id) => chosen.push(id)),
    );
    const buttons = all(box, 'button[type=button]') as HTMLButtonElement[];
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
    expect(texts(box, '.back')).to.deep.equal(['The counties']);
    for (const button of buttons) button.click();
    expect(chosen).to.deep.equal(['state', 'counties']);
  });
});

describe('stepKey', () => {
  const strip = (...limits: string[]) => ({colours: [0, 2, 5], limits});
  const drawn = (...limits: string[]) =>
    draw(stepKey([strip(...limits), {label: 'none listed', step: undefined}], 'Municipalities'));

  it('has one strip of adjoining colours with their limits under it, and the hatching', () => {
    const box = drawn('0', '20', '40', '60');
    expect(texts(box, '.key-title')).to.deep.equal(['Municipalities']);
    expect(texts(box, 'li')).to.deep.equal(['0 20 40 60', 'none listed']);
    const steps = all(box, '.step .strip[aria-hidden=true] rect');
    expect(steps.map((rect) => rect.getAttribute('class'))).to.deep.equal(['step-1', 'step-3', 'step-6']);
    const ends = steps.map((rect) => parseFloat(rect.getAttribute('x')!) + parseFloat(rect.getAttribute('width')!));
    const starts = steps.map((rect) => parseFloat(rect.getAttribute('x')!));
    expect(starts[0]).to.equal(0);
    expect(ends.at(-1)).to.be.closeTo(100, 0.01);
    const limits = all(box, '.limit').map((limit) => parseFloat(limit.getAttribute('x')!));
    for (const [i, limit] of limits.entries()) expect(limit).to.be.closeTo([0, ...ends][i]!, 0.01);
    expect(all(box, '.unlisted')[0]!.getAttribute('fill')).to.equal('url(#hatch)');
  });

  it('writes only the lowest and the highest limit where they are long, from one edge to the other', () => {
    const long = all(drawn('−1 260 000', '−1 250 000', '−1 240 000', '−1 230 000'), '.limit');
    expect(long.map((limit) => [limit.textContent, limit.getAttribute('text-anchor')])).to.deep.equal([
      ['−1 260 000', 'start'],
      ['−1 230 000', 'end'],
    ]);
  });

  it('shows the circle of a count', () => {
    const box = draw(stepKey([{label: 'area is the number', step: 3}], 'Municipalities'));
    expect(all(box, 'li:not(.step) circle.count.step-4')).to.have.length(1);
  });
});
