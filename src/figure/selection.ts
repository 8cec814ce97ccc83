/** What a reader chose, in the names that all figures share. A key that is there without a value clears that choice. */
export interface Selection {
  level?: string | undefined;
  measure?: string | undefined;
  year?: string | undefined;
  /** County number of the 2020 division. */
  county?: string | undefined;
  publisher?: string | undefined;
  partner?: string | undefined;
  goal?: string | undefined;
  /** Who or what showed a challenge. */
  source?: string | undefined;
  /** The statement that the marks belong to. */
  claim?: string | undefined;
  /** Marks to highlight in the other figures; an empty list ends that. */
  marks?: readonly HighlightedMark[] | undefined;
}

/** Marks that are highlighted, and the statement that they belong to, if they belong to one. */
export interface Highlights {
  readonly marks: readonly HighlightedMark[];
  readonly claim?: string | undefined;
}

/** A mark that is highlighted from another figure: every mark that fits what is given. */
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
