import {nothing, type TemplateResult} from 'lit';
import {partnerFinding} from '../../datasets/partner-finding.js';
import type {Partner} from '../../datasets/partners.js';
import {wayBack} from '../../figure/way-back.js';
import type {NetworkHost, NetworkState} from './state.js';

/**
 * Highlights a partner, or none. The announcement ends with the sentence under the heading, so that nothing in it is seen twice.
 *
 * @param ofMark - The year of the mark that was chosen, where it was one.
 */
export function highlight(
  chosen: Partner | undefined,
  ofMark: string | undefined,
  {all, year, messages, numbers}: NetworkState,
  figure: NetworkHost,
): void {
  const partner = chosen?.id;
  const status = `${messages.chosen(partner)} ${messages.finding(partnerFinding(all, year, chosen), numbers)}`;
  figure.choose({partner}, status, ofMark === undefined ? {partner} : {partner, year: ofMark});
}

/** Who is highlighted, and the way back. The focus goes on to the partner, or to the view that has no buttons of partners. */
export function endOfHighlight(state: NetworkState, figure: NetworkHost): TemplateResult | typeof nothing {
  const {partner, messages} = state;
  if (!partner) return nothing;
  const end = async (event: Event) => {
    const whole = (event.currentTarget as Element).closest('.figure')!;
    const next = ['.partner[aria-pressed="true"]', '.views :checked'].map((one) =>
      whole.querySelector<HTMLElement>(one),
    );
    highlight(undefined, undefined, state, figure);
    await figure.updateComplete;
    next.find(Boolean)?.focus();
  };
  return wayBack(messages.chosen(partner.id), messages.endHighlight, end);
}
