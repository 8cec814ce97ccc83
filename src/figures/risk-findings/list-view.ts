import {html, nothing, type TemplateResult} from 'lit';
import {layoutUnitRow} from '../../charts/unit-row/layout.js';
import type {RiskFindingsWords} from './messages.nb.js';
import type {Challenge, Showing} from '../../datasets/risks.js';
import type {FigureHost} from '../../figure/declaration.js';
import {oneOf} from '../../figure/select-filter.js';
import {capital} from '../../i18n/capital.js';
import {quotation} from '../../charts/quotation.js';
import {statementList} from '../../charts/statement-list/view.js';
import {unitRows, type UnitText} from '../../charts/unit-row/view.js';
import type {RisksOptions, RisksState} from './state.js';

/** Every challenge, with who showed it and when beside it. */
export function draw(state: RisksState, figure: FigureHost<RisksOptions>): TemplateResult {
  const {challenges, messages} = state;
  const statements = challenges.map((challenge) => ({
    name: challenge.label,
    quotes: challenge.quotes,
    drawing: challenge.units.length > 0 ? unitRows(unitTexts(challenge, messages)) : undefined,
    aside: {title: messages.shownBy, content: showings(challenge, state)},
  }));
  return html`${sourceFilter(state, figure)}${statementList(statements)}`;
}

export function sourceFilter({risks, source, messages}: RisksState, figure: FigureHost<RisksOptions>): TemplateResult {
  const choices = risks.sources.map(({id, short}) => ({id, label: capital(short)}));
  return oneOf({
    label: messages.shownBy,
    all: messages.all,
    choices,
    chosen: source,
    choose: (id) => {
      const chosen = choices.find((choice) => choice.id === id);
      figure.choose({source: id}, chosen ? messages.chosen(chosen.label) : messages.letGo);
    },
  });
}

function showings({shownBy}: Challenge, {source, messages}: RisksState): TemplateResult {
  return html`<ul class="showings">
    ${shownBy.map(
      (showing) =>
        html`<li>
          <span class="when">${showing.when ?? messages.noYear}</span>
          <span
            ><span class=${showing.source === source || source === undefined ? 'who' : nothing}>${showing.name}</span
            >${howOf(showing, ', ')}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** How a source showed it, after a comma or a colon; nothing where the report does not say. */
export function howOf({how, title}: Showing, join: string): TemplateResult | typeof nothing {
  if (title !== undefined) return html`${join}${quotation(title)}`;
  return how === undefined ? nothing : html`${join}${how}`;
}

export function unitTexts({units}: Challenge, messages: RiskFindingsWords): UnitText[] {
  return units.map(({label, count, of}) => ({
    row: layoutUnitRow({count, of}),
    label,
    words: messages.ofRegions(count, of),
  }));
}
