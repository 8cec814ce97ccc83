import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';

export interface FindingListText<Row, Entry> {
  name: (row: Row) => string;
  /** The entries of a row by their sources. */
  sources: (row: Row) => readonly (readonly Entry[])[];
  /** The name of the source of an entry, and when and how it found it. */
  source: (entry: Entry) => string;
  entry: (entry: Entry) => TemplateResult;
  /** The words that open the quotations of a row. */
  wording: string;
  /** The words of the report, in quotation marks: of one entry, and those of a row that are of no entry alone. */
  quotes: (entry: Entry, row: Row) => readonly string[];
  sharedQuotes: (row: Row) => readonly string[];
  isDimmed: (entry: Entry) => boolean;
}

/** Draws findings as rows, with a mark for each source of a row. A row opens to the words of the report. */
export function findingList<Row, Entry>(rows: readonly Row[], text: FindingListText<Row, Entry>): TemplateResult {
  return html`<ul class="findings">
    ${rows.map((row, i) => finding(row, `finding-${i}`, text))}
  </ul>`;
}

function finding<Row, Entry>(row: Row, nameId: string, text: FindingListText<Row, Entry>): TemplateResult {
  const sources = text.sources(row);
  const ofSource = (entries: readonly Entry[]) => entries.flatMap((entry) => text.quotes(entry, row));
  const words = [
    ...sources.map((entries) => quotations(text.source(entries[0]!), ofSource(entries))),
    quotations(undefined, text.sharedQuotes(row)),
  ];
  return html`<li class="finding">
    <p class="finding-name" id=${nameId}>${text.name(row)}</p>
    ${
      sources.length === 0
        ? nothing
        : html`<ul>
            ${sources.map((entries) => found(entries, text))}
          </ul>`
    }
    ${
      words.every((one) => one === nothing)
        ? nothing
        : html`<details class="opens">
            <summary aria-describedby=${nameId}>${text.wording}</summary>
            ${words}
          </details>`
    }
  </li>`;
}

/** A source, and when and how it found it. Over several entries its name is once. */
const found = <Row, Entry>(entries: readonly Entry[], text: FindingListText<Row, Entry>): TemplateResult =>
  html`<li class="found${entries.every(text.isDimmed) ? ' back' : ''}">
    <strong class="finding-source">${text.source(entries[0]!)}</strong>
    ${entries.map((entry) => html`<p class="finding-entry">${text.entry(entry)}</p>`)}
  </li>`;

const quotations = (source: string | undefined, quotes: readonly string[]): TemplateResult | typeof nothing =>
  quotes.length === 0
    ? nothing
    : html`<div class="finding-quotes">
        ${source === undefined ? nothing : html`<strong>${source}</strong>`}${quotes.map((quote) => html`<p>${quotation(quote)}</p>`)}
      </div>`;
