/** Listens to the keys and presses of one document at a time, or of none. */
export class DocumentListener {
  #document: Document | undefined;
  readonly #onKey: (event: KeyboardEvent) => void;
  readonly #onPress: (event: Event) => void;

  constructor(onKey: (event: KeyboardEvent) => unknown, onPress: (event: Event) => unknown) {
    this.#onKey = onKey;
    this.#onPress = onPress;
  }

  listen(to: Document | undefined): void {
    if (to === this.#document) return;
    this.#document?.removeEventListener('keydown', this.#onKey);
    this.#document?.removeEventListener('pointerdown', this.#onPress);
    this.#document = to;
    to?.addEventListener('keydown', this.#onKey);
    to?.addEventListener('pointerdown', this.#onPress);
  }
}
