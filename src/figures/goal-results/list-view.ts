import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../../charts/quotation.js';
import type {Chapter, Goal, Result} from '../../datasets/goals.js';
import {counted, fold} from '../../figure/fold.js';
import type {GoalsHost, GoalsState} from './state.js';

/** Chapter by chapter: the vision, and a card for every goal with its results. */
export function draw(state: GoalsState, figure: GoalsHost): TemplateResult {
  const {chapters} = state.goals;
  return html`<ul class="chapters">
    ${chapters.map(
      (chapter) =>
        html`<li>
          ${chapters.length > 1 ? html`<p class="chapter">${chapter.name}</p>` : nothing} ${vision(chapter, state)}
          ${fold(
            figure,
            counted(state.messages.items, chapter.goals),
            html`<ul class="statements item-cards">
              ${chapter.goals.map((goal) => card(goal, state, figure))}
            </ul>`,
          )}
        </li>`,
    )}
  </ul>`;
}

function card({id, label, quote, translation, results}: Goal, state: GoalsState, figure: GoalsHost): TemplateResult {
  const {messages} = state;
  return html`<li class="statement goal item-card">
    <p class="statement-name"><span class="goal-number">${messages.goal(id)}&nbsp;</span>${label}</p>
    <p class="goal-words">${quotation(messages.quoted(quote), translation)}</p>
    <ul class="results">
      ${results.map(
        (result) =>
          html`<li class="result">
            <p class="result-name">${result.label}</p>
            <p>${quotation(messages.quoted(result.quote), result.translation)}</p>
            ${figureLink(result, state, figure)}
          </li>`,
      )}
    </ul>
  </li>`;
}

function vision({vision: quote, visionTranslation}: Chapter, {messages}: GoalsState): TemplateResult | typeof nothing {
  if (quote === undefined) return nothing;
  return html`<p class="vision">
    <span class="vision-label">${messages.vision}:</span> ${quotation(messages.quoted(quote), visionTranslation)}
  </p>`;
}

/** The link from a result to the figure behind it, where the page has one. */
export function figureLink(
  {figure: target}: Result,
  {addresses, messages}: GoalsState,
  figure: GoalsHost,
): TemplateResult | typeof nothing {
  const href = target && addresses.get(target.tag);
  if (href === undefined) return nothing;
  const link = html`<a href=${href} @click=${(event: Event) => figure.goTo(event, target!)}
    >${messages.figures[target!.tag]}</a
  >`;
  return html`<p class="to-figure">${link}</p>`;
}
