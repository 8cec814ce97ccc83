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
  /** «ni av ti andeler falt», or with the levels that they are of: «ni av ti andeler i staten og kommunene falt» */
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
}
