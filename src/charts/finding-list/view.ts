import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';

export interface FindingListText<Row, Entry> {
  /** The entries of a row by their sources. */
  sources: (row: Row) => readonly (readonly Entry[])[];
  /** The name of the list of a row's sources. */
  sourcesLabel: string;
  name: (row: Row) => string;
  /** How many sources a row has; `undefined` where it has none. */
  count: (row: Row) => string | undefined;
  /** The drawing of a row that has one. */
  drawing: (row: Row) => TemplateResult | typeof nothing;
  /** The name of the source of an entry, and the text of the entry, which follows the name or has a line of its own. */
  source: (entry: Entry) => string;
  entry: (entry: Entry, isOnOwnLine: boolean) => TemplateResult;
  /** The words of the report, in quotation marks: of one entry, and those of a row that are of no entry alone. */
  quotes: (entry: Entry, row: Row) => readonly string[];
  sharedQuotes: (row: Row) => readonly string[];
  isDimmed: (entry: Entry) => boolean;
  /** On a phone, further rows are folded under this name; nothing is folded where it is `undefined`. */
  further: ((rows: readonly Row[]) => string) | undefined;
}

/** As many rows with their words are about two screens of a phone. */
const mostUnfolded = 3;

/** Draws findings as rows, each with its sources, and beside every source the words that the report has of it. */
export function findingList<Row, Entry>(rows: readonly Row[], text: FindingListText<Row, Entry>): TemplateResult {
  const {further} = text;
  // One row alone is not worth pressing for.
  const first = further === undefined || rows.length <= mostUnfolded + 1 ? rows.length : mostUnfolded;
  const list = (some: readonly Row[]) =>
    html`<ul class="findings">
      ${some.map((row) => finding(row, text))}
    </ul>`;
  const rest = rows.slice(first);
  if (rest.length === 0) return list(rows);
  return html`${list(rows.slice(0, first))}
    <details class="further">
      <summary>${further?.(rest)}</summary>
      ${list(rest)}
    </details>`;
}

/** The drawing is before the words of the sources, which are long. */
function finding<Row, Entry>(row: Row, text: FindingListText<Row, Entry>): TemplateResult {
  const [count, sources] = [text.count(row), text.sources(row)];
  return html`<li class="finding">
    <p class="finding-summary">
      <span class="finding-name">${text.name(row)}</span>${
        count === undefined ? nothing : html` <small class="finding-count">${count}</small>`
      }
    </p>
    ${text.drawing(row)}
    ${
      sources.length === 0
        ? nothing
        : html`<ul class="finding-sources" aria-label=${text.sourcesLabel}>
            ${sources.map((entries) => found(entries, row, text))}
          </ul>`
    }
    ${quotations(text.sharedQuotes(row))}
  </li>`;
}

/** A source, when and how it found it, and what it says. Over several entries its name is once. */
function found<Row, Entry>(entries: readonly Entry[], row: Row, text: FindingListText<Row, Entry>): TemplateResult {
  const isOne = entries.length === 1;
  const name = html`<strong class="finding-source">${text.source(entries[0]!)}</strong>`;
  return html`<li class="found${entries.every(text.isDimmed) ? ' back' : ''}">
    ${isOne ? nothing : html`<p>${name}</p>`}
    ${entries.map(
      (entry) =>
        html`<div class="evidence">
          <p>${isOne ? html`${name}, ` : nothing}<span class="finding-entry">${text.entry(entry, !isOne)}</span></p>
          ${quotations(text.quotes(entry, row))}
        </div>`,
    )}
  </li>`;
}

function quotations(quotes: readonly string[]): TemplateResult | typeof nothing {
  return quotes.length === 0
    ? nothing
    : html`<div class="finding-quotes">${quotes.map((quote) => html`<p>${quotation(quote)}</p>`)}</div>`;
}
