import {nothing, svg, type TemplateResult} from 'lit';
import {textLines} from '../../charts/text-lines.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {periods} from '../../datasets/trend-finding.js';
import type {Picture} from '../../figure/figure-export.js';
import {renderChanges} from './change-view.js';
import {legendItems} from './legend.js';
import {renderLines} from './lines-view.js';
import {lineChartOf} from './line-charts.js';
import type {TrendState} from './state.js';

interface PicturePanel {
  title: string;
  subtitle?: string;
  chart: TemplateResult;
}

/** Titles are broken into lines of this size and height, with this much before the next one, in pixels. */
const [titleSize, titleLine, titleGap] = [16, 18, 12];

/** The charts of the lines side by side. */
export function linesPicture(state: TrendState): Picture {
  const row = state.measures.map(({id, short}) => ({
    title: short,
    chart: renderLines(id, state, lineChartOf(id, state), undefined, false),
  }));
  return panelsPicture([row], 200, state);
}

/** The charts of the changes, one row a period. */
export function changePicture(state: TrendState): Picture {
  const rows = periods(state.years).map((period) =>
    state.measures.map(({id, short}) => ({
      title: short,
      subtitle: `${period.from}–${period.to}`,
      chart: renderChanges(id, period, state),
    })),
  );
  return panelsPicture(rows, 108, state);
}

/** Charts in rows, each under its title, with room for the labels of its axes. */
function panelsPicture(rows: readonly (readonly PicturePanel[])[], height: number, state: TrendState): Picture {
  const width = 1200;
  const cell = width / Math.max(1, state.measures.length);
  const linesOf = ({title}: PicturePanel) => [title, textLines(title, cell - titleGap, titleSize, true)] as const;
  // Old libraries of pages have another `flat`.
  const titles = new Map(rows.flatMap((row) => row.map(linesOf)));
  const titleHeight = Math.max(1, ...[...titles.values()].map(({length}) => length)) * titleLine;
  const [side, top, bottom] = [46, 38 + titleHeight, 40];
  const rowHeight = top + height + bottom;
  return {
    width,
    height: rowHeight * rows.length,
    key: legendItems(state),
    styles: drawingStyles,
    drawing: svg`${rows.map((row, y) =>
      row.map(
        ({title, subtitle, chart}, x) => svg`
      ${titles
        .get(title)!
        .map(
          (line, i) =>
            svg`<text class="panel-title" x=${x * cell} y=${y * rowHeight + 16 + i * titleLine} font-weight="600">${line}</text>`,
        )}
      <text class="tick" x=${x * cell} y=${y * rowHeight + titleHeight + 16}>${subtitle ?? nothing}</text>
      <svg x=${x * cell + side} y=${y * rowHeight + top} width=${cell - 2 * side} height=${height} overflow="visible">${chart}</svg>`,
      ),
    )}`,
  };
}
