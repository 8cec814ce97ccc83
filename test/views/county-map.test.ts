import {expect} from 'chai';
import type {PlacedCounty} from '../../src/charts/county-map/layout.js';
import {countyMap, countyMapPicture, type CountyMapText} from '../../src/charts/county-map/view.js';
import {all, draw, labels, overheard, texts} from './draw.js';

const inside = {anchor: 'middle', isBroken: false, isOutside: false, isCallout: false} as const;
const counties: PlacedCounty<number | null>[] = [
  {row: 9, path: 'm0 150 5-10-5 0z', reach: {x: 25, y: 75}, name: {x: 25, y: 70, ...inside}},
  {
    row: 2,
    path: 'm0 20 1 4z',
    reach: {x: 50, y: 50},
    name: {x: 5, y: 5, ...inside, anchor: 'end', isBroken: true, isOutside: true},
    number: {x: 50, y: 40},
    leader: 'M0,0L1,1',
  },
  {
    row: null,
    path: 'M0 2h1',
    reach: {x: 60, y: 90},
    name: {x: 80, y: 90, ...inside, anchor: 'start', isOutside: true, isCallout: true},
  },
];
const layout = {
  parts: [
    {
      id: 'all',
      x: 0,
      y: 10,
      width: 100,
      height: 90,
      share: 1,
      scale: 2,
      beyond: 'M0 9h1',
      inset: {x: 0, y: 0, width: 66, height: 34},
      viewBox: '0 0 100 200',
      counties,
    },
  ],
  borders: 'M0 3h1',
  hasCircles: false,
};

const textOf = (changed: Partial<CountyMapText<number | null>> = {}): CountyMapText<number | null> => ({
  label: 'The counties',
  smallerScale: 'Smaller scale',
  name: (row) => (row === null ? 'Oslo' : row > 5 ? 'Viken' : 'Over and Under'),
  format: (row) => (row === null ? undefined : `${row}`),
  step: (row) => (row === null ? undefined : row > 5 ? 1 : 0),
  series: (row) => counties.findIndex((county) => county.row === row),
  isActive: () => false,
  isHighlighted: () => false,
  callout: (row) => (row === null ? 'none listed' : `${row}`),
  ...changed,
});
const drawn = (changed?: Partial<CountyMapText<number | null>>) => draw(countyMap(layout, textOf(changed)));
const attributes = (element: Element, ...names: string[]) => names.map((name) => element.getAttribute(name));

describe('countyMap', () => {
  it('is one picture with a name, in which nothing is read aloud', () => {
    expect(labels(drawn())).to.deep.equal(['The counties']);
    expect(overheard(drawn())).to.deep.equal([]);
    expect(all(drawn(), '.map > *').map((part) => part.getAttribute('aria-hidden'))).to.deep.equal(['true']);
    expect(all(drawn(), '[tabindex]')).to.deep.equal([]);
  });

  it('draws every county in its step, and hatches one that is not listed', () => {
    const classes = all(drawn(), '.county').map((path) => path.getAttribute('class'));
    expect(classes).to.deep.equal(['county step-2', 'county step-1', 'county unlisted']);
    expect(all(drawn(), '.county').map((path) => path.getAttribute('fill'))).to.deep.equal([null, null, 'url(#hatch)']);
    expect(all(drawn(), 'pattern#hatch')).to.have.length(1);
  });

  it('writes each number where it fits, on the colour of its step: under the name, or in its own place', () => {
    const [under, apart, ...others] = all(drawn(), '.county-number');
    expect(others).to.deep.equal([]);
    expect([under!.textContent, apart!.textContent]).to.deep.equal(['9', '2']);
    expect(attributes(under!.closest('svg')!, 'x', 'y')).to.deep.equal(['25%', '70%']);
    expect(attributes(under!, 'y')).to.deep.equal(['1.15em']);
    expect(attributes(apart!.closest('svg')!, 'x', 'y')).to.deep.equal(['50%', '40%']);
    expect(under!.classList.contains('on-step-2')).to.equal(true);
    expect(apart!.classList.contains('on-step-1')).to.equal(true);
  });

  it('draws numbers as circles of one colour on counties without, and writes each in its circle where it fits', () => {
    const radii = [13, 12, 0];
    const circled = counties.map((county, i) => {
      const radius = radii[i]!;
      return radius === 0 ? county : {...county, circle: {at: [10, 20], place: {x: 30, y: 40}, radius} as const};
    });
    const map = {...layout, hasCircles: true, parts: [{...layout.parts[0]!, counties: circled}]};
    const seen = (form?: 'whole') => {
      const text = textOf({step: (row) => (row === null ? undefined : 2)});
      return draw(form ? countyMapPicture(map, text, form) : countyMap(map, text));
    };
    expect(all(seen(), '.with-circles .county').map((path) => path.getAttribute('class'))).to.deep.equal([
      'county plain',
      'county plain',
      'county unlisted',
    ]);
    const circles = all(seen(), 'circle.count.step-3');
    expect(circles.map((circle) => attributes(circle, 'cx', 'cy', 'r', 'data-series'))).to.deep.equal([
      ['10', '20', '26', '0'],
      ['10', '20', '24', '1'],
    ]);
    expect(all(seen('whole'), 'circle').map((circle) => circle.getAttribute('r'))).to.deep.equal(['13', '12']);
    const numbers = all(seen(), '.county-number');
    const sizes = numbers.map((number) => /in-circle eighths-\d+/.exec(number.getAttribute('class')!)?.[0]);
    expect(sizes).to.deep.equal(['in-circle eighths-8', undefined]);
    expect(numbers.map((number) => attributes(number.closest('svg')!, 'x', 'y'))).to.deep.equal([
      ['30%', '40%'],
      ['50%', '40%'],
    ]);
    expect(texts(seen(), '.callout text')).to.deep.equal(['Oslo: none listed']);
  });

  it('names each county, on its colour or outside, in two lines where it says so', () => {
    const [first, second] = all(drawn(), '.county-name');
    expect(first!.textContent).to.equal('Viken');
    expect(first!.classList.contains('on-step-2')).to.equal(true);
    expect(second!.classList.contains('outside')).to.equal(true);
    expect(attributes(second!, 'text-anchor')).to.deep.equal(['end']);
    expect([...second!.querySelectorAll('tspan')].map((line) => line.textContent)).to.deep.equal(['Over and', 'Under']);
    expect(all(drawn(), '.leader')).to.have.length(1);
  });

  it('writes what does not fit beside the map, under the name', () => {
    const [callout, ...others] = all(drawn(), '.callout');
    expect(others).to.deep.equal([]);
    expect(attributes(callout!, 'x')).to.deep.equal(['80%']);
    expect(texts(callout!, 'text')).to.deep.equal(['Oslo: none listed']);
  });

  it('draws the outline of what is looked at or brought forward above all counties and borders, on a halo', () => {
    const box = drawn({isActive: (row) => row === 2, isHighlighted: (row) => row === 9});
    const paths = all(box, 'svg[viewBox] > path').map((path) => path.getAttribute('class'));
    expect(paths.slice(4, -1)).to.deep.equal(['borders', 'halo', 'outline forward', 'halo', 'outline active']);
    expect(all(drawn(), '.outline')).to.deep.equal([]);
  });

  it('draws the land behind its edge under its counties, where it cannot be pointed at', () => {
    const [first] = all(drawn(), '.shapes > path');
    expect(attributes(first!, 'class', 'd', 'data-series')).to.deep.equal(['beyond', 'M0 9h1', null]);
  });

  it('has all others step back where one is brought forward, and not where one is looked at', () => {
    expect(all(drawn({isHighlighted: (row) => row === 9}), '.map.has-forward')).to.have.length(1);
    expect(all(drawn({isActive: (row) => row === 9}), '.map.has-forward')).to.have.length(0);
  });

  it('says which bar beside it a county belongs to', () => {
    for (const selector of ['.county', '.reach', '.county-name']) {
      expect(all(drawn(), selector).map((path) => path.getAttribute('data-series'))).to.deep.equal(['0', '1', '2']);
    }
  });

  it('has one card over its parts where it is asked for one, with the name on a line of its own', () => {
    const cards = (card?: CountyMapText<number | null>['card']) => all(drawn({card}), '.map > .card-place');
    expect(cards()).to.deep.equal([]);
    const [card, ...others] = cards({name: 'Viken', text: '9 of 51', more: '18 per cent'});
    expect(others).to.deep.equal([]);
    expect(attributes(card!, 'aria-hidden')).to.deep.equal(['true']);
    const lines = (box: Element) =>
      box
        .querySelector('.card')!
        .innerHTML.replaceAll(/<!--.*?-->/g, '')
        .split('<br>');
    expect(lines(card!).map((line) => line.replaceAll(/<[^>]*>/g, '').trim())).to.deep.equal([
      'Viken',
      '9 of 51',
      '18 per cent',
    ]);
    expect(lines(cards({name: 'Viken', text: '9 of 51'})[0]!)).to.have.length(2);
  });

  it('says in a part that it is drawn at a smaller scale, and in no part of a map at one scale', () => {
    const [part] = layout.parts as [(typeof layout.parts)[0]];
    const map = {
      ...layout,
      parts: [part, {...part, scale: 1}],
    };
    expect(texts(draw(countyMap(map, textOf())), '.scale')).to.deep.equal(['Smaller scale']);
    expect(texts(draw(countyMapPicture(map, textOf(), 'with inset')), '.scale')).to.deep.equal(['Smaller scale']);
    expect(texts(draw(countyMapPicture(map, textOf(), 'whole')), '.scale')).to.deep.equal([]);
  });

  it('is the same in a file, each part with its place in the whole', () => {
    for (const [form, place, edges] of [
      ['whole', ['0%', '10%', '100%', '90%'], 0],
      ['with inset', ['0%', '0%', '66%', '34%'], 1],
    ] as const) {
      const file = draw(countyMapPicture(layout, textOf(), form));
      expect(attributes(all(file, '.map > svg')[0]!, 'x', 'y', 'width', 'height')).to.deep.equal(place);
      expect(all(file, 'rect.grid')).to.have.length(edges);
      const words = texts(drawn(), 'text').filter((one) => form === 'with inset' || one !== 'Smaller scale');
      expect(texts(file, 'text')).to.deep.equal(words);
    }
  });
});
