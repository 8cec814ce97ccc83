/** A share that was the same at both ends of a period may have changed between them. */
export type Way = 'rose' | 'fell' | 'same';

/** The phrases of one language that a headline is made of. */
export interface HeadlinePhrases {
  /** Levels as written in a heading. */
  bodies: Readonly<Record<string, string>>;
  inYear(year: string): string;
  period(from: string, to: string): string;
  /** After «var de samme»: «i 2019 og 2020». */
  inBoth(from: string, to: string): string;
  /** «ni av ti andeler», or with the levels that they are of: «ni av ti andeler i staten og kommunene» */
  shares(count: number, of: number, bodies?: string): string;
  /** «ti av 15 andeler falt», or with the levels that they are of: «ni av ti andeler i staten og kommunene falt» */
  sharesMoved(way: Way, count: number, of: number, bodies?: string): string;
  /** «én økte» */
  others(way: Way, count: number, of: number): string;
  theShare: string;
  /** «falt i staten og kommunene», after «andelen» */
  shareMoved(way: 'rose' | 'fell', bodies: string): string;
  /** «, og var den samme begge årene i staten» */
  andShareSame(bodies: string): string;
  /** «andelen i staten var den samme i 2019 og 2020» */
  shareSame(bodies: string, years: string): string;
  /** «10–32 prosentpoeng bak staten» */
  behind(points: string, reference: string): string;
  /** «, og kommunene lå …» */
  and(body: string, behind: string): string;
  /** «Kommunene lå … i 2020» */
  were(body: string, behind: string, year: string): string;
  /** After that: «, mest på erfaringer fra øvelser rapportert» */
  mostOn(measure: string): string;

  /** After the shares, where they are others than those of the heading: « med tall for 2018 og 2020» */
  withNumbers(from: string, to: string): string;
  /** «ni av ti andeler var høyere enn i 2018», with «likevel» where most moved the other way in the last year. */
  wereSince(shares: string, way: Way, count: number, from: string, isYet: boolean): string;
  /** After that: «én lavere» */
  othersWere(way: Way, count: number, of: number): string;
}
