import type {ReactiveController} from 'lit';
import type {FigureState} from './declaration.js';
import type {MissingPart} from './missing-part.js';
import type {OptionReader} from './option-reader.js';
import type {Figure, StateController} from './state-controller.js';

/**
 * Fetches what a figure needs before it can be drawn. A part that cannot be fetched is reported once and done without,
 * until the author or the reader asks for something again.
 */
export class LoadController<State extends FigureState> implements ReactiveController {
  #failed = new Set<unknown>();
  #hasUpdated = false;

  /** @param say - Says to the reader, in one sentence, what is missing. */
  constructor(
    private readonly host: Figure,
    private readonly state: StateController<State>,
    private readonly options: OptionReader,
    private readonly say: (sentence: string) => void,
  ) {
    host.addController(this);
  }

  /** What was set before the element was defined has come back with the first update only, and may need something else. */
  hostUpdated(): void {
    if (!this.#hasUpdated) void this.wait()?.then(() => this.host.requestUpdate());
    this.#hasUpdated = true;
  }

  /** Tells the reader, the page and its author that a part could not be fetched. */
  report(reason: unknown): void {
    this.say(this.state.messages.lacking);
    this.host.dispatchEvent(new CustomEvent('error', {__proto__: null, detail: {code: 'network'}} as CustomEventInit));
    this.options.warn(`could not fetch a part of itself: ${String(reason)}`);
  }

  /** Parts that could not be fetched are tried again. */
  retry(): void {
    this.#failed = new Set();
  }

  /** What the next update has to wait for; nothing where everything is loaded or loading it has failed. Never rejects. */
  wait(): Promise<void> | undefined {
    const missing = this.state.missing().filter((part) => part !== undefined && !this.#failed.has(part.key));
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
