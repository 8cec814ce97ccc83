import {html, nothing, type TemplateResult} from 'lit';

/** A chart in words: its title, and its series with one sentence each. */
export interface ListedChart {
  title: string;
  /** A sentence on the chart as a whole. */
  note?: string | undefined;
  series: readonly ListedSeries[];
}

export interface ListedSeries {
  sentence: string;
  /** Every number with its year or another name, also those that are missing. */
  points: readonly string[];
}

/**
 * Charts as headings, sentences and lists, which a screen reader reads on through or jumps between without keys of ours.
 *
 * @param level - The level of the headings, which ends at 6.
 */
export function nestedList(charts: readonly ListedChart[], level: number): TemplateResult {
  // Safari takes a list without markers for no list, unless it has its role.
  return html`<div class="nested-list">
    ${charts.map(
      ({title, note, series}) =>
        html`<p class="list-title" role="heading" aria-level=${Math.min(level, 6)}>${title}</p>
          ${note ? html`<p>${note}</p>` : nothing}
          <ul>
            ${series.map(
              ({sentence, points}) =>
                html`<li>
                  <p>${sentence}</p>
                  <ul class="list-points">
                    ${points.map((point) => html`<li>${point}</li>`)}
                  </ul>
                </li>`,
            )}
          </ul>`,
    )}
  </div>`;
}
