import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';

/** A finding, with a cell for each source. */
export interface Finding {
  name: string;
  cells: readonly {entries: readonly FindingEntry[]; isDimmed: boolean}[];
  /** The words of the report that are of no entry alone, in quotation marks. */
  sharedQuotes: readonly string[];
}

export interface FindingEntry {
  when: string;
  how: TemplateResult | string | undefined;
  quotes: readonly string[];
}

export interface FindingMatrixText {
  caption: string;
  /** The head of the names. */
  names: string;
  sources: readonly string[];
  /** The words that open the quotations of a row. */
  wording: string;
}

/** More sources than this have no room beside one another. */
const mostColumns = 5;

/**
 * Draws findings as rows, with a column for each source and a mark for each of its entries. Where columns have no room, the
 * sources are under the name. A row opens to the words of the report. The roles are written out because a table that is laid out
 * as blocks is no longer announced as one.
 */
export function findingMatrix(findings: readonly Finding[], text: FindingMatrixText): TemplateResult {
  const {caption, names, sources} = text;
  const longest = longestColumn(findings);
  return html`<table class="findings${sources.length > mostColumns ? '' : ' in-columns'}" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[names, ...sources].map((head, i) => html`<th class=${i > 0 && i - 1 === longest ? 'longest' : nothing} role="columnheader" scope="col">${head}</th>`)}
      </tr>
    </thead>
    ${findings.map((finding, i) => findingRows(finding, `finding-${i}`, text, longest))}
  </table>`;
}

/** The column of a source that has more than half of all cells with entries; -1 without one. */
function longestColumn(findings: readonly Finding[]): number {
  const filled = findings.flatMap(({cells}) => cells.flatMap(({entries}, i) => (entries.length > 0 ? [i] : [])));
  return filled.find((i) => filled.filter((other) => other === i).length * 2 > filled.length) ?? -1;
}

/** A finding with its cells, and a row with its words. CSS writes `data-control` and `data-name` unseen, to keep their room free. */
function findingRows(
  {name, cells, sharedQuotes}: Finding,
  id: string,
  {sources, wording}: FindingMatrixText,
  longest: number,
): TemplateResult {
  const quoted = cells.map(({entries}, i) => ({source: sources[i], quotes: entries.flatMap(({quotes}) => quotes)}));
  const words = [...quoted, {source: undefined, quotes: sharedQuotes}].filter(({quotes}) => quotes.length > 0);
  const control = words.length > 0 ? wording : nothing;
  return html`<tbody class="finding" role="rowgroup">
    <tr role="row">
      <th class="finding-name" id=${id} role="rowheader" scope="row" data-control=${control}>${name}</th>
      ${cells.map(({entries, isDimmed}, i) =>
        entries.length === 0
          ? html`<td class=${i === longest ? 'longest' : nothing} role="cell"></td>`
          : html`<td class="found${isDimmed ? ' back' : ''}${i === longest ? ' longest' : ''}" role="cell">
              ${entries.map((entry) => entryText(entry, sources[i]!))}
            </td>`,
      )}
    </tr>
    ${
      words.length === 0
        ? nothing
        : html`<tr role="row">
            <td class="finding-words" role="cell" colspan=${cells.length + 1}>
              <details class="opens">
                <summary aria-describedby=${id} data-name=${name}>${wording}</summary>
                ${words.map(
                  ({source, quotes}) =>
                    html`<div class="finding-quotes">
                      ${source && html`<strong>${source}</strong>`}${quotes.map((quote) => html`<p>${quotation(quote)}</p>`)}
                    </div>`,
                )}
              </details>
            </td>
          </tr>`
    }
  </tbody>`;
}

/** Who found it, when and how. In a column, the last two are lines of their own: the space keeps them apart in speech. */
const entryText = ({when, how}: FindingEntry, source: string): TemplateResult =>
  html`<p class="finding-entry">
    <strong class="finding-source">${source}</strong>
    <span class="finding-when"
      >${when}${how === undefined ? nothing : html`<span class="finding-comma">,</span>&nbsp;<wbr />`}</span
    >${how ?? nothing}
  </p>`;
