import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** In Firefox, Orca drops a text that is inserted within 0.1 s of another one. A redraw inserts many. */
const delay = 250;

/** The sentence in the figure's live region: it comes some time after the redraw that it is about, so that it is announced. */
export class StatusController implements ReactiveController {
  /** The sentence that is in the live region now. */
  text = '';
  /** The sentence where the control that was pressed shows it too; otherwise empty. */
  atControl = '';
  #isRepeated: boolean | undefined;
  #next = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param message - The sentence that the figure has to announce. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly message: () => string,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const message = this.message();
    if (message === this.#next) return;
    this.#next = message;
    this.#isRepeated = undefined;
    clearTimeout(this.#timer);
    this.text = '';
    if (message === '') return;
    this.#timer = setTimeout(() => {
      this.text = message;
      this.host.requestUpdate();
    }, delay);
  }

  /**
   * Whether the end of the sentence was seen elsewhere in the figure as well when it was announced, so that it need not be seen
   * twice.
   *
   * @param seen - The sentences that are seen there.
   */
  repeats(seen: readonly string[]): boolean {
    if (this.text !== '')
      this.#isRepeated ??= [this.atControl, ...seen].some((words) => words !== '' && this.text.endsWith(words));
    return this.#isRepeated ?? false;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    // A figure that is moved says it in its new place.
    this.#next = this.text;
  }
}
