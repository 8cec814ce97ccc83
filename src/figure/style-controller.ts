import type {CSSResult, LitElement} from 'lit';
import {ContrastController} from './contrast-controller.js';
import {adoptedIn} from '../i18n/page-document.js';
import {stylesFor} from './document-styles.js';
import {isServer} from './is-server.js';

/** Adopts the style sheets of a figure and of code that is fetched later. Keeps the page's colours readable. */
export class StyleController {
  readonly #later = new Set<CSSResult>();
  #adopted: readonly CSSStyleSheet[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(new ContrastController(host));
  }

  /** Adds the styles of code that was fetched after the element. */
  add(styles: readonly CSSResult[]): void {
    const before = this.#later.size;
    for (const one of styles) this.#later.add(one);
    if (this.#later.size > before) this.adopt();
  }

  /** Called also when the element has been moved to another document. */
  adopt(root = this.host.shadowRoot): void {
    if (isServer || !root) return;
    const {elementStyles} = this.host.constructor as typeof LitElement;
    const before = this.#adopted;
    this.#adopted = stylesFor(this.host.ownerDocument, [...(elementStyles as CSSResult[]), ...this.#later]);
    // The sheets that keep the page's colours readable must follow these.
    root.adoptedStyleSheets = [...this.#adopted, ...adoptedIn(root).filter((sheet) => !before.includes(sheet))];
  }
}
