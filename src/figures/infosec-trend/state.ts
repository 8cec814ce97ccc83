import type {ChartInteraction} from '../../charts/chart-interaction.js';
import type {LineChart} from '../../charts/line-chart/layout.js';
import type {Cell} from '../../datasets/cell.js';
import {infosecTrend, partOf, type Level, type Measure, type Trend} from '../../datasets/infosec-trend.js';
import {memoize} from '../../datasets/memoize.js';
import type {FigureContext, FigureHost, FigureState} from '../../figure/declaration.js';
import type {OpenList} from '../../figure/figure-list.js';
import {ownMembers} from '../../figure/own-members.js';
import {readSeveral} from '../../i18n/read-several.js';
import {toText} from '../../figure/to-text.js';
import type {HighlightedMark} from '../../figure/selection.js';
import {uncapital} from '../../i18n/capital.js';
import {annotationCode} from './annotation-code.js';
import type {TrendAnnotations} from './annotations.js';
import type {ImportedTrend} from './import.js';
import type {InfosecTrendWords} from './messages.nb.js';
import type {TrendViewWords} from './view-messages.nb.js';

export type TrendView = 'lines' | 'rows' | 'table';

export interface TrendOptions {
  level?: string | undefined;
  levels?: string | undefined;
  measure?: string | undefined;
  measures?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  sort?: string | undefined;
}

/** The members of the element that its views use. */
export interface TrendHost extends FigureHost<TrendOptions>, TrendOptions {
  /** The mark under the pointer or with the focus, and the tab stop of each chart. */
  readonly marks: ChartInteraction;
  readonly selection: TrendChoice;
  readonly asList: OpenList;
  readonly steps: {chartFor<Row>(index: number, chart: LineChart<Row>): LineChart<Row>};
}

/** The reader's selection: what changes it, and what asks for it. */
export interface TrendChoice {
  toggleLevel(level: string): void;
  isSelected(mark: {measure: string; level: string; year: string}): boolean;
}

/** The members of the element that the marks of a chart use; those of a picture use none. */
export interface MarkUse {
  /** Left out of a chart that has no marks yet. */
  readonly interaction: ChartInteraction | undefined;
  readonly selection: Pick<TrendChoice, 'isSelected'>;
}

export interface TrendState extends FigureState<InfosecTrendWords & Partial<TrendViewWords>> {
  /** The levels and measures that are shown, of all years. */
  trend: Trend;
  view: TrendView;
  edition: string;
  measures: readonly Measure[];
  years: readonly string[];
  /** The level to highlight. */
  level: string | undefined;
  /** Marks that another figure of the group highlights, and their description for screen readers. */
  highlights: readonly HighlightedMark[];
  highlightLabel: string;
  /** The lowest and highest value of the axis. */
  yDomain: readonly [number, number];
  /** The order of the rows. */
  sort: 'gap' | 'report';
  readonly annotations: TrendAnnotations | undefined;
  headingLevel: number;
  /** The heading of the chapter says how the shares moved. */
  isHeadlineAbove: boolean;
  isHintHidden: boolean;
  isNoteHidden: boolean;
}

/** One number of a line chart. */
export interface TrendRow extends Cell {
  level: string;
  year: string;
}

export function trendState(options: TrendOptions, context: FigureContext<InfosecTrendWords>): TrendState {
  const {language, messages, edition, view, hiddenParts, highlights, claim, option} = context;
  const imported = context.imported as ImportedTrend | undefined;
  const whole = imported?.trend ?? infosecTrend(edition, language);
  const names = ({id, label, short = id, sourceId = id}: Partial<Measure> & Pick<Measure, 'id' | 'label'>) =>
    [id, label, short, sourceId] as const;
  // A name that the data has is right, even where the import leaves out what it stands for.
  const offered = imported?.trend.offered ?? whole;
  const measure = option('measure', options.measure, offered.measures.map(names));
  /** Those of a list that are known, or all where none is; the author is warned of the others, one by one. */
  const several = (attribute: 'levels' | 'measures') => {
    const items: readonly (Level | Measure)[] = whole[attribute];
    const allowed = offered[attribute].map(names);
    const asked = readSeveral(toText(options[attribute]), allowed);
    const known = (asked.length > 0 ? asked : ['']).flatMap((one) => option(attribute, one, allowed) ?? []);
    return items.map(({id}) => id).filter((id) => known.length === 0 || known.includes(id));
  };
  const measures = several('measures');
  const levels = several('levels');
  const trend = partOf(whole, levels, measure === undefined ? measures : [measure]);
  const asked = option('level', options.level, offered.levels.map(names));
  const level = levels.find((id) => id === asked);
  if (level !== asked) context.warn(`cannot highlight level="${asked}", which is not among the levels shown.`);
  const years = yearsOf(trend, options, context);
  const all = ownMembers({...messages, ...imported?.messages});
  return {
    language,
    messages: all,
    numbers: imported?.numbers ?? context.numbers,
    trend,
    view: view as TrendView,
    edition,
    measures: trend.measures,
    years,
    level,
    highlights,
    highlightLabel: claim === undefined ? messages.chosenElsewhere : messages.mentioned,
    yDomain: imported?.yDomain ?? shareDomain(whole),
    sort: option('sort', options.sort, ['gap', 'report'] as const) ?? 'gap',
    annotations: annotationCode.value?.trendAnnotations(options, whole, {trend, years, messages: all}, context),
    headingLevel: context.headingLevel,
    isHeadlineAbove: context.isHeadlineAbove,
    isHintHidden: hiddenParts.has('hint'),
    isNoteHidden: hiddenParts.has('note'),
  };
}

/** The axis of shares in per cent: it begins, as its label says, at the last round number below the lowest of all shares. */
function shareDomain(trend: Trend): readonly [number, number] {
  return memoize(trend, 'share domain', () => {
    const {measures, levels, years} = trend;
    const shares = measures.flatMap((of) =>
      levels.flatMap((at) => years.flatMap((year) => trend.cell(of.id, at.id, year).value ?? [])),
    );
    return [Math.max(0, Math.floor(Math.min(100, ...shares) / 20) * 20), 100] as const;
  });
}

function yearsOf({years}: Trend, options: TrendOptions, {option, warn}: FigureContext): readonly string[] {
  const from = years.indexOf(option('from', options.from, years) ?? years[0]!);
  const to = years.indexOf(option('to', options.to, years) ?? years.at(-1)!);
  if (from <= to) return years.slice(from, to + 1);
  warn(`has from="${years[from]}" after to="${years[to]}" and swaps them.`);
  return years.slice(to, from + 1);
}

/** «Prosent av virksomhetene, 2018–2020» */
export function measuredText({trend, years, messages}: TrendState): string {
  const [level, ...others] = trend.levels;
  const tick = messages.tick ?? ((id: string) => id);
  const period = [...new Set([years[0]!, years.at(-1)!])].map(tick).join('–');
  const unit = level && others.length === 0 ? messages.unitOf(level.id, uncapital(level.label)) : messages.unit;
  return [unit, period].filter(Boolean).join(', ');
}

/** The years after the last number of a level, which a note names; none where it has no number at all, and so no line. */
export function yearsAfter(level: string, {trend, measures, years}: TrendState): readonly string[] {
  const isKnown = (year: string) => measures.some(({id}) => trend.cell(id, level, year).value !== null);
  return years.slice(years.findLastIndex(isKnown) + 1 || years.length);
}

/** Which numbers to interpret with care; in every view. */
export function notesOf({trend, messages}: TrendState): string[] {
  return trend.levels.filter(({fewUnits}) => fewUnits).map(({label}) => messages.fewUnits(uncapital(label)));
}
