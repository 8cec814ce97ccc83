import {rootsAround} from '../../i18n/language.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {figureTags, type FigureTag} from '../../datasets/goals.js';
import {bringIntoFocus} from '../../figure/bring-into-focus.js';
import {isServer} from '../../figure/is-server.js';

/** The address of each figure on a page, by its tag. A figure without an id has no address; `go` scrolls to it. */
export type FigureAddresses = ReadonlyMap<FigureTag, string>;

/**
 * Finds the figures in the same page as an element: the first of each tag, in the element's own root or else in an outer
 * one. A placeholder of the loader counts as a figure, since a link that appeared with the figure would move the text. The
 * element is drawn again when a figure is added or removed.
 */
export class PageFigures implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #found = '';
  /** The figures that the last search found. */
  addresses: FigureAddresses = new Map();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer = new MutationObserver(() => this.#search());
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, {
        __proto__: null,
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['id'],
      } as MutationObserverInit);
    }
    // An element that was moved may have other figures around it.
    this.#search();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  find(tag: FigureTag): Element | undefined {
    for (const root of rootsAround(this.#host)) {
      const figure = (root as Node & ParentNode).querySelector(
        `${tag},[data-report="${tag}"],[data-report-room] a[href*="figures/"][href*="/${tag}.html"]`,
      );
      if (figure) return figure;
    }
    return undefined;
  }

  /**
   * Goes to a figure when the reader has clicked its link. The figure is looked up again, since the page may have changed.
   * A figure that no address can name is scrolled into view and focused.
   */
  go(event: Event, tag: FigureTag): void {
    const figure = this.find(tag);
    if (!figure) return;
    const link = event.currentTarget as HTMLAnchorElement;
    const {ownerDocument} = this.#host;
    if (figure.id !== '' && ownerDocument.getElementById(figure.id) === figure) {
      // A `<base>` of the page would make the link lead to another page.
      link.href = ownerDocument.location.href;
      link.hash = encodeURIComponent(figure.id);
      return;
    }
    event.preventDefault();
    figure.scrollIntoView();
    bringIntoFocus(figure as HTMLElement);
  }

  #search(): void {
    const figures = figureTags.map((tag) => [tag, this.find(tag)] as const);
    const addresses = figures.flatMap(([tag, figure]) =>
      figure ? [[tag, `#${encodeURIComponent(figure.id || tag)}`] as const] : [],
    );
    const found = addresses.join(' ');
    if (found === this.#found) return;
    this.#found = found;
    this.addresses = new Map(addresses);
    this.#host.requestUpdate();
  }
}
