import type {Card} from '../../charts/county-map/card.js';
import type {CountyFunding} from '../../datasets/cef-funding.js';
import {aboutDecimals, shareOf} from '../../datasets/county-shares.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {FundingState} from './state.js';

/** The number of a county that is shown: its count, or its share in per cent. */
export function numberOf({statistic}: FundingState, county: CountyFunding): number | null {
  return statistic === 'share' ? shareOf(county) : county.municipalities;
}

/** The name of a county where its share or total is shown: with a star if the share is too high, as a note says. */
export const starredName = ({name, shareIsTooHigh}: CountyFunding): string => (shareIsTooHigh ? `${name}*` : name);

/** A number for places with little room: without the percent sign, which is in the title. */
export function shortNumber({statistic, numbers}: FundingState, value: number): string {
  return statistic === 'share' ? shareText(value, numbers) : numbers.integer(value);
}

/** A share is approximate, so it is written as a whole number, as in the text over it. */
const shareText = (share: number, {decimal}: Numbers) => decimal(share, aboutDecimals(share));

export const percentText = (share: number, {percent}: Numbers): string => percent(share, aboutDecimals(share));

/** The texts of the card of a county. */
export function cardOf(state: FundingState, county: CountyFunding): Card {
  const name = starredName(county);
  const {statistic, messages, numbers} = state;
  const share = statistic === 'share' ? shareOf(county) : null;
  return {
    name,
    text: described({...state, statistic: 'count'}, county).slice(`${name}: `.length),
    more: share === null ? undefined : messages.computedShare(shareText(share, numbers)),
  };
}

/** A county in words: «Agder: 14 av 25 kommuner». */
export function described(state: FundingState, county: CountyFunding): string {
  const {funding, statistic, messages, numbers} = state;
  const all = funding.inCounties && county.municipalitiesInCounty;
  const share = statistic === 'share' ? shareOf(county) : null;
  return messages.described(
    starredName(county),
    county.municipalities,
    all,
    share === null ? undefined : shareText(share, numbers),
  );
}
