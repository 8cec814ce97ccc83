import type {LitElement, ReactiveController} from 'lit';

/** Keeps in sight what the author wrote, or what a server drew, until the first drawing is there. */
export class PlaceholderController implements ReactiveController {
  #nodes: ChildNode[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** @returns Whether the author's content stands in the place of the figure, and no drawing of a server's. */
  keep(root: ShadowRoot): boolean {
    const isEmpty = root.firstChild === null;
    if (isEmpty) root.append(this.host.ownerDocument.createElement('slot'));
    this.#nodes = [...root.childNodes];
    return isEmpty;
  }

  /** A link in what the author wrote is not taken away from a reader who has the focus in it. */
  wait(): Promise<unknown> | undefined {
    const {host} = this;
    if (host.hasUpdated || !host.querySelector(':focus')) return undefined;
    const left = new Promise((resolve) =>
      host.addEventListener('focusout', resolve, {__proto__: null, once: true} as AddEventListenerOptions),
    );
    return left.then(() => new Promise(requestAnimationFrame));
  }

  hostUpdated(): void {
    for (const node of this.#nodes.splice(0)) node.remove();
  }
}
