/** One number, or the sign for a missing value that is in its place. */
export interface Cell {
  /** `null` where the source gives no number: a gap, never zero. */
  value: number | null;
  /** Why there is no number, or what to know about it. */
  status?: string;
  /** The sign itself, where the source has one: «..», «:». */
  sign?: string;
}
