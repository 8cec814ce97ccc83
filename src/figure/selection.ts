/** A reader's choice, in the names that all figures share. A key with the value `undefined` clears that choice. */
export interface Selection {
  level?: string | undefined;
  measure?: string | undefined;
  year?: string | undefined;
  /** County number, in the division of the numbers that are shown. */
  county?: string | undefined;
  publisher?: string | undefined;
  partner?: string | undefined;
  goal?: string | undefined;
  /** The body or document that showed a challenge. */
  source?: string | undefined;
  /** The statement that the marks belong to. */
  claim?: string | undefined;
  /** Marks to highlight in the other figures; an empty list ends the highlighting. */
  marks?: readonly HighlightedMark[] | undefined;
}

/** Highlighted marks, and the statement that they belong to, if any. */
export interface Highlights {
  readonly marks: readonly HighlightedMark[];
  readonly claim?: string | undefined;
}

/** Selects the marks to highlight: all those that match the given members. */
export type HighlightedMark = Readonly<
  Partial<Record<'level' | 'measure' | 'year' | 'county' | 'figure', string | undefined>>
>;

/** Whether a mark is among those that are highlighted. */
export function isHighlighted(mark: HighlightedMark, highlights: readonly HighlightedMark[]): boolean {
  return highlights.some((highlight) =>
    Object.entries(highlight).every(
      ([key, value]) => value === undefined || mark[key as keyof HighlightedMark] === value,
    ),
  );
}
