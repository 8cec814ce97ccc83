import type {LitElement, ReactiveController} from 'lit';
import {isServer} from './is-server.js';

/** Matches a list of the page's colours in which at least one is given. */
const hasGivenColour = /[^-,\s]|(^|,)\s*,|,\s*$/;

/** Colours that a page gives may be too weak to read; where it gives any, the code that strengthens them is fetched. */
export class ContrastController implements ReactiveController {
  #isListening = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isListening || isServer) return;
    this.#isListening = true;
    // The style sheet starts a transition of no length when a colour of the page changes.
    this.host.renderRoot.addEventListener('transitionend', this.#check);
    requestAnimationFrame(this.#check);
  }

  readonly #check = (): void => {
    // Only the host is read: reading inside it would compute styles for figures far from the window.
    if (hasGivenColour.test(getComputedStyle(this.host).getPropertyValue('--_given')))
      import('./contrast.js').then(({keepLegible}) => keepLegible(this.host), console.warn);
  };
}
