import {html, nothing, type TemplateResult} from 'lit';
import {findingList} from '../../charts/finding-list/view.js';
import {layoutUnitRow} from '../../charts/unit-squares/layout.js';
import type {RiskFindingsWords} from './messages.nb.js';
import {sourcesOf, type Challenge, type Showing} from '../../datasets/risks.js';
import type {FigureHost} from '../../figure/declaration.js';
import {counted, fold} from '../../figure/fold.js';
import {selectFilter} from '../../figure/select-filter.js';
import {capital} from '../../i18n/capital.js';
import {quotation} from '../../charts/quotation.js';
import {unitRows, type UnitText} from '../../charts/unit-squares/rows.js';
import type {RisksOptions, RisksState} from './state.js';

/** Every challenge as a row with its sources and what they say, and a drawing where it is counted in units. */
export function draw(state: RisksState, figure: FigureHost<RisksOptions>): TemplateResult {
  const {challenges, source, messages} = state;
  const list = findingList<Challenge, Showing>(challenges, {
    sources: showingsOf,
    sourcesLabel: messages.shownBy,
    name: ({label}) => label,
    count: (challenge) => countText(challenge, messages),
    drawing: (challenge) => (challenge.units.length > 0 ? unitRows(unitTexts(challenge, messages)) : nothing),
    source: ({name}) => name,
    entry: (showing, isOnOwnLine) =>
      html`${(isOnOwnLine ? capital : String)(showing.when ?? messages.noYear)}${howOf(showing, messages, ', ')}`,
    quotes: (showing, challenge) => ownQuotes(showing, challenge).map(messages.quoted),
    sharedQuotes: (challenge) => sharedQuotes(challenge).map(messages.quoted),
    further: figure.hasAttribute('in-chapter') ? undefined : (rest) => counted(messages.further, rest),
    isDimmed: (showing) => source !== undefined && showing.source !== source,
  });
  return fold(figure, counted(messages.items, challenges), html`${sourceFilter(state, figure)}${list}`);
}

/** The showings of each source, in the order of the report. */
export const showingsOf = (challenge: Challenge): Showing[][] =>
  sourcesOf(challenge).map(({source}) => challenge.shownBy.filter((one) => one.source === source));

/** The words of the report that are not of one entry alone: they are of several, or of none. */
export const sharedQuotes = ({quotes, shownBy}: Challenge): string[] =>
  quotes.filter((quote) => shownBy.filter((one) => one.quotes.includes(quote)).length !== 1);

/** The words of the report that are of one entry alone. */
export const ownQuotes = ({quotes}: Showing, challenge: Challenge): string[] =>
  quotes.filter((quote) => !sharedQuotes(challenge).includes(quote));

/** The number of sources of a challenge. */
export function countText(challenge: Challenge, {sources}: RiskFindingsWords): string | undefined {
  const {length} = sourcesOf(challenge);
  return length === 0 ? undefined : sources(length);
}

/** The choice of a source, where there is one. */
export function sourceFilter(
  {risks, source, hasFilter, messages}: RisksState,
  figure: FigureHost<RisksOptions>,
): TemplateResult | typeof nothing {
  if (!hasFilter) return nothing;
  const choices = risks.sources.map(({id, short}) => ({id, label: capital(short)}));
  return selectFilter({
    label: messages.shownBy,
    all: messages.all,
    choices,
    chosen: source,
    choose: (id) => {
      const chosen = choices.find((choice) => choice.id === id);
      figure.choose({source: id}, chosen ? messages.chosen(chosen.label) : messages.cleared);
    },
  });
}

/** How a source showed it, after a comma or a colon; nothing where the report does not say how. */
export function howOf(
  {how, title}: Showing,
  messages: RiskFindingsWords,
  join: string,
): TemplateResult | typeof nothing {
  if (title !== undefined) return html`${join}${quotation(messages.quoted(title))}`;
  return how === undefined ? nothing : html`${join}${how}`;
}

/** The largest share is first. */
export function unitTexts({units}: Challenge, messages: RiskFindingsWords): UnitText[] {
  const sorted = units.toSorted((a, b) => b.count / b.of - a.count / a.of);
  return sorted.map(({label, count, of}) => ({
    row: layoutUnitRow(count, of),
    label,
    words: messages.ofRegions(count, of),
  }));
}
