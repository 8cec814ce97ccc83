import type {LitElement, ReactiveController} from 'lit';

type Motion = typeof import('./motion.js');

/**
 * Moves marks to their new places instead of letting them jump, when an option changes. The code is fetched when the reader
 * first points at the figure or enters it by keyboard; until then, and if it cannot be fetched, nothing moves.
 */
export class MotionController implements ReactiveController {
  #motion: Motion | undefined;
  #places: ReturnType<Motion['placesIn']> | undefined;
  #before: string | undefined;

  /** @param position - A text that changes when the places of marks may. */
  constructor(
    private readonly host: LitElement,
    private readonly position: () => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['pointerover', 'focusin']) this.host.addEventListener(type, this.#fetch);
  }

  readonly #fetch = (): void => {
    for (const type of ['pointerover', 'focusin']) this.host.removeEventListener(type, this.#fetch);
    import('./motion.js').then(
      (motion) => (this.#motion = motion),
      () => undefined,
    );
  };

  /** The state is new by now, and the drawing is not. */
  hostUpdate(): void {
    const position = this.position();
    this.#places = position === this.#before ? undefined : this.#motion?.placesIn(this.host.renderRoot);
    this.#before = position;
  }

  hostUpdated(): void {
    if (this.#places) this.#motion!.moveFrom(this.#places, this.host.renderRoot);
  }
}
