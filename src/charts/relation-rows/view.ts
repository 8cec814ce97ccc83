import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {noInteraction} from '../chart-interaction.js';
import {activeIn, markRole, tabIndex, type ChartText} from '../chart.js';
import {symbolPath} from '../symbol.js';
import {columnHeads, type RelationGroup} from './column-heads.js';

/** Something that a partner takes part in. */
export interface Relation {
  /** Its place among all subjects, which are the same for all partners. */
  point: number;
  label: string;
  /** The kind in words, after the label where that is shown. */
  kind: string;
  /** The mark in words: partner, subject and kind. */
  description: string;
  /** Whether the mark is hollow. */
  isPlanned: boolean;
}

export interface RelationRow {
  id: string;
  /** The full name, and its language where that is not the language of the figure. */
  name: {text: string; lang: string | undefined} | undefined;
  /** How many of the subjects of the first group the row has, in words. */
  part: string;
  relations: readonly Relation[];
}

/** The mark in words, and the source's words, which describe the mark to screen readers. */
export interface RelationCard {
  name: TemplateResult;
  words: TemplateResult;
}

export interface RelationText extends ChartText {
  /** The groups from the left. The second is at the end of the rows, and its columns at the end of it. */
  groups: readonly RelationGroup[];
  /** The partner that is highlighted with the subjects that it shares; all others are dimmed. */
  highlighted: number | undefined;
  /** The card of a mark that is pointed at or in focus: under the mark on a phone, and elsewhere over the notes under the rows. */
  card: (row: number, point: number) => RelationCard;
  choose: (row: number) => void;
}

/** Partners with their full names. Shared subjects are marks in columns, and the others are marks with words. On a phone all have words. */
export function relationRows(rows: readonly RelationRow[], text: RelationText): TemplateResult {
  const {id, labelledBy, groups, highlighted, interaction = noInteraction} = text;
  const active = activeIn(text);
  const shared = highlighted === undefined ? undefined : rows[highlighted]?.relations.map(({point}) => point);
  const isDimmed = (row: number, point: number) =>
    active ? row !== active.series && point !== active.point : shared !== undefined && !shared.includes(point);
  const places = rows.flatMap(({relations}, series) => relations.map(({point}) => ({chart: id, series, point})));
  const stop = places.find((place) => interaction.isTabStop(place));
  const mark = (series: number, relation: Relation) => {
    const {point, label, kind, description} = relation;
    const isActive = active?.series === series && active.point === point;
    const wordsId = `${id}-words`;
    const {role, pressed} = markRole(text, series === highlighted);
    const state = `${isDimmed(series, point) ? ' back' : ''}${isActive ? ' active' : ''}`;
    // The card is beside the mark: inside it, screen readers would not find it, and a click in it would choose the partner.
    return html`<div class="place">
      <span
        class="mark relation${relation.isPlanned ? ' planned' : ''}${state}"
        role=${role}
        aria-pressed=${pressed}
        aria-label=${description}
        aria-describedby=${isActive ? wordsId : nothing}
        tabindex=${tabIndex(text, stop?.series === series && stop.point === point)}
        data-series=${series}
        data-point=${point}
        >${markSample(relation)}<span class="relation-label">${label}</span></span
      ><span class="relation-kind" aria-hidden="true">: ${kind}</span>
      ${isActive ? relationCard(text.card(series, point), wordsId) : nothing}
    </div>`;
  };
  const marks = ({relations}: RelationRow, series: number) =>
    html`<div class="marks">
      ${groups.map((group, n) => {
        const columns = group.columns.map(({point}) => {
          const relation = relations.find((one) => one.point === point);
          return html`<div class="in-column">${relation && mark(series, relation)}</div>`;
        });
        const own = ownOf(relations, group).map((relation) => mark(series, relation));
        const words = n === 0 || group.hasOwn ? html`<div class="own">${own}</div>` : nothing;
        return n === 0 ? [columns, words] : [words, columns];
      })}
    </div>`;
  return html`<div>
    ${columnHeads(groups)}
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
              <p class="part">${row.part}</p>
              ${marks(row, series)}
            </li>`,
        )}
      </ul>
    </div>
    <div class="relation-slot" aria-hidden="true">
      ${active?.series === undefined ? nothing : relationCard(text.card(active.series, active.point))}
    </div>
  </div>`;
}

/** The relations of a group that have no column. */
export function ownOf<One extends Pick<Relation, 'point' | 'isPlanned'>>(
  relations: readonly One[],
  {isPlanned, columns}: RelationGroup,
): One[] {
  return relations.filter((one) => one.isPlanned === isPlanned && !columns.some(({point}) => point === one.point));
}

function relationCard({name, words}: RelationCard, wordsId?: string): TemplateResult {
  return html`<p class="relation-card">
    <strong>${name}</strong>
    <span id=${wordsId ?? nothing}>${words}</span>
  </p>`;
}

/** A mark as large as the text beside it. */
function markSample(relation: Pick<Relation, 'isPlanned'>): TemplateResult {
  return html`<svg
    class="mark-sample series-1"
    width="1.25em"
    height="1.25em"
    viewBox="-10 -10 20 20"
    aria-hidden="true"
  >
    ${markGlyph(relation)}
  </svg>`;
}

/** One shape for all, in pixels around 0,0: words say the kind. It is hollow where the subject is planned. */
export function markGlyph({isPlanned}: Pick<Relation, 'isPlanned'>): SVGTemplateResult {
  return svg`<path class="glyph${isPlanned ? ' hollow planned' : ''}" d=${symbolPath(0)} transform="scale(1.35)"></path>`;
}
