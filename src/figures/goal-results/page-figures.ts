import {hostOf} from '../../i18n/language.js';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {figureTags, type FigureTag} from '../../datasets/goals.js';

/**
 * Finds the figures that are in the same page as an element: the first of each tag, in the element's own root or else
 * in one that it is inside. What the loader is going to make a figure of counts as one: a link that came with the figure
 * would move what is read. The element is drawn again when one comes or goes.
 */
export class PageFigures implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #found = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer = new MutationObserver(() => {
      if (this.#found !== this.#names()) this.#host.requestUpdate();
    });
    for (const root of this.#roots()) {
      this.#observer.observe(root, {
        __proto__: null,
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['id'],
      } as MutationObserverInit);
    }
    // An element that was moved may be beside other figures now.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    this.#found = this.#names();
  }

  find(tag: FigureTag): Element | undefined {
    if (isServer) return undefined;
    for (const root of this.#roots()) {
      const figure = root.querySelector(
        `${tag},[data-report="${tag}"],[data-report-room] a[href*="figures/"][href*="/${tag}.html"]`,
      );
      if (figure) return figure;
    }
    return undefined;
  }

  /** The address of a figure in the page; one without an id has none of its own, and is gone to by `go`. */
  address(tag: FigureTag): string | undefined {
    const figure = this.find(tag);
    return figure && `#${encodeURIComponent(figure.id || tag)}`;
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

  #names(): string {
    return figureTags.map((tag) => this.address(tag) ?? '').join(' ');
  }

  #roots(): ParentNode[] {
    const roots: ParentNode[] = [];
    for (let node: Node | undefined = this.#host; node; node = hostOf(node)) {
      node = node.getRootNode();
      roots.push(node as Node & ParentNode);
    }
    return roots;
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
