/** A part that the next update needs and that is not there yet. */
export interface MissingPart {
  /** The same for the same part, so that one that cannot be fetched is not asked for again and again. */
  readonly key: string;
  load(): Promise<unknown>;
}

/**
 * Fetches what a figure needs before it can be drawn. A part that cannot be fetched is reported once and done without,
 * until the author or the reader asks for something again.
 */
export class LoadController {
  #failed = new Set<string>();

  /**
   * @param missing - What the next update needs and does not have.
   * @param report - Called with the reason for each part that could not be fetched.
   */
  constructor(
    private readonly missing: () => readonly (MissingPart | undefined)[],
    private readonly report: (reason: unknown) => void,
  ) {}

  /** Parts that could not be fetched are tried again. */
  retry(): void {
    this.#failed = new Set();
  }

  /** What the next update has to wait for; nothing where all is there or cannot be had. Never rejects. */
  wait(): Promise<void> | undefined {
    const missing = this.missing().filter((part) => part !== undefined && !this.#failed.has(part.key));
    return missing.length > 0 ? this.#load(missing as readonly MissingPart[]) : undefined;
  }

  async #load(parts: readonly MissingPart[]): Promise<void> {
    // Where a retry is asked for while this is under way, a failure does not count.
    const failed = this.#failed;
    const results = await Promise.allSettled(parts.map((part) => part.load()));
    results.forEach((result, i) => {
      if (result.status === 'fulfilled') return;
      failed.add(parts[i]!.key);
      this.report(result.reason);
    });
  }
}
