import {html, nothing, type TemplateResult} from 'lit';
import type {ReportPrioritiesWords} from './messages.nb.js';
import type {Plan} from '../../datasets/priorities.js';
import type {PublishedTable} from '../../figure/figure-export.js';
import {quotation, quoted} from '../../charts/quotation.js';
import {statementList} from '../../charts/statement-list/view.js';
import {wordTable} from '../../charts/word-table/view.js';

export interface PrioritiesShown {
  plans: readonly Plan[];
  /** The partner that is asked for. */
  partner: string | undefined;
  words: ReportPrioritiesWords;
}

/** Every plan, with whom it is to be carried out beside it. */
export function plansList(shown: PrioritiesShown): TemplateResult {
  return statementList(
    shown.plans.map((plan) => ({
      name: plan.label,
      quotes: [plan.quote],
      aside: {title: shown.words.partners, content: partnersOf(plan, shown)},
    })),
  );
}

function partnersOf({partners}: Plan, {partner, words}: PrioritiesShown): TemplateResult {
  if (partners.length === 0) return html`<p class="no-partner">${words.noPartner}</p>`;
  return html`<ul class="partners">
    ${partners.map(
      ({id, name}) =>
        html`<li>
          <span class=${id === partner || partner === undefined ? 'partner' : nothing}>${id}</span>
          ${id === name ? nothing : html`<span class="partner-name">${name}</span>`}
        </li>`,
    )}
  </ul>`;
}

export function plansTable(shown: PrioritiesShown): TemplateResult {
  const {plans, words} = shown;
  return wordTable({
    caption: words.caption,
    columns: [words.plan, words.quote, words.partners],
    groups: [
      {
        rows: plans.map((plan) => ({
          label: plan.label,
          cells: [quotation(plan.quote), partnersOf(plan, shown)],
        })),
      },
    ],
  });
}

/** One row per plan and partner. */
export function publishedPlans({plans, words}: PrioritiesShown): PublishedTable {
  return {
    columns: [words.plan, words.quote, words.partner, words.partnerName],
    rows: plans.flatMap(({label, quote, partners}) =>
      partners.length === 0
        ? [[label, quoted(quote), words.noPartner, '']]
        : partners.map(({id, name}) => [label, quoted(quote), id, name]),
    ),
  };
}
