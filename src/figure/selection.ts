/** What a reader chose, in the words that all figures share. A key that is there without a value lets go of it. */
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
  /** Marks that are spoken of; none lets go of those that were. */
  marks?: readonly Mention[] | undefined;
}

/** Marks that are spoken of, and the statement that they belong to, if they belong to one. */
export interface Spoken {
  readonly marks: readonly Mention[];
  readonly claim?: string | undefined;
}

/** A mark that is spoken of elsewhere: every mark that fits what is given. */
export type Mention = Readonly<Partial<Record<'level' | 'measure' | 'year' | 'county' | 'figure', string | undefined>>>;

/** Whether a mark is among those spoken of. */
export function isMentioned(mark: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) =>
    Object.entries(mention).every(([key, value]) => value === undefined || mark[key as keyof Mention] === value),
  );
}
