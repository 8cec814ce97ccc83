/** A part that the next update needs and that has not been fetched. */
export interface MissingPart {
  /** The same object for the same part, so that a failed part is not requested again and again. */
  readonly key: unknown;
  load(): Promise<unknown>;
}
