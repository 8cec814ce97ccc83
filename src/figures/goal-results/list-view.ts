import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../../charts/quotation.js';
import {scoreboard, tally} from '../../charts/unit-squares/tally.js';
import type {Chapter, Goal, Result} from '../../datasets/goals.js';
import {
  behindResults,
  evidenceFor,
  evidenceWords,
  meanings,
  squareOf,
  type GoalsHost,
  type GoalsState,
} from './state.js';

/** How many results have numbers, names or neither. */
export function lead(state: GoalsState): TemplateResult {
  const behind = behindResults(state).map(([basis, count]) => ({
    count,
    meaning: meanings[basis],
    name: state.messages.behind[basis],
  }));
  return html`${behind.length === 0 ? nothing : scoreboard(behind)}`;
}

/** Chapter by chapter the vision and every goal with its results, in columns where there is room for their names. */
export function draw(state: GoalsState, figure: GoalsHost): TemplateResult {
  const {goals, messages} = state;
  const {chapters} = goals;
  const columns = [messages.goalColumn, messages.result, ...(behindResults(state).length > 0 ? [messages.basis] : [])];
  return html`<div class="goal-columns">${columns.map((name) => html`<p>${name}</p>`)}</div>
    <ul class="chapters">
      ${chapters.map(
        (chapter) =>
          html`<li>
            ${chapters.length > 1 ? html`<p class="chapter">${chapter.name}</p>` : nothing} ${vision(chapter, state)}
            <ul class="statements item-cards">
              ${chapter.goals.map((goal) => card(goal, chapter, state, figure))}
            </ul>
          </li>`,
      )}
    </ul>`;
}

function card(
  {id, label, quote, translation, results}: Goal,
  chapter: Chapter,
  state: GoalsState,
  figure: GoalsHost,
): TemplateResult {
  const {messages} = state;
  return html`<li class="statement goal item-card">
    <div>
      <p class="statement-name"><span class="goal-number">${id}&nbsp;</span>${label}</p>
      <p class="goal-words">${partName(messages.goalColumn)} ${quotation(messages.quoted(quote), translation)}</p>
    </div>
    <ul class="results">
      ${results.map(
        (result) =>
          html`<li class="result">
            <p class="result-words">
              ${partName(messages.result)} ${quotation(messages.quoted(result.quote), result.translation)}
            </p>
            ${evidenceView(result, chapter, state, figure)}
          </li>`,
      )}
    </ul>
  </li>`;
}

/** Before a quotation, whether it is a goal, a result or the vision: where no column has that name. */
const partName = (name: string): TemplateResult => html`<span class="part-name">${name}:</span>`;

function vision({vision: quote, visionTranslation}: Chapter, {messages}: GoalsState): TemplateResult | typeof nothing {
  if (quote === undefined) return nothing;
  return html`<p class="vision">
    ${partName(messages.vision)} ${quotation(messages.quoted(quote), visionTranslation)}
  </p>`;
}

/**
 * The evidence for a result, after the square that it is counted with: names, a number, or in how many cases numbers confirm it.
 * It is a link where the page has the figure that shows it.
 */
export function evidenceView(
  result: Result,
  {id}: Chapter,
  state: GoalsState,
  figure: GoalsHost,
): TemplateResult | typeof nothing {
  const {addresses, messages} = state;
  if (behindResults(state).length === 0) return nothing;
  const {partly, names, about} = evidenceFor(result, id, state);
  const href = result.figure && addresses.get(result.figure.tag);
  const go = (event: Event) => figure.goTo(event, result.figure!);
  const [before, evidence, after] = evidenceWords(result, id, state);
  const isOfColumn = before !== '' && names !== undefined && about === undefined;
  const words = html`${isOfColumn ? html`<span class="part-name">${before}</span>` : before}${evidence === '' ? nothing : html`<strong class=${before === '' ? 'evidence-number' : nothing}>${evidence}</strong>`}${after}`;
  const square = squareOf(result, state);
  return html`<div class="evidence">
    ${square ? tally(square, 1) : nothing}
    <div>
      ${partly && html`<p class="partly"><strong class="evidence-number">${messages.outOf(partly)}</strong>&nbsp;${messages.cases(partly)}</p>`}
      <p class="to-figure">${href === undefined ? words : html`<a href=${href} @click=${go}>${words}</a>`}</p>
    </div>
  </div>`;
}
