import {expect} from 'chai';
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import '../../src/figures/infosec-trend/infosec-trend.js';
import {duration} from '../../src/figure/motion.js';
import {all, clear, drawn, show, until} from './in-page.js';

/** The animations of a figure, and the elements that they move. */
function movesIn(element: Element): {node: Element; properties: string[]; time: unknown}[] {
  return element.shadowRoot!.getAnimations().flatMap((animation) => {
    const effect = animation.effect as KeyframeEffect;
    // The style sheet has an invisible transition of its own.
    if (animation instanceof CSSTransition) return [];
    const {computedOffset: _, ...frame} = effect.getKeyframes()[0]!;
    const properties = Object.keys(frame).filter((one) => !['offset', 'easing', 'composite'].includes(one));
    return {node: effect.target!, properties, time: effect.getTiming().duration};
  });
}

const classesOf = (element: Element) => [
  ...new Set(movesIn(element).map(({node}) => node.getAttribute('class')!.split(' ')[0])),
];

/** The reader points at the figure, and the code that moves marks comes. */
async function pointedAt(element: Element): Promise<void> {
  element.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
  await import('../../src/figure/motion.js');
  await drawn(element);
}

async function change(element: Element, attributes: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await drawn(element);
}

describe('marks that get another place', () => {
  const {matchMedia} = window;
  afterEach(() => {
    clear();
    window.matchMedia = matchMedia;
  });

  it('move there in 200 ms, by transforms alone: bars between counts and shares', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    await pointedAt(element);
    await change(element, {statistic: 'share'});
    expect(classesOf(element)).to.include.members(['mark', 'bar', 'value']);
    for (const {properties, time} of movesIn(element)) {
      expect(properties).to.deep.equal(['transform']);
      expect(time).to.equal(duration).and.to.equal(200);
    }
    await Promise.all(element.shadowRoot!.getAnimations().map((one) => one.finished));
    expect(movesIn(element)).to.deep.equal([]);
  });

  it('begin where they were', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map view="bars"></cef-funding-map>');
    await pointedAt(element);
    const bar = (name: string) =>
      all(element, '.bar-chart .mark').find((mark) => mark.querySelector('.name')!.textContent.includes(name))!;
    // In the chart: the text above it is longer or shorter.
    const placeOf = (name: string) => {
      const one = bar(name);
      const {top, width} = one.querySelector('.bar')!.getBoundingClientRect();
      return {top: top - one.closest('.bar-chart')!.getBoundingClientRect().top, width};
    };
    const before = placeOf('Rogaland');
    await change(element, {statistic: 'share'});
    for (const one of element.shadowRoot!.getAnimations()) {
      one.pause();
      one.currentTime = 0;
    }
    const first = placeOf('Rogaland');
    expect(first.top).to.be.closeTo(before.top, 1);
    expect(first.width).to.be.closeTo(before.width, 1);
    for (const one of element.shadowRoot!.getAnimations()) one.finish();
    expect(placeOf('Rogaland').top).to.be.below(before.top - 10);
  });

  it('move when rows are sorted, when a level is highlighted, and when the years change', async () => {
    const rows = await show('infosec-trend', '<infosec-trend view="rows"></infosec-trend>');
    await pointedAt(rows);
    await change(rows, {sort: 'report'});
    expect(classesOf(rows)).to.deep.equal(['row-plot-row']);
    await Promise.all(rows.shadowRoot!.getAnimations().map((one) => one.finished));
    await change(rows, {sort: 'gap', level: 'fylkeskommuner'});
    expect(classesOf(rows)).to.include('row-plot-row');
    const lines = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    await pointedAt(lines);
    await change(lines, {from: '2019'});
    expect(classesOf(lines)).to.have.members(['glyph', 'line']);
  });

  it('do not move at the first drawing, before a reader has come, and when nothing has another place', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    expect(movesIn(element)).to.deep.equal([]);
    await change(element, {statistic: 'share'});
    expect(movesIn(element)).to.deep.equal([]);
    await pointedAt(element);
    await change(element, {county: '46'});
    expect(movesIn(element)).to.deep.equal([]);
    await change(element, {view: 'bars'});
    expect(movesIn(element).filter(({node}) => node.matches('.bar'))).to.deep.equal([]);
  });

  for (const medium of ['(prefers-reduced-motion: reduce)', 'print']) {
    it(`do not move with ${medium}`, async () => {
      const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
      await pointedAt(element);
      window.matchMedia = (query) => ({matches: query.split(', ').includes(medium)}) as MediaQueryList;
      await change(element, {statistic: 'share'});
      expect(movesIn(element)).to.deep.equal([]);
    });
  }
});

describe('the height of a figure whose view a reader changes', () => {
  const {matchMedia} = window;
  afterEach(() => {
    clear();
    window.matchMedia = matchMedia;
  });

  /** What a figure animates of itself from now on. */
  function animationsOf(element: HTMLElement): unknown[] {
    const found: unknown[] = [];
    const {animate} = element;
    element.animate = (frames, options) => {
      found.push([
        (frames as Keyframe[]).map(({blockSize}) => blockSize),
        (options as KeyframeAnimationOptions).duration,
      ]);
      return animate.call(element, frames, options);
    };
    return found;
  }
  const press = async (element: HTMLElement, label: string) => {
    const chosen = all(element, '.views label').find((one) => one.textContent.trim() === label);
    (chosen as HTMLElement).click();
    await until(() => all(element, 'table').length > 0);
    await drawn(element);
  };

  it('goes from the former one to its own in 200 ms', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const [before, animations] = [element.offsetHeight, animationsOf(element)];
    await press(element, 'Tabell');
    await Promise.all(element.getAnimations().map((one) => one.finished));
    expect(element.offsetHeight).to.not.equal(before);
    expect(animations).to.deep.equal([[[`${before}px`, `${element.offsetHeight}px`], 200]]);
    expect(element.offsetHeight).to.equal(heightOf(element));
  });

  it('is the new one at once for a script, and for a reader who wants less motion', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const animations = animationsOf(element);
    element.setAttribute('view', 'table');
    await until(() => all(element, 'table').length > 0);
    const still = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const others = animationsOf(still);
    window.matchMedia = (query) => ({matches: query.includes('reduce')}) as MediaQueryList;
    await press(still, 'Tabell');
    expect([...animations, ...others]).to.deep.equal([]);
  });
});

/** The height that the content of a figure has. */
const heightOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.figure')!.offsetHeight;
