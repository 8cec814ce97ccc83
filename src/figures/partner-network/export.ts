import {css, svg, type CSSResult} from 'lit';
import {subjectsOf} from '../../datasets/partners.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {relationDrawingStyles} from '../../charts/relation-matrix/styles.js';
import type {Picture, PublishedTable, Room} from '../../figure/figure-export.js';
import {quoted} from '../../charts/quotation.js';
import {rowNameGutter} from '../../charts/relation-matrix/view.js';
import {matrix, matrixOf} from './matrix-view.js';
import {withWhom, type NetworkShown} from './state.js';

/** One row for each partner in each subject. */
export function networkTable(shown: NetworkShown): PublishedTable {
  const {network, words} = shown;
  return {
    columns: [
      words.partner,
      words.name,
      words.subject,
      words.year,
      words.status,
      words.how,
      words.quotation,
      words.sectionName,
    ],
    rows: network.partners.flatMap((partner) =>
      subjectsOf(network.subjects, partner).map((subject) => [
        partner.id,
        partner.name?.text ?? partner.id,
        subject.label,
        subject.year,
        subject.planned ? words.planned : words.done,
        withWhom(subject, shown),
        quoted(subject.quotation),
        subject.section,
      ]),
    ),
  };
}

const pictureStyles: CSSResult = css`
  ${drawingStyles}
  ${relationDrawingStyles}
`;

/** Rows, and what stands above them, in pixels: in a file, and closer where there is little room. */
const wide = {head: 60, rowHeight: 36, gap: 24};
const close = {head: 50, rowHeight: 24, gap: 14};

/** The matrices one under the other, for a file; as broad as fills the room that there is. */
export function networkPicture(shown: NetworkShown, room?: Room): Picture {
  const {network, words} = shown;
  const {head, rowHeight, gap} = room ? close : wide;
  let top = 0;
  const matrices = network.years.map(({year, planned}) => {
    const box = {year, planned, y: top, height: matrixOf(year, shown).rows.length * rowHeight};
    top += head + box.height + gap;
    return box;
  });
  const height = top - gap;
  const width = room ? Math.max(room.width, Math.round((height * room.width) / room.height)) : 1100;
  const drawings = matrices.map(
    ({year, planned, y, height: rows}) => svg`
      <svg class="series-1" x="10" y=${y + 11} overflow="visible"><circle class="glyph${planned ? ' hollow planned' : ''}" r=${planned ? 7 : 8}></circle></svg>
      <text x="28" y=${y + 16} font-weight="600">${words.yearTitle(year, planned)}</text>
      <svg x=${rowNameGutter} y=${y + head} width=${width - rowNameGutter} height=${rows} overflow="visible">${matrix(year, shown, undefined, rowHeight / 16)}</svg>`,
  );
  return {width, height, key: [], styles: pictureStyles, drawing: svg`${drawings}`};
}
