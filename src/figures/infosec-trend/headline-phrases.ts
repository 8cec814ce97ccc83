/** A share that was the same at both ends of a period may have changed between them. */
export type Way = 'rose' | 'fell' | 'same';

/** The phrases of one language that a headline is made of. */
export interface HeadlinePhrases {
  /** Levels as written in a heading. */
  bodies: Readonly<Record<string, string>>;
  /** The action that a share of the report counts: «rapportert erfaringer fra øvelser» */
  done: Readonly<Record<string, string>>;
  inYear(year: string): string;
  period(from: string, to: string): string;
  /** After «var de samme»: «i 2019 og 2020». */
  inBoth(from: string, to: string): string;
  /** «ni av ti tall», or with the levels that they are of: «ni av ti tall for staten og kommunene» */
  shares(count: number, of: number, bodies?: string): string;
  /** «ti av 15 tall falt», or with the levels that they are of: «ni av ti tall for staten og kommunene falt» */
  sharesMoved(way: Way, count: number, of: number, bodies?: string): string;
  /** «ett økte» */
  others(way: Way, count: number, of: number): string;
  theShare: string;
  /** «falt for staten og kommunene», after «tallet» */
  shareMoved(way: 'rose' | 'fell', bodies: string): string;
  /** «, og var det samme begge årene for staten» */
  andShareSame(bodies: string): string;
  /** «tallet for staten var det samme i 2019 og 2020» */
  shareSame(bodies: string, years: string): string;
  /** «10–32 prosentpoeng bak staten» */
  behind(points: string, reference: string): string;
  /** «, og kommunene lå …» */
  and(body: string, behind: string): string;
  /** «Kommunene lå … i 2020» */
  were(body: string, behind: string, year: string): string;
  /** «Størst avstand: å ha rapportert erfaringer fra øvelser.» */
  mostOn(measure: string): string;

  /** After the shares, where they are others than those of the heading: « som finnes for 2018 og 2020» */
  withNumbers(from: string, to: string): string;
  /** «ni av ti tall var høyere enn i 2018», with «likevel» where most moved the other way in the last year. */
  wereSince(shares: string, way: Way, count: number, from: string, isYet: boolean): string;
  /** After that: «ett lavere» */
  othersWere(way: Way, count: number, of: number): string;
}
