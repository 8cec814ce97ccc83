import {layoutSteps, type Steps} from '../../charts/color-classes.js';
import type {CountyFunding} from '../../datasets/cef-funding.js';
import {memoize} from '../../datasets/memoize.js';
import {numberOf} from './county-number.js';
import {areSomeHighlighted, countiesInHeadline, type FundingState} from './state.js';

/** The steps, counted from 0, of the strong colour (`step-4`) and of the pale one (`step-7`) beside counties of the headline. */
export const [strongStep, paleStep] = [3, 6];

/** Counts are circles on the map: in a coloured area, a large county would look like a large number. */
export function hasCircles({statistic, funding}: FundingState): boolean {
  return statistic === 'count' && !funding.coloursAreas;
}

/** The colour of a county and its bar; `undefined` for a county without a number. */
export function colourOf(state: FundingState, county: CountyFunding, colours = 'steps'): number | undefined {
  const value = numberOf(state, county);
  if (value === null) return undefined;
  if (colours === 'steps' && !hasCircles(state)) return stepsOf(state).colourOf(value);
  // A chosen county is alone in its colour.
  return areSomeHighlighted(state) || countiesInHeadline(state)?.includes(county) !== false ? strongStep : paleStep;
}

/** The steps of the colour scale. */
export function stepsOf(state: FundingState): Steps {
  const {statistic, funding, counties} = state;
  return memoize(funding, `steps of ${statistic}`, () =>
    layoutSteps(
      counties.flatMap((county) => numberOf(state, county) ?? []),
      statistic === 'share' ? 0 : funding.decimals,
    ),
  );
}
