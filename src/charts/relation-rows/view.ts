import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {noInteraction} from '../chart-interaction.js';
import {activeIn, markRole, tabIndex, type ChartText} from '../chart.js';

/** Something that a partner takes part in. */
export interface Relation {
  /** Its place among all subjects, which are the same for all partners. */
  point: number;
  label: string;
  /** The mark in words: partner, subject and kind. */
  description: string;
  /** SVG path of its kind in pixels around 0,0. */
  symbol: string;
  /** Whether the mark is hollow and dashed. */
  isPlanned: boolean;
}

export interface RelationRow {
  id: string;
  /** The full name, and its language where that is not the language of the figure. */
  name: {text: string; lang: string | undefined} | undefined;
  relations: readonly Relation[];
}

export interface KindSample {
  label: string;
  symbol: string;
  isPlanned?: boolean;
}

/** The mark in words, and the source's words, which describe the mark to screen readers. */
export interface RelationCard {
  name: TemplateResult;
  words: TemplateResult;
}

export interface RelationText extends ChartText {
  kinds: readonly KindSample[];
  /** The partner that is highlighted with the subjects that it shares; all others are dimmed. */
  highlighted: number | undefined;
  /** The card under a mark that is pointed at or in focus. */
  card: (row: number, point: number) => RelationCard;
  choose: (row: number) => void;
}

/** Partners with their full names, each with the subjects that it takes part in, after a key of the kinds. */
export function relationRows(rows: readonly RelationRow[], text: RelationText): TemplateResult {
  const {id, labelledBy, kinds, highlighted, interaction = noInteraction} = text;
  const active = activeIn(text);
  const shared = highlighted === undefined ? undefined : rows[highlighted]?.relations.map(({point}) => point);
  const isDimmed = (row: number, point: number) =>
    active ? row !== active.series && point !== active.point : shared !== undefined && !shared.includes(point);
  const places = rows.flatMap(({relations}, series) => relations.map(({point}) => ({chart: id, series, point})));
  const stop = places.find((place) => interaction.isTabStop(place));
  const mark = (series: number) => (relation: Relation) => {
    const {point, label, description} = relation;
    const isActive = active?.series === series && active.point === point;
    const wordsId = `${id}-words`;
    const {role, pressed} = markRole(text, series === highlighted);
    const state = `${isDimmed(series, point) ? ' back' : ''}${isActive ? ' active' : ''}`;
    // The card is beside the mark: inside it, screen readers would not find it, and a click in it would choose the partner.
    return html`<div class="relation-place">
      <span
        class="mark relation${relation.isPlanned ? ' planned' : ''}${state}"
        role=${role}
        aria-pressed=${pressed}
        aria-label=${description}
        aria-describedby=${isActive ? wordsId : nothing}
        tabindex=${tabIndex(text, stop?.series === series && stop.point === point)}
        data-series=${series}
        data-point=${point}
        >${kindSample(relation)} ${label}</span
      >
      ${isActive ? relationCard(text.card(series, point), wordsId) : nothing}
    </div>`;
  };
  return html`<ul class="kinds">
      ${kinds.map((kind) => html`<li class="kind">${kindSample(kind)} ${kind.label}</li>`)}
    </ul>
    <div class="relations" role="group" data-chart=${id} aria-labelledby=${labelledBy}>
      <ul>
        ${rows.map(
          (row, series) =>
            html`<li class="partner-row${series === (active?.series ?? highlighted) ? ' forward' : ''}">
              <button
                class="partner"
                type="button"
                aria-pressed="${series === highlighted}"
                @click=${() => text.choose(series)}
              >
                <span class="partner-id">${row.id}</span>
                ${row.name ? html`<span class="full-name" lang=${row.name.lang ?? nothing}>${row.name.text}</span>` : nothing}
              </button>
              <div class="marks">${row.relations.map(mark(series))}</div>
            </li>`,
        )}
      </ul>
    </div>`;
}

function relationCard({name, words}: RelationCard, wordsId: string): TemplateResult {
  return html`<p class="relation-card">
    <strong>${name}</strong>
    <span id=${wordsId}>${words}</span>
  </p>`;
}

/** The mark of a kind, as large as the text beside it. */
export function kindSample(kind: Pick<KindSample, 'symbol' | 'isPlanned'>): TemplateResult {
  return html`<svg
    class="kind-sample series-1"
    width="1.25em"
    height="1.25em"
    viewBox="-10 -10 20 20"
    aria-hidden="true"
  >
    ${kindGlyph(kind)}
  </svg>`;
}

export function kindGlyph({symbol, isPlanned = false}: Pick<KindSample, 'symbol' | 'isPlanned'>): SVGTemplateResult {
  return svg`<path class="glyph${isPlanned ? ' hollow planned' : ''}" d=${symbol} transform="scale(1.35)"></path>`;
}
