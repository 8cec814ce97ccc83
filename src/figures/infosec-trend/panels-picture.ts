import {nothing, svg, type TemplateResult} from 'lit';
import {drawingStyles} from '../../charts/drawing-styles.js';
import type {Picture} from '../../figure/figure-export.js';
import {keyItems, type TrendShown} from './views.js';

/** Charts in rows, each under its title, with room for the labels of its axes. */
export function panelsPicture(
  rows: readonly (readonly {title: string; subtitle?: string; chart: TemplateResult}[])[],
  height: number,
  shown: TrendShown,
): Picture {
  const width = 1200;
  const cell = width / Math.max(1, shown.measures.length);
  const [side, top, bottom] = [46, 56, 40];
  const rowHeight = top + height + bottom;
  return {
    width,
    height: rowHeight * rows.length,
    key: keyItems(shown),
    styles: drawingStyles,
    drawing: svg`${rows.map((row, y) =>
      row.map(
        ({title, subtitle, chart}, x) => svg`
      <text class="panel-title" x=${x * cell} y=${y * rowHeight + 16} font-weight="600">${title}</text>
      <text class="tick" x=${x * cell} y=${y * rowHeight + 34}>${subtitle ?? nothing}</text>
      <svg x=${x * cell + side} y=${y * rowHeight + top} width=${cell - 2 * side} height=${height} overflow="visible">${chart}</svg>`,
      ),
    )}`,
  };
}
