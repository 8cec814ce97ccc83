/** The names in the data as they are written in a sentence. */
export interface TrendNames {
  measure(id: string): string;
  level(id: string): string;
}

/** The same, with the phrase for a measure; it contains the name of a measure that is not the report's. */
export interface SentenceNames extends TrendNames {
  done(measure: string): string;
}

/** «på fire av fem tiltak»: a count, its total, and whether others were left out for lack of numbers. */
export interface Part {
  count: number;
  of: number;
  hasGaps: boolean;
}

export type Direction = 'rose' | 'fell';
export type Side = 'behind' | 'ahead' | 'level';

/** The phrases of one language that a finding is made of. */
export interface TrendPhrases {
  /** Levels as written in a sentence, where that differs from their name. */
  bodies: Readonly<Record<string, string>>;
  /** The action that a share of the report counts: «etablert nye sikkerhetstiltak». */
  done: Readonly<Record<string, string>>;
  /** The same for a measure that is not the report's. */
  otherDone(measure: string): string;
  they: string;
  theShare: string;
  it: string;
  period(from: string, to: string): string;
  range(low: string, high: string): string;
  points(number: string): string;
  percent(number: string): string;
  /** «erfaringer fra øvelser rapportert i kommunene» */
  measureAt(measure: string, body: string): string;

  /** «I 2018 hadde 22,5 prosent av kommunene rapportert erfaringer fra øvelser» */
  hadDone(year: string, values: string, done: string): string;
  /** «Både i 2018 og i 2020 hadde 22,5 prosent av kommunene rapportert erfaringer fra øvelser» */
  hadDoneBoth(from: string, to: string, values: string, done: string): string;
  /** «22,5 prosent av kommunene» */
  shareOf(value: string, body: string): string;
  shareWas(year: string, value: string, points: string): string;
  shareWasBoth(from: string, to: string, value: string): string;
  /** «Fra 2019 til 2020 falt tallet med 1,0 prosentpoeng» */
  shareMoved(period: string, direction: Direction, points: string): string;
  /** «økte for kommunene (+1,2 prosentpoeng)» */
  sharesMoved(direction: Direction, bodies: string): string;
  /** «og var det samme begge årene for kommunene (50,0 prosent)» */
  andSharesSame(bodies: string): string;
  sharesSame(from: string, to: string, bodies: string): string;

  /** For measures: «gikk fram på fire av fem tiltak», followed by «tilbake på ett». */
  improved(direction: Direction, part: Part): string;
  andImproved(direction: Direction, part: Part): string;
  andUnchanged(part: Part): string;
  unchanged(from: string, to: string, part: Part): string;
  butBehind(range: string, reference: string, isStill: boolean): string;

  /** For levels and measures: «Fra 2018 til 2020 økte ni av ti tall for kommunene», «ett falt», «tre var de samme begge årene». */
  countMoved(period: string, direction: Direction, part: Part, bodies: string): string;
  othersMoved(direction: Direction, part: Part): string;
  othersSame(part: Part): string;
  countSame(from: string, to: string, part: Part, bodies: string): string;

  /** For a single year. */
  countWas(year: string, part: Part, bodies: string, range: string): string;

  /** «I 2020 lå de» or, if the year has just been named, «De lå». */
  theyWere(who: string, year: string | undefined): string;
  /** «10,4 til 32,2 prosentpoeng bak statlige virksomheter» */
  pointsFrom(side: Side, range: string, reference: string): string;
  onMeasure(measure: string): string;
  onCompared(count: number): string;
  /** «foran statlige virksomheter på tre av fem tiltak», followed by «bak på to». */
  sideOn(side: Side, reference: string, part: Part): string;
  andSideOn(side: Side, part: Part): string;

  /** The years in which levels have no number: up to three by name, all by the first and the last, otherwise a count. */
  notStated(bodies: string, when: string): string;
  inYears(years: string): string;
  inSome(count: number, of: number, from: string, to: string): string;
}
