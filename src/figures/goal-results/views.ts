import {html, nothing, type TemplateResult} from 'lit';
import {uncapital} from '../../i18n/capital.js';
import type {GoalResultsWords} from './messages.nb.js';
import type {Chapter, Goals, Result} from '../../datasets/goals.js';
import {quotation, quoted} from '../../charts/quotation.js';
import type {PublishedTable} from '../../figure/figure-export.js';
import {statementList} from '../../charts/statement-list/view.js';
import {wordTable} from '../../charts/word-table/view.js';

export interface GoalsShown {
  goals: Goals;
  words: GoalResultsWords;
  /** The link from a result to the figure behind it, where the page has one. */
  link: (figure: NonNullable<Result['figure']>) => TemplateResult | undefined;
}

/** Chapter by chapter: the vision, and every goal with its results beside it. */
export function goalsList({goals, words, link}: GoalsShown): TemplateResult {
  return html`${goals.chapters.map(
    (chapter) =>
      html`${goals.chapters.length > 1 ? html`<p class="chapter">${chapter.name}</p>` : nothing}
      ${vision(chapter, words)}
      ${statementList(
        chapter.goals.map(({id, label, quote, results}) => ({
          label: words.goal(id),
          name: label,
          quotes: [quote],
          aside: {
            title: words.results(results.length),
            content: html`<ul class="results">
              ${results.map(
                (result) =>
                  html`<li>
                    <p class="result-name">${result.label}</p>
                    <p>${quotation(result.quote)}</p>
                    ${linkOf(result, link)}
                  </li>`,
              )}
            </ul>`,
          },
        })),
      )}`,
  )}`;
}

function vision({vision: words}: Chapter, {vision: label}: GoalResultsWords): TemplateResult | typeof nothing {
  if (words === undefined) return nothing;
  return html`<p class="vision"><span class="vision-label">${label}:</span> ${quotation(words)}</p>`;
}

function linkOf({figure}: Result, link: GoalsShown['link']): TemplateResult | typeof nothing {
  const to = figure && link(figure);
  return to ? html`<p class="to-figure">${to}</p>` : nothing;
}

export function goalsTable({goals, words, link}: GoalsShown): TemplateResult {
  const {chapters} = goals;
  return wordTable({
    caption: words.caption,
    columns: [words.goalAndResults, words.quote],
    groups: chapters.flatMap((chapter) => [
      ...(chapter.vision === undefined
        ? []
        : [{label: chapter.name, rows: [{label: words.vision, cells: [quotation(chapter.vision)]}]}]),
      ...chapter.goals.map(({id, label, quote, results}) => ({
        label:
          chapters.length > 1
            ? `${chapter.name}, ${uncapital(words.goal(id))}: ${label}`
            : `${words.goal(id)}: ${label}`,
        rows: [
          {label: words.goalRow, cells: [quotation(quote)]},
          ...results.map((result) => ({
            label: result.label,
            cells: [html`${quotation(result.quote)} ${linkOf(result, link)}`],
          })),
        ],
      })),
    ]),
  });
}

export function publishedGoals({goals, words}: Omit<GoalsShown, 'link'>): PublishedTable {
  return {
    columns: [words.chapter, words.goalColumn, words.goalRow, words.result, words.quote],
    rows: goals.chapters.flatMap((chapter) =>
      chapter.goals.flatMap((goal) =>
        goal.results.map((result) => [
          chapter.name,
          `${goal.id} ${goal.label}`,
          quoted(goal.quote),
          result.label,
          quoted(result.quote),
        ]),
      ),
    ),
  };
}
