import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {FigureState} from './declaration.js';
import {missingPartText, type MissingPart} from './missing-part.js';
import type {OptionReader} from './option-reader.js';
import type {Figure, StateController} from './state-controller.js';

/**
 * Fetches the code and texts that a figure needs before it can be drawn. If a part cannot be fetched, that is reported once
 * and the figure is drawn without it, until the author or the reader changes something.
 */
export class LoadController<State extends FigureState> implements ReactiveController {
  #failed = new Set<unknown>();
  #hasUpdated = false;
  #lacking: TemplateResult | undefined;

  /** @param say - Informs the reader, in one sentence. */
  constructor(
    private readonly host: Figure,
    private readonly state: StateController<State>,
    private readonly options: OptionReader,
    private readonly say: (sentence: string) => void,
  ) {
    host.addController(this);
  }

  /** Called when the state of the update is there, and before it is drawn. */
  hostUpdate(): void {
    const isLacking = this.#failed.size > 0 && this.state.missing().some((part) => part && this.#failed.has(part.key));
    const {language} = this.state;
    this.#lacking = isLacking
      ? html`<p class="notice" part="notice" lang=${language}>${missingPartText[language]}</p>`
      : undefined;
  }

  /** Says that a part that the figure needs now could not be fetched, and what to do; undefined where none is. */
  get lacking(): TemplateResult | undefined {
    return this.#lacking;
  }

  /** Properties set before the element was defined are applied with the first update, and may need further parts. */
  hostUpdated(): void {
    if (!this.#hasUpdated) void this.wait()?.then(() => this.host.requestUpdate());
    this.#hasUpdated = true;
  }

  /**
   * Informs the page and its author that a part could not be fetched.
   *
   * @param sentence - For the reader, where the figure does not need that part.
   */
  report(reason: unknown, sentence = ''): void {
    this.say(sentence);
    this.host.dispatchEvent(new CustomEvent('error', {__proto__: null, detail: {code: 'network'}} as CustomEventInit));
    this.options.warn(`could not fetch a part of itself: ${String(reason)}`);
  }

  /** Allows parts that could not be fetched to be fetched again. */
  retry(): void {
    this.#failed = new Set();
  }

  /** Fetches missing parts for the next update; undefined where none is missing or fetching has failed. Never rejects. */
  wait(): Promise<void> | undefined {
    const missing = this.state.missing().filter((part) => part !== undefined && !this.#failed.has(part.key));
    return missing.length > 0 ? this.#load(missing as readonly MissingPart[]) : undefined;
  }

  async #load(parts: readonly MissingPart[]): Promise<void> {
    // If a retry is requested during this, a failure does not count.
    const failed = this.#failed;
    const results = await Promise.allSettled(parts.map((part) => part.load()));
    results.forEach((result, i) => {
      if (result.status === 'fulfilled') return;
      failed.add(parts[i]!.key);
      this.report(result.reason);
    });
  }
}
