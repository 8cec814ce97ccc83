import type {MarkKind} from '../../charts/chart.js';
import {layoutRowPlot, sides, type RowPlot, type Side} from '../../charts/row-plot/layout.js';
import {gapSize, isWorded} from '../../charts/row-plot/view.js';
import {textWidth} from '../../charts/text-lines.js';
import {memoize} from '../../datasets/memoize.js';
import {isHighlighted} from '../../figure/selection.js';
import {periodName} from './labels.js';
import {gapShown} from './row-gaps.js';
import {gapBrief, gapText} from './row-texts.js';
import type {TrendRow, TrendState} from './state.js';
import {viewMessages} from './view-messages.js';

/** The places of the marks of one measure. */
export function plotOf(measure: string, state: TrendState): RowPlot<TrendRow> {
  const {trend, years, language, level, highlights, annotations} = state;
  const places = trend.levels.flatMap(({id}) => years.map((year) => ({level: id, measure, year})));
  // Those with a note, and those that a statement is about.
  const isKept = (place: (typeof places)[number]) =>
    isHighlighted(place, highlights) || Boolean(annotations?.words(place));
  const kept = places.flatMap((place, i) => (isKept(place) ? i : []));
  return memoize(trend, `row ${measure} ${years[0]} ${years.at(-1)} ${language} ${level} ${kept.join()}`, () => {
    const [shown, brief] = [gapShown(state), gapBrief(measure, state)];
    return layoutRowPlot(
      places.map((place): TrendRow => ({...place, ...trend.cell(measure, place.level, place.year)})),
      {
        isKept: (row) => isKept({...row, measure}),
        x: (row) => row.value,
        series: (row) => row.level,
        point: (row) => row.year,
        seriesDomain: trend.levels.map(({id}) => id),
        pointDomain: years,
        xDomain: state.yDomain,
        gap: shown && {
          from: shown.level,
          to: shown.reference,
          label: textWidth(gapText(measure, state), gapSize, true),
          brief: brief === undefined ? undefined : textWidth(brief, gapSize, true),
          isWorded: isWorded(gapText(measure, state)),
        },
        names: Math.max(...years.map((year) => textWidth((state.messages.tick ?? String)(year), gapSize))),
      },
    );
  });
}

/** The side of the bars on which the lengths of all have room, so that they are read in one place. */
export function gapSide(state: TrendState): Side | undefined {
  const bars = state.measures.flatMap(({id}) => plotOf(id, state).gap ?? []);
  return sides.find((side) => bars.every(({freeSides}) => freeSides.includes(side)));
}

/** Whether the length of a gap is beside its bar in a box of any width: no card needs it. */
export function isGapWritten(measure: string, state: TrendState): boolean {
  const side = gapSide(state) ?? plotOf(measure, state).gap?.freeSides[0];
  return side !== undefined && !isWorded(gapText(measure, state));
}

/** Of more years between the first and the last, none is named. */
const mostNamed = 2;

/** Which mark is of which period, where there are several. */
export function periodMarks(state: TrendState): {kind: MarkKind; name: string}[] {
  const {years, measures, numbers} = state;
  const messages = viewMessages(state);
  const [first, ...others] = years.map((year) => periodName(year, messages));
  const last = others.pop();
  if (last === undefined) return [];
  const kinds = measures.flatMap(({id}) => plotOf(id, state).lanes.flatMap(({marks}) => marks.map(({kind}) => kind)));
  const between = others.length > mostNamed ? messages.between : numbers.list(others);
  return [
    {kind: 'first', name: first!},
    ...(kinds.includes('between') ? [{kind: 'between' as const, name: between}] : []),
    {kind: 'last', name: last},
  ];
}
