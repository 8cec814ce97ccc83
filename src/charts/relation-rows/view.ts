import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {noInteraction, type ActivePlace} from '../chart-interaction.js';
import {activeIn, markRole, tabIndex, type ChartText} from '../chart.js';
import {symbolPath} from '../symbol.js';
import {unbroken} from '../unbroken.js';

/** A subject, with a mark for everybody who takes part in it. */
export interface RelationRow {
  label: string;
  /** The kind in words, after the label. */
  kind: string;
  /** Whether its marks are hollow. */
  isPlanned: boolean;
  /** The mark of each partner in words, in the order of the partners, where that one takes part. */
  marks: readonly (string | undefined)[];
}

/** The subjects that are done, or those that are planned. */
export interface RelationGroup {
  title: string;
  rows: readonly RelationRow[];
}

export interface RelationColumn {
  id: string;
  /** In how many of the rows of the first group it has a mark. */
  count: string;
  /** Whether no column has more, and some have fewer. */
  isMost: boolean;
}

/** The mark in words, and the source's words, which describe the mark to screen readers. */
export interface RelationCard {
  name: TemplateResult;
  words: TemplateResult;
}

export interface RelationText extends ChartText {
  /** Over the partners, and before them in a wide figure. */
  countTitle: string;
  /** The partners. */
  columns: readonly RelationColumn[];
  /** The partner that is highlighted with the subjects that it takes part in; all others are dimmed. */
  highlighted: number | undefined;
  /**
   * The card of a mark: under the row of one that is pressed or in focus; over the heads or under the last row, whichever is
   * nearer, for one that a mouse points at in a wide figure.
   */
  card: (row: number, point: number) => RelationCard;
  choose: (column: number) => void;
}

/**
 * Subjects as rows, once each, with a mark for everybody who takes part. In a wide figure, partners are columns, and a line joins
 * the marks of a row. On a phone, the names of the partners are beside their marks, under the subject.
 */
export function relationRows(groups: readonly RelationGroup[], text: RelationText): TemplateResult {
  const {id, labelledBy, columns, highlighted, interaction = noInteraction} = text;
  const active = activeIn(text);
  const kept = interaction.kept?.chart === id ? interaction.kept : undefined;
  const rows = groups.flatMap((group) => group.rows);
  const isWithout = (row: RelationRow) => highlighted !== undefined && row.marks[highlighted] === undefined;
  const places = rows.flatMap(({marks}, series) =>
    marks.flatMap((mark, point) => (mark === undefined ? [] : [{chart: id, series, point}])),
  );
  const stop = places.find((place) => interaction.isTabStop(place));
  const wordsId = `${id}-words`;
  const mark = (row: RelationRow, series: number, point: number, description: string) => {
    const isActive = isSame(active, series, point);
    const isDimmed = active
      ? series !== active.series && point !== active.point && point !== highlighted
      : isWithout(row);
    const {role, pressed} = markRole(text, point === highlighted);
    return html`<span
      class="mark relation${row.isPlanned ? ' planned' : ''}${isDimmed ? ' back' : ''}${isActive ? ' active' : ''}"
      role=${role}
      aria-pressed=${pressed}
      aria-label=${description}
      aria-describedby=${isSame(kept, series, point) ? wordsId : nothing}
      tabindex=${tabIndex(text, stop?.series === series && stop.point === point)}
      data-series=${series}
      data-point=${point}
      >${markSample(row)}<span class="relation-label">${columns[point]!.id}</span></span
    >`;
  };
  const card = (series: number) => {
    const isPointed = active?.series === series && !isSame(kept, series, active.point);
    const own = kept?.series === series ? relationCard(text.card(series, kept.point), wordsId) : nothing;
    const where = active?.isAbove ? ' over above' : ' over below';
    return html`${own}${isPointed ? relationCard(text.card(series, active.point), nothing, where) : nothing}`;
  };
  const place = (row: RelationRow, series: number) => {
    const [first, last] = [row.marks.findIndex(isMark), row.marks.findLastIndex(isMark)];
    const isLineDimmed = active ? series !== active.series : isWithout(row);
    return row.marks.map((description, point) => {
      const ends = `${point === first ? ' first' : ''}${point === last ? ' last' : ''}${isLineDimmed ? ' dimmed' : ''}`;
      const joined = first < last && point >= first && point <= last ? ` joined${ends}` : '';
      const forward = `${point <= first ? ' leader' : ''}${point === highlighted ? ' forward' : ''}`;
      const drawn = description === undefined ? nothing : mark(row, series, point, description);
      return html`<div class="place${joined}${forward}${description === undefined ? ' none' : ''}">${drawn}</div>`;
    });
  };
  return html`<div class="relations" role="group" data-chart=${id} aria-labelledby=${labelledBy}>
    <div class="partner-heads">
      <p class="count-title">${text.countTitle}</p>
      <ul>
        ${columns.map(
          (column, i) =>
            html`<li class="partner-head${i === (active?.point ?? highlighted) ? ' forward' : ''}">
              <button class="partner" type="button" aria-pressed="${i === highlighted}" @click=${() => text.choose(i)}>
                <span class="partner-id">${column.id}</span>
                <span class="part${column.isMost ? ' most' : ''}">${column.count}</span>
              </button>
            </li>`,
        )}
      </ul>
    </div>
    ${groups.map(
      (group) =>
        html`<div class="group-head"><p class="group-title">${group.title}</p></div>
          <ul class="subjects">
            ${group.rows.map((row) => {
              const series = rows.indexOf(row);
              return html`<li class="subject-row${series === active?.series ? ' forward' : ''}">
                  <div class="row-subject${isWithout(row) ? ' back' : ''}">
                    <p>
                      <span>${row.label}: <span class="relation-kind">${unbroken(row.kind)}</span></span>
                    </p>
                  </div>
                  ${place(row, series)}
                </li>
                ${card(series)}`;
            })}
          </ul>`,
    )}
  </div>`;
}

const isMark = (mark: string | undefined) => mark !== undefined;

const isSame = (place: ActivePlace | undefined, series: number | undefined, point: number) =>
  place !== undefined && place.series === series && place.point === point;

function relationCard({name, words}: RelationCard, wordsId: string | typeof nothing, where = ''): TemplateResult {
  // Tab passes it by: it is gone when its mark loses the focus.
  return html`<li class="row-words">
    <div>
      <p class="relation-card${where}" tabindex="-1">
        <strong>${name}</strong>
        <span id=${wordsId}>${words}</span>
      </p>
    </div>
  </li>`;
}

/** A mark as large as the text beside it. */
function markSample(row: Pick<RelationRow, 'isPlanned'>): TemplateResult {
  return html`<svg
    class="mark-sample series-1"
    width="1.25em"
    height="1.25em"
    viewBox="-10 -10 20 20"
    aria-hidden="true"
  >
    ${markGlyph(row)}
  </svg>`;
}

/** One shape for all, in pixels around 0,0: words say the kind. It is hollow where the subject is planned. */
export function markGlyph({isPlanned}: Pick<RelationRow, 'isPlanned'>): SVGTemplateResult {
  return svg`<path class="glyph${isPlanned ? ' hollow planned' : ''}" d=${symbolPath(0)} transform="scale(1.35)"></path>`;
}
