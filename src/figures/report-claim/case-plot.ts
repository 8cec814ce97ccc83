import {html, svg, type SVGTemplateResult} from 'lit';
import {scaleLinear} from '../../charts/scale-linear.js';
import {symbolBox, symbolPath} from '../../charts/symbol.js';
import type {ClaimCase} from '../../datasets/claim-cases.js';
import {caseValues} from '../report-claims/case-numbers.js';
import type {CaseDrawing} from '../report-claims/case-table.js';

interface Mark {
  level: string;
  value: number;
}

/**
 * The numbers of a claim as marks on one scale: shares from 0 to 100 per cent, joined by a line, or changes, each with a line
 * from zero. Screen readers get the numbers of the table beside it.
 */
export function casePlot(
  cases: readonly ClaimCase[],
  seriesOf: (level: string) => number,
  percent: (value: number) => string,
): CaseDrawing {
  const values = cases.flatMap(caseValues).map(({value}) => value);
  const isChange = cases.some(({points, compared}) => points !== undefined || compared?.unit === 'points');
  const [from, to] = isChange ? [Math.min(0, ...values), Math.max(0, ...values)] : [0, 100];
  const x = scaleLinear([from, to], [4, 96]);
  const symbol = ({level, value}: Mark, y: string) =>
    svg`<svg class="case-mark series-${seriesOf(level) + 1}" x="${x(value)}%" y=${y} width="1em" height="1em" viewBox=${symbolBox} overflow="visible"><path d=${symbolPath(seriesOf(level))}></path></svg>`;
  const ticks = isChange ? [0] : [from, to];
  const grid = ticks.map((tick) => svg`<line class="case-grid" x1="${x(tick)}%" x2="${x(tick)}%" y2="100%"></line>`);
  return {
    head: html`<svg class="case-scale" aria-hidden="true">
      ${ticks.map((value) => svg`<text x="${x(value)}%" y="0.8em" text-anchor=${value === 100 ? 'end' : 'middle'}>${value === 0 ? 0 : percent(value)}</text>`)}
    </svg>`,
    name: (level) => html`<svg class="case-name" aria-hidden="true">${symbol({level, value: from}, '50%')}</svg>`,
    row(ofMeasure) {
      const marks = ofMeasure.flatMap(caseValues);
      const ends = marks.map(({value}) => x(value));
      // Shares that are nearly equal would hide one another.
      const isClose = Math.abs(ends[0]! - (ends[1] ?? ends[0]!)) < 6;
      const lanes: SVGTemplateResult[] = isChange
        ? marks.map((mark, i) => lane(x(0), ends[i]!, symbol(mark, '50%'), i, marks.length))
        : [
            lane(
              Math.min(...ends),
              Math.max(...ends),
              svg`${marks.map((mark, i) => symbol(mark, isClose ? `${20 + 60 * i}%` : '50%'))}`,
              0,
              1,
            ),
          ];
      return html`<svg class="case-plot" height="${1.3 * lanes.length}em" aria-hidden="true">${grid}${lanes}</svg>`;
    },
  };
}

/** A line, with marks over its ends. */
function lane(from: number, to: number, marks: SVGTemplateResult, i: number, count: number): SVGTemplateResult {
  return svg`<svg y="${(100 * i) / count}%" height="${100 / count}%" overflow="visible"><line class="case-line" x1="${from}%" x2="${to}%" y1="50%" y2="50%"></line>${marks}</svg>`;
}
