import {css, svg, type CSSResult} from 'lit';
import {subjectsOf} from '../../model/partners.js';
import {drawingStyles} from '../../styles/drawing.js';
import {relationDrawingStyles} from '../../styles/relation-matrix.js';
import type {Picture, PublishedTable} from '../../views/published-figure.js';
import {quoted} from '../../views/quotation.js';
import {rowNameGutter} from '../../views/relation-matrix.js';
import {matrix, matrixOf} from './partner-network-matrix.js';
import {withWhom, type NetworkShown} from './partner-network-shown.js';

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

/** The matrices one under the other, for a file. */
export function networkPicture(shown: NetworkShown): Picture {
  const {network, words} = shown;
  const [width, head, rowHeight, gap] = [1100, 60, 36, 24];
  let top = 0;
  const drawings = network.years.map(({year, planned}) => {
    const height = matrixOf(year, shown).rows.length * rowHeight;
    const y = top;
    top += head + height + gap;
    return svg`
      <svg class="series-1" x="10" y=${y + 11} overflow="visible"><circle class="glyph${planned ? ' hollow planned' : ''}" r=${planned ? 7 : 8}></circle></svg>
      <text x="28" y=${y + 16} font-weight="600">${words.yearTitle(year, planned)}</text>
      <svg x=${rowNameGutter} y=${y + head} width=${width - rowNameGutter} height=${height} overflow="visible">${matrix(year, shown)}</svg>`;
  });
  return {width, height: top - gap, key: [], styles: pictureStyles, drawing: svg`${drawings}`};
}
