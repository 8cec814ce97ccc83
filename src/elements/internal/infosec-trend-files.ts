import {nothing, svg, type TemplateResult} from 'lit';
import {drawingStyles} from '../../styles/drawing.js';
import type {Picture, PublishedFigure} from '../../views/published-figure.js';
import {licenceText, sourceText} from '../../views/source-line.js';
import {keyItems, measureLines, remark, type TrendShown} from './infosec-trend-views.js';
import {viewWords} from './infosec-trend-words.js';

/** What the figure says in words, whatever it is drawn as. */
type Told = Pick<PublishedFigure, 'name' | 'language' | 'title' | 'summary' | 'notes'>;

/** @param changes - The view of changes, where that is shown. */
export function publishedTrend(
  shown: TrendShown,
  told: Told,
  changes: typeof import('./infosec-trend-change.js') | undefined,
): PublishedFigure {
  const {trend, measures, years} = shown;
  const words = viewWords(shown);
  return {
    ...told,
    source: sourceText(trend.source, words),
    licence: licenceText(trend.source, words),
    address: trend.source.href,
    table: {
      columns: [words.measure, words.level, words.year, words.percent, words.note],
      rows: measures.flatMap((measure) =>
        trend.levels.flatMap((level) =>
          years.map((year) => {
            const cell = trend.cell(measure.id, level.id, year);
            return [measure.label, level.label, year, cell.value, remark(cell, words)];
          }),
        ),
      ),
    },
    document: trend.document,
    picture: changes && years.length > 1 ? changes.changePicture(shown) : linesPicture(shown),
  };
}

/** The same charts side by side, for a file. */
function linesPicture(shown: TrendShown): Picture {
  return panelsPicture(
    [shown.measures.map(({id, short}) => ({title: short, chart: measureLines(id, shown)}))],
    200,
    shown,
  );
}

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
