import {expect} from 'chai';
import {cefFunding, type CountyFunding} from '../../src/datasets/cef-funding.js';
import {hasWhole, wholeCountry} from '../../src/figures/cef-funding-map/bars-view.js';
import {words} from '../../src/figures/cef-funding-map/messages.nb.js';
import type {FundingState} from '../../src/figures/cef-funding-map/state.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {all, draw, labels, overheard} from './draw.js';

const report = cefFunding('2020', 'nb');

/** Shares of two counties, of which one has as many municipalities as is said. */
function stateOf(municipalities: number, total: number | undefined): FundingState {
  const counties: CountyFunding[] = [
    {code: '46', name: 'Vestland', municipalities, municipalitiesInCounty: 40},
    {code: '03', name: 'Oslo', municipalities: null, municipalitiesInCounty: 10},
  ];
  const {inCounties, ...funding} = {...report, counties, totalMunicipalities: municipalities};
  return {
    funding: {...funding, ...(total !== undefined && {inCounties: {...inCounties!, total}})},
    counties,
    statistic: 'share',
    messages: words,
    numbers: numbersIn('nb'),
    language: 'nb',
  } as unknown as FundingState;
}

describe('the bar of the whole country', () => {
  it('has the share of all municipalities, in the scale of the bars of the counties', () => {
    const whole = draw(wholeCountry(stateOf(20, 50)));
    expect(labels(whole)).to.deep.equal(['Hele landet: 40 prosent, 20 av 50 kommuner']);
    expect(overheard(whole)).to.deep.equal([]);
    // The longest bar of a county is half of its municipalities.
    expect(all(whole, 'g svg')[0]!.getAttribute('width')).to.equal('80%');
  });

  it('has no length where no municipality has support', () => {
    const whole = draw(wholeCountry(stateOf(0, 50)));
    expect(labels(whole)).to.deep.equal(['Hele landet: 0 prosent, 0 av 50 kommuner']);
    expect(all(whole, 'g svg')[0]!.getAttribute('width')).to.equal('0%');
  });

  it('is left out with counts, and where the number of all municipalities is not known', () => {
    expect(hasWhole(stateOf(20, 50))).to.equal(true);
    expect(hasWhole(stateOf(20, undefined))).to.equal(false);
    expect(hasWhole({...stateOf(20, 50), statistic: 'count'})).to.equal(false);
  });
});
