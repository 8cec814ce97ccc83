import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../../charts/quotation.js';
import {layoutUnitLine} from '../../charts/unit-squares/layout.js';
import {unitDrawing} from '../../charts/unit-squares/view.js';
import {basisOf, type Basis, type Chapter, type Goal, type Result} from '../../datasets/goals.js';
import {counted, fold} from '../../figure/fold.js';
import {basisMark} from './basis-mark.js';
import {behindResults, partlyOfResult, type GoalsHost, type GoalsState} from './state.js';

/** A key to the marks of results, and chapter by chapter the vision and every goal with its results. */
export function draw(state: GoalsState, figure: GoalsHost): TemplateResult {
  const {chapters} = state.goals;
  return html`${basisKey(state)}
    <ul class="chapters">
      ${chapters.map(
        (chapter) =>
          html`<li>
            ${chapters.length > 1 ? html`<p class="chapter">${chapter.name}</p>` : nothing} ${vision(chapter, state)}
            ${fold(
              figure,
              counted(state.messages.items, chapter.goals),
              html`${columnHeads(state)}
                <ul class="statements item-cards">
                  ${chapter.goals.map((goal) => card(goal, chapter, state, figure))}
                </ul>`,
            )}
          </li>`,
      )}
    </ul>`;
}

/** More marks than this are not counted at a glance, and one stands for all. */
export const mostInKey = 12;

/** A mark for each result, as those beside the results, and how many they are. */
function basisKey(state: GoalsState): TemplateResult | typeof nothing {
  const behind = behindResults(state);
  if (behind.length === 0) return nothing;
  return html`<ul class="bases">
    ${behind.map(
      ([basis, count]) =>
        html`<li>
          <span class="basis-marks">${Array(count > mostInKey ? 1 : count).fill(mark(basis))}</span
          ><span><span class="basis-number">${count}&nbsp;</span>${state.messages.behind[basis]}</span>
        </li>`,
    )}
  </ul>`;
}

/** The mark of a result; the words beside it are its name. */
const mark = (basis: Basis): TemplateResult =>
  html`<svg class="basis-mark" viewBox="0 0 14 14" aria-hidden="true">${basisMark(basis)}</svg>`;

/** The heads of the columns of a wide figure. A screen reader does not need them: each part has its name. */
const columnHeads = (state: GoalsState): TemplateResult | typeof nothing =>
  behindResults(state).length === 0
    ? nothing
    : html`<div class="column-heads" aria-hidden="true">
        <span>${state.messages.goalColumn}</span><span>${state.messages.result}</span
        ><span>${state.messages.basis}</span>
      </div>`;

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
            ${figureLink(result, state, figure, mark(basisOf(result)))} ${partlyView(result, chapter, state)}
          </li>`,
      )}
    </ul>
  </li>`;
}

/** Before a quotation, whether it is a goal, a result or the vision. Under the head of a column it is heard, and not seen. */
const partName = (name: string): TemplateResult => html`<span class="part-name">${name}:</span>`;

function vision({vision: quote, visionTranslation}: Chapter, {messages}: GoalsState): TemplateResult | typeof nothing {
  if (quote === undefined) return nothing;
  return html`<p class="vision">
    ${partName(messages.vision)} ${quotation(messages.quoted(quote), visionTranslation)}
  </p>`;
}

/** That the numbers behind a result confirm it only in part. */
export function partlyView(result: Result, {id}: Chapter, state: GoalsState): TemplateResult | typeof nothing {
  const found = partlyOfResult(result, id, state);
  const {outcome, inCases} = state.messages;
  if (found === undefined) return nothing;
  return html`<p class="partly">
    ${unitDrawing(layoutUnitLine(found.cases), 0.75, 'against')} <strong>${outcome(found)}:</strong> ${inCases(found)}
  </p>`;
}

/** Whether the report has numbers or names for a result, as a link where the page has the figure with it. */
export function figureLink(
  {figure: target}: Result,
  state: GoalsState,
  figure: GoalsHost,
  ofBasis: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  const {addresses, messages} = state;
  if (behindResults(state).length === 0) return nothing;
  const href = target && addresses.get(target.tag);
  const go = (event: Event) => figure.goTo(event, target!);
  const words = target ? messages.isBehind[target.tag] : messages.noBasis;
  return html`<p class="to-figure">
    ${ofBasis}<span>${href === undefined ? words : html`<a href=${href} @click=${go}>${words}</a>`}</span>
  </p>`;
}
