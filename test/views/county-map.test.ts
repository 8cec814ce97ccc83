import {expect} from 'chai';
import {countyMap, type CountyMapText} from '../../src/charts/county-map/view.js';
import {all, draw, labels, overheard, texts} from './draw.js';

const counties = [
  {row: 9, path: 'M0 0h1', x: 25, y: 75},
  {row: 2, path: 'M0 1h1', x: 50, y: 50},
  {row: null, path: 'M0 2h1', x: 60, y: 90},
];

const drawn = (text: Partial<CountyMapText<number | null>> = {}) =>
  draw(
    countyMap(
      {viewBox: '0 0 100 200', counties, borders: 'M0 3h1'},
      {
        label: 'The counties',
        format: (row) => (row === null ? undefined : `${row}`),
        step: (row) => (row === null ? undefined : row > 5 ? 1 : 0),
        series: (row) => counties.findIndex((county) => county.row === row),
        isActive: () => false,
        isHighlighted: () => false,
        callout: (row) => (row === null ? ['Oslo:', 'none listed'] : undefined),
        ...text,
      },
    ),
  );

describe('countyMap', () => {
  it('is one picture with a name, in which nothing is read aloud', () => {
    expect(labels(drawn())).to.deep.equal(['The counties']);
    expect(overheard(drawn())).to.deep.equal([]);
    expect(all(drawn(), '[tabindex]')).to.deep.equal([]);
  });

  it('draws every county in its step, and hatches one that is not listed', () => {
    const classes = all(drawn(), '.county').map((path) => path.getAttribute('class'));
    expect(classes).to.deep.equal(['county step-2', 'county step-1', 'county unlisted']);
    expect(all(drawn(), '.county').map((path) => path.getAttribute('fill'))).to.deep.equal([null, null, 'url(#hatch)']);
    expect(all(drawn(), 'pattern#hatch')).to.have.length(1);
  });

  it('writes each number where it fits, on the colour of its step', () => {
    const numbers = all(drawn(), '.county-number');
    expect(numbers.map((text) => text.textContent)).to.deep.equal(['9', '2']);
    expect(numbers.map((text) => [text.getAttribute('x'), text.getAttribute('y')])).to.deep.equal([
      ['25%', '75%'],
      ['50%', '50%'],
    ]);
    expect(numbers[0]!.classList.contains('on-step-2')).to.equal(true);
  });

  it('writes what does not fit beside the map, on a line from the county', () => {
    const [callout, ...others] = all(drawn(), '.callout');
    expect(others).to.deep.equal([]);
    expect(callout!.getAttribute('x')).to.equal('60%');
    expect(callout!.querySelector('path')).not.to.equal(null);
    expect(texts(callout!, 'text')[0]).to.equal('Oslo:none listed');
  });

  it('draws the outline of what is looked at or brought forward above all counties and borders, on a halo', () => {
    const box = drawn({isActive: (row) => row === 2, isHighlighted: (row) => row === 9});
    const paths = all(box, 'svg[viewBox] > path').map((path) => path.getAttribute('class'));
    expect(paths.slice(3)).to.deep.equal(['borders', 'halo', 'outline forward', 'halo', 'outline active']);
    expect(all(drawn(), '.outline')).to.deep.equal([]);
  });

  it('says which bar beside it a county belongs to', () => {
    expect(all(drawn(), '.county').map((path) => path.getAttribute('data-series'))).to.deep.equal(['0', '1', '2']);
  });
});
