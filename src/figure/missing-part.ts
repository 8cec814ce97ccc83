/** A part that the next update needs and that is not there yet. */
export interface MissingPart {
  /** The same for the same part, so that one that cannot be fetched is not asked for again and again. */
  readonly key: unknown;
  load(): Promise<unknown>;
}
