import type {CSSResult, SVGTemplateResult, TemplateResult} from 'lit';
import type {ColouredStyles} from '../../charts/drawing-styles.js';
import {pageColour} from '../../figure/palette.js';
import {flagDrawingStyles, flags, flagStyles, mostFlags, type Flag, type FlagRoom} from '../../charts/flags.js';
import type {LineChart} from '../../charts/line-chart/layout.js';
import type {RowPlot} from '../../charts/row-plot/layout.js';
import type {Trend} from '../../datasets/infosec-trend.js';
import {
  annotationList,
  annotationsInFile,
  annotationSign,
  annotationsInPicture,
  annotationStyles,
  annotationWords,
  drawnOfData,
} from '../../figure/annotation-list.js';
import {readAnnotations, type MarkFinder} from '../../figure/annotations.js';
import type {FigureContext} from '../../figure/declaration.js';
import type {OwnTrend} from '../../import/imported-data.js';
import {uncapital} from '../../i18n/capital.js';
import {levelName, measureName} from './labels.js';
import type {InfosecTrendWords} from './messages.nb.js';

/** The mark of a note. */
interface AnnotatedMark {
  measure: string;
  level: string;
  year: string;
}

/** A number of a chart. */
type Row = Pick<AnnotatedMark, 'level' | 'year'>;

/** The smallest boxes that CSS gives a line chart and a row, with text of twice the size on a phone. */
const lineRoom: FlagRoom = {width: 1, before: 0.9, after: 1.8};
const rowRoom: FlagRoom = {width: 4.75, before: 0.15, after: 0.15};

/** The most columns that are so far apart that a line beside a mark passes none of another column. */
const mostApart = 4;

export interface TrendAnnotations {
  readonly styles: readonly CSSResult[];
  readonly drawingStyles: ColouredStyles;
  /** Under the drawing. */
  readonly list: TemplateResult;
  /** In pictures, where the notes are apart from the drawing. */
  readonly fileNotes: readonly string[];
  readonly drawn: ReadonlySet<unknown>;
  /** The numbers at the marks of one chart. */
  inLines(measure: string, chart: LineChart<Row>): SVGTemplateResult | undefined;
  inRow(measure: string, chart: RowPlot<Row>): SVGTemplateResult | undefined;
  /** The notes on a mark in words, for screen readers; empty where there is none. */
  words(place: AnnotatedMark): string;
  /** The same for a column of a table file. */
  inFile(place: AnnotatedMark): string;
  /** Their numbers, for a table. */
  sign(place: AnnotatedMark): TemplateResult | undefined;
}

/** The notes inside the element, and those of its data, on marks that are shown; `undefined` without any. */
export function trendAnnotations(
  element: object,
  whole: Trend | OwnTrend,
  {
    trend,
    years,
    messages: {periodName = String, within = uncapital},
  }: {trend: Trend; years: readonly string[]; messages: InfosecTrendWords},
  context: Pick<FigureContext, 'language' | 'warn'>,
): TrendAnnotations | undefined {
  const {language} = context;
  const perMeasure = new Map<string, number>();
  const finder: MarkFinder<AnnotatedMark> = {
    keys: ['measure', 'level', 'year'],
    find: (asked) => placeOf(whole, asked, periodName),
    known: () => `The years are ${whole.years.slice(0, mostYears).join(', ')}`,
    nameOf: ({measure, level, year}) => {
      const isShown = idsOf(trend.measures).includes(measure) && idsOf(trend.levels).includes(level);
      if (!isShown || !years.includes(year)) return undefined;
      return [measureName(whole, measure), within(levelName(whole, level)), periodName(year)].join(', ');
    },
    full: ({measure}) => {
      const count = (perMeasure.get(measure) ?? 0) + 1;
      perMeasure.set(measure, count);
      return count > mostFlags ? `ignores annotations of “${measure}” after the first ${mostFlags}.` : undefined;
    },
    order: ({measure, level, year}) =>
      (idsOf(whole.measures).indexOf(measure) * whole.years.length + whole.years.indexOf(year)) * whole.levels.length +
      idsOf(whole.levels).indexOf(level),
  };
  const notes = readAnnotations(element, 'notes' in whole ? whole.notes : [], finder, context);
  if (notes.length === 0) return undefined;
  const on = ({measure, level, year}: AnnotatedMark) =>
    notes.filter(({place}) => place.measure === measure && place.level === level && place.year === year);
  const flagsOf = (measure: string, find: (place: AnnotatedMark) => Omit<Flag, 'number'> | undefined) =>
    notes.flatMap(({place, number}) => {
      const at = place.measure === measure ? find(place) : undefined;
      return at ? {number, x: at.x, y: at.y, beside: at.beside ?? 0} : [];
    });
  const level = (place: AnnotatedMark) => idsOf(trend.levels).indexOf(place.level);
  return {
    styles: [annotationStyles, flagDrawingStyles(pageColour), flagStyles],
    drawingStyles: flagDrawingStyles,
    list: annotationList(notes, language),
    fileNotes: annotationsInPicture(notes, language),
    drawn: drawnOfData(notes),
    inLines: (measure, chart) => {
      const marks = flagsOf(measure, (place) => {
        const at = chart.lines[level(place)]?.marks.find(({row}) => row.year === place.year);
        const isAbove = chart.lines.some(({points}) => at && points[at.point] && points[at.point]!.y < at.y);
        return at && {...at, beside: isAbove && chart.columns.length <= mostApart ? (at.x > 50 ? -1 : 1) : 0};
      });
      return marks.length > 0 ? flags(marks, 'above', lineRoom) : undefined;
    },
    inRow: (measure, chart) => {
      const marks = flagsOf(measure, (place) => {
        return chart.lanes[level(place)]?.marks.find(({row}) => row.year === place.year);
      });
      return marks.length > 0 ? flags(marks, 'below', rowRoom) : undefined;
    },
    words: (place) => annotationWords(on(place), language),
    inFile: (place) => annotationsInFile(on(place), language),
    sign: (place) => annotationSign(on(place), language),
  };
}

const idsOf = (list: readonly {id: string}[]) => list.map(({id}) => id);

/** More years in a warning are not read. */
const mostYears = 20;

/** The mark with these ids or names, if there is a number for it. A single measure or level need not be named. */
function placeOf(
  trend: Trend,
  {measure, level, year: asked}: Readonly<Record<string, string>>,
  periodName: (year: string) => string,
): AnnotatedMark | undefined {
  const [m, l] = [idOf(trend.measures, measure!), idOf(trend.levels, level!)];
  const year = annotatedYear(asked!, trend.years, periodName);
  if (m === undefined || l === undefined || year === undefined) return undefined;
  return trend.cell(m, l, year).value === null ? undefined : {measure: m, level: l, year};
}

function idOf(list: readonly {id: string; label: string; short?: string}[], asked: string): string | undefined {
  if (asked === '' && list.length === 1) return list[0]!.id;
  const wanted = asked.toLowerCase();
  return list.find(({id, label, short}) => [id, label, short].some((name) => name?.toLowerCase() === wanted))?.id;
}

/** The letter of a period in English, and the Norwegian one that the ids have. */
const letters: Readonly<Record<string, string>> = {Q: 'K', S: 'H', W: 'U'};

/** A period in the spelling of the ids: `2020-Q1`, `2020q1` and `2020 k1` are `2020K1`, and `2020-01` is `2020M01`. */
function inIds(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/^(\d{4})([QSW])/, (_, year: string, letter: string) => `${year}${letters[letter]}`)
    .replace(/^(\d{4})(\d\d)$/, '$1M$2');
}

/** The id of a period from its id, another usual spelling of it, or its name in the reader's language. */
function annotatedYear(asked: string, years: readonly string[], nameOf: (year: string) => string): string | undefined {
  const [id, name] = [inIds(asked), asked.toLowerCase()];
  return years.find((year) => inIds(year) === id || nameOf(year).toLowerCase() === name);
}
