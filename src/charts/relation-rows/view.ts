import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {noInteraction} from '../chart-interaction.js';
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
  /** The card of a mark that is pointed at or in focus: under its row, or over it where the mark is low in the window. */
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
  const rows = groups.flatMap((group) => group.rows);
  const isWithout = (row: RelationRow) => highlighted !== undefined && row.marks[highlighted] === undefined;
  const places = rows.flatMap(({marks}, series) =>
    marks.flatMap((mark, point) => (mark === undefined ? [] : [{chart: id, series, point}])),
  );
  const stop = places.find((place) => interaction.isTabStop(place));
  const wordsId = `${id}-words`;
  const mark = (row: RelationRow, series: number, point: number, description: string) => {
    const isActive = active?.series === series && active.point === point;
    const isDimmed = active
      ? series !== active.series && point !== active.point && point !== highlighted
      : isWithout(row);
    const {role, pressed} = markRole(text, point === highlighted);
    return html`<span
      class="mark relation${row.isPlanned ? ' planned' : ''}${isDimmed ? ' back' : ''}${isActive ? ' active' : ''}"
      role=${role}
      aria-pressed=${pressed}
      aria-label=${description}
      aria-describedby=${isActive ? wordsId : nothing}
      tabindex=${tabIndex(text, stop?.series === series && stop.point === point)}
      data-series=${series}
      data-point=${point}
      >${markSample(row)}<span class="relation-label">${columns[point]!.id}</span></span
    >`;
  };
  const card = (series: number) =>
    active?.series === series
      ? relationCard(text.card(series, active.point), wordsId, isAbove(active.down, series, rows.length))
      : nothing;
  const place = (row: RelationRow, series: number) => {
    const [first, last] = [row.marks.findIndex(isMark), row.marks.findLastIndex(isMark)];
    const isLineDimmed = active ? series !== active.series : isWithout(row);
    return row.marks.map((description, point) => {
      const ends = `${point === first ? ' first' : ''}${point === last ? ' last' : ''}${isLineDimmed ? ' dimmed' : ''}`;
      const joined = first < last && point >= first && point <= last ? ` joined${ends}` : '';
      const forward = point === highlighted ? ' forward' : '';
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
                <span class="partner-id">${column.id}</span> <span class="part">${column.count}</span>
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
                  <p>${row.label}: <span class="relation-kind">${unbroken(row.kind)}</span></p>
                  ${card(series)}
                </div>
                ${place(row, series)}
              </li>`;
            })}
          </ul>`,
    )}
  </div>`;
}

const isMark = (mark: string | undefined) => mark !== undefined;

/** Over the row of a mark that is low in the window; later for the first rows, where the card would reach over the heads. */
const isAbove = (down: number | undefined, series: number, of: number) => (down ?? 0) > (series < of / 2 ? 0.55 : 0.4);

function relationCard({name, words}: RelationCard, wordsId: string, above: boolean): TemplateResult {
  // Tab passes it by: it is gone when its mark loses the focus.
  return html`<p class="relation-card ${above ? 'above' : 'below'}" tabindex="-1">
    <strong>${name}</strong>
    <span id=${wordsId}>${words}</span>
  </p>`;
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
