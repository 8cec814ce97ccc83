import {rootsAround} from '../../i18n/language.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {figureTags, type FigureTag} from '../../datasets/goals.js';
import {isServer} from '../../figure/is-server.js';

/** Where each figure of a page can be reached, by its tag. One without an id has no address, and is gone to by `go`. */
export type FigureAddresses = ReadonlyMap<FigureTag, string>;

/**
 * Finds the figures that stand in the same page as an element: the first of each tag, in the element's own root or else
 * in one that it is inside. What the loader is going to make a figure of counts as one: a link that came with the figure
 * would move what is read. The element is drawn again when one comes or goes.
 */
export class PageFigures implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #found = '';
  /** The figures that were found last. */
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
    // An element that was moved may stand beside other figures now.
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
   * Goes to a figure, resolved now, when the reader has clicked its link: the page may have changed since. A figure that
   * the page's address cannot name is brought into view and into focus in the same way.
   */
  go(event: Event, tag: FigureTag): void {
    const figure = this.find(tag);
    if (!figure) return;
    const link = event.currentTarget as HTMLAnchorElement;
    const {ownerDocument} = this.#host;
    if (figure.id !== '' && ownerDocument.getElementById(figure.id) === figure) {
      // A `<base>` of the page would lead to another one.
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

/** Reading goes on from the figure; no stop for Tab is left behind. */
function bringIntoFocus(figure: HTMLElement): void {
  if (!figure.hasAttribute('tabindex')) {
    figure.setAttribute('tabindex', '-1');
    figure.addEventListener('blur', () => figure.removeAttribute('tabindex'), {
      __proto__: null,
      once: true,
    } as AddEventListenerOptions);
  }
  figure.focus({preventScroll: true});
}
