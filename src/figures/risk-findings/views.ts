import {html, nothing, type TemplateResult} from 'lit';
import {layoutUnitRow} from '../../charts/unit-row/layout.js';
import type {RiskFindingsWords} from './messages.nb.js';
import type {Challenge, Showing} from '../../datasets/risks.js';
import type {PublishedTable} from '../../figure/figure-export.js';
import {quotation, quoted} from '../../charts/quotation.js';
import {statementList} from '../../charts/statement-list/view.js';
import {wordTable} from '../../charts/word-table/view.js';
import {unitRows, type UnitText} from '../../charts/unit-row/view.js';

export interface RisksShown {
  challenges: readonly Challenge[];
  /** The source that is asked for. */
  source: string | undefined;
  words: RiskFindingsWords;
}

/** Every challenge, with who showed it and when beside it. */
export function risksList(shown: RisksShown): TemplateResult {
  const {challenges, words} = shown;
  return statementList(
    challenges.map((challenge) => ({
      name: challenge.label,
      quotes: challenge.quotes,
      drawing: challenge.units.length > 0 ? unitRows(unitTexts(challenge, words)) : undefined,
      aside: {title: words.shownBy, content: showings(challenge, shown)},
    })),
  );
}

function showings({shownBy}: Challenge, {source, words}: RisksShown): TemplateResult {
  return html`<ul class="showings">
    ${shownBy.map(
      (showing) =>
        html`<li>
          <span class="when">${showing.when ?? words.noYear}</span>
          <span
            ><span class=${showing.source === source || source === undefined ? 'who' : nothing}>${showing.name}</span>,
            ${showing.title === undefined ? showing.how : quotation(showing.title)}</span
          >
        </li>`,
    )}
  </ul>`;
}

export function risksTable(shown: RisksShown): TemplateResult {
  const {challenges, words} = shown;
  return wordTable({
    caption: words.caption,
    columns: [words.challenge, words.quote, words.shownByAndWhen],
    groups: [
      {
        rows: challenges.map((challenge) => ({
          label: challenge.label,
          cells: [
            html`<ul>
              ${challenge.quotes.map((quote) => html`<li>${quotation(quote)}</li>`)}
              ${unitTexts(challenge, words).map(({label, words: share}) => html`<li>${label}: ${share}</li>`)}
            </ul>`,
            html`<ul>
              ${challenge.shownBy.map(
                ({name, when, how, title}) =>
                  html`<li>${name}, ${when ?? words.noYear}: ${title === undefined ? how : quotation(title)}</li>`,
              )}
            </ul>`,
          ],
        })),
      },
    ],
  });
}

function unitTexts({units}: Challenge, words: RiskFindingsWords): UnitText[] {
  return units.map(({label, count, of}) => ({
    row: layoutUnitRow({count, of}),
    label,
    words: words.ofRegions(count, of),
  }));
}

export function publishedRisks({challenges, words}: RisksShown): PublishedTable {
  const how = ({how: ours, title}: Showing) => (title === undefined ? (ours ?? '') : quoted(title));
  return {
    columns: [words.challenge, words.shownBy, words.when, words.how, words.quote],
    rows: challenges.flatMap((challenge) =>
      challenge.shownBy.map((showing) => [
        challenge.label,
        showing.name,
        showing.when ?? words.noYear,
        how(showing),
        challenge.quotes.map(quoted).join(' '),
      ]),
    ),
  };
}
