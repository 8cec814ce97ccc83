/**
 * Every form of sentence that a finding may have, as a reader knows them: written by hand from the languages, not from
 * the phrases of the figure. `{name}` is something that is read, `{name:a|b}` one of these words, and `[…]` may be left out.
 */
export interface Templates {
  and: string;
  counts: readonly string[];
  /** Words of direction and side, with what they say. */
  signs: Readonly<Record<string, number>>;
  bodies: Readonly<Record<string, string>>;
  done: Readonly<Record<string, string>>;
  they: string;
  /** Parts of sentences. */
  part: readonly string[];
  range: readonly string[];
  when: readonly string[];
  named: readonly string[];
  value: string;
  some: readonly string[];
  /** Sentences, without their full stop. */
  report: Readonly<Record<string, readonly string[]>>;
  own: Readonly<Record<string, readonly string[]>>;
}
