import {html, nothing, type TemplateResult} from 'lit';
import {findingMatrix} from '../../charts/finding-list/view.js';
import {layoutUnitRow} from '../../charts/unit-squares/layout.js';
import type {RiskFindingsWords} from './messages.nb.js';
import {sourcesOf, unitsOf, type Challenge, type Showing} from '../../datasets/risks.js';
import type {FigureHost} from '../../figure/declaration.js';
import {selectFilter} from '../../figure/select-filter.js';
import {capital} from '../../i18n/capital.js';
import {quotation} from '../../charts/quotation.js';
import {unitRows, type UnitText} from '../../charts/unit-squares/rows.js';
import {byOneSource, isCounted, type RisksOptions, type RisksState} from './state.js';

/** The numbers of units. */
export function lead(state: RisksState): TemplateResult {
  const counted = state.challenges.filter(isCounted);
  return html`${counted.map((one) => unitRows(sharesCaption(one, state), unitTexts(one, state.messages)))}`;
}

/** Draws the challenges with a column for each source. */
export function draw(state: RisksState, figure: FigureHost<RisksOptions>): TemplateResult {
  const {challenges, risks, source, messages} = state;
  const isOf = (id: string) => (showing: Showing) => showing.source === id;
  const columns = risks.sources.filter(({id}) => challenges.some(({shownBy}) => shownBy.some(isOf(id))));
  const findings = challenges.map((challenge) => ({
    name: challenge.label,
    cells: columns.map(({id}) => ({
      isDimmed: source !== undefined && id !== source,
      entries: challenge.shownBy.filter(isOf(id)).map((one) => ({
        when: one.when ?? messages.noYear,
        how: one.title === undefined ? one.how : quotation(messages.quoted(one.title)),
        quotes: ownQuotes(one, challenge).map(messages.quoted),
      })),
    })),
    sharedQuotes: sharedQuotes(challenge).map(messages.quoted),
  }));
  const matrix = findingMatrix(findings, {
    caption: messages.caption,
    names: messages.challenge,
    sources: columns.map(({name}) => name),
    wording: messages.wording,
  });
  return html`${sourceFilter(state, figure)}${matrix}`;
}

/** The units, which a file does not name, and whose numbers they are. */
export const sharesCaption = (challenge: Challenge, {messages, isImported}: RisksState): string =>
  byOneSource(isImported ? challenge.label : messages.regions, challenge, messages.accordingTo);

/** The showings of each source, in the order of the report. */
export const showingsOf = (challenge: Challenge): Showing[][] =>
  sourcesOf(challenge).map(({source}) => challenge.shownBy.filter((one) => one.source === source));

/** The words of the report that are not of one entry alone: they are of several, or of none. */
export const sharedQuotes = ({quotes, shownBy}: Challenge): string[] =>
  quotes.filter((quote) => shownBy.filter((one) => one.quotes.includes(quote)).length !== 1);

/** The words of the report that are of one entry alone. */
export const ownQuotes = ({quotes}: Showing, challenge: Challenge): string[] =>
  quotes.filter((quote) => !sharedQuotes(challenge).includes(quote));

/** The choice of a source, where there is one. */
export function sourceFilter(
  {risks, source, hasFilter, messages}: RisksState,
  figure: FigureHost<RisksOptions>,
): TemplateResult {
  if (!hasFilter) return html``;
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
export function unitTexts(challenge: Challenge, messages: RiskFindingsWords): UnitText[] {
  return unitsOf([challenge]).map(({label, count, of}) => ({
    row: layoutUnitRow(count, of),
    label: messages.inRegions(label),
    number: messages.inFigures(count, of),
  }));
}
