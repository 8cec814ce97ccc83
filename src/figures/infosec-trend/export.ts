import type {Picture, PublishedFigure} from '../../figure/figure-export.js';
import {licenceText, sourceText} from '../../figure/source-line.js';
import {panelsPicture} from './panels-picture.js';
import {measureLines, remark, type TrendShown} from './views.js';
import {viewWords} from './view-messages.js';

/** What the figure says in words, whatever it is drawn as. */
type FigureDescription = Pick<PublishedFigure, 'name' | 'language' | 'title' | 'summary' | 'notes'>;

/** @param changes - The view of changes, where that is shown. */
export function publishedTrend(
  shown: TrendShown,
  told: FigureDescription,
  changes: typeof import('./change-view.js') | undefined,
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
