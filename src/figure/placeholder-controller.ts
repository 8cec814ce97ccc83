import type {LitElement, ReactiveController} from 'lit';
import {adoptedIn} from '../i18n/page-document.js';

const once = {__proto__: null, once: true} as AddEventListenerOptions;

/** Keeps in sight what the author wrote, or a finished figure, until the first drawing is there. */
export class PlaceholderController implements ReactiveController {
  #nodes: ChildNode[] = [];
  /** Style sheets of the finished figure: in them, what works only with the element is not seen. */
  #sheets: readonly CSSStyleSheet[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** @returns Whether the author's content stands in the place of the figure, and no finished figure. */
  keep(root: ShadowRoot): boolean {
    const isEmpty = root.firstChild === null;
    if (isEmpty) root.append(this.host.ownerDocument.createElement('slot'));
    this.#nodes = [...root.childNodes];
    this.#sheets = [...adoptedIn(root)];
    return isEmpty;
  }

  /** A link in what the author wrote is not taken away from a reader who has the focus in it, nor is text that is selected. */
  wait(): Promise<unknown> | undefined {
    const {host} = this;
    if (host.hasUpdated) return undefined;
    if (host.querySelector(':focus'))
      return Promise.race([event(host, 'focusout').then(() => new Promise(requestAnimationFrame)), focusLost(host)]);
    return this.#hasSelection() ? event(host.ownerDocument, 'selectionchange') : undefined;
  }

  #hasSelection(): boolean {
    const {ownerDocument, shadowRoot} = this.host;
    // Chromium has a selection for each shadow root; elsewhere that of the document reaches into them.
    const scopes = [ownerDocument, shadowRoot as Partial<Document> | null];
    return scopes.some((scope) => {
      const selection = scope?.getSelection?.();
      if (!selection || selection.isCollapsed) return false;
      return [this.host, ...this.#nodes].some((node) => node.contains(selection.anchorNode));
    });
  }

  /** The drawing is there: what was open and what had the focus in the finished figure is so in the drawing. */
  hostUpdated(): void {
    const nodes = this.#nodes.splice(0);
    if (nodes.length === 0) return;
    const root = this.host.shadowRoot!;
    const before = nodes.filter((node) => node instanceof Element);
    const open = before.flatMap((node) => [...node.querySelectorAll('details[open]')]);
    const focused = before.some((node) => node.contains(root.activeElement)) ? root.activeElement : null;
    for (const node of nodes) node.remove();
    root.adoptedStyleSheets = adoptedIn(root).filter((sheet) => !this.#sheets.includes(sheet));
    for (const details of open) twinOf(details, root)?.setAttribute('open', '');
    // The page stays where the reader has it.
    if (focused) (twinOf(focused, root) as HTMLElement | undefined)?.focus({preventScroll: true});
  }
}

const event = (target: EventTarget, type: string) =>
  new Promise((resolve) => target.addEventListener(type, resolve, once));

/** When a link that had the focus is taken out of the page. Not every browser has an event for that. */
function focusLost(host: Element): Promise<unknown> {
  return new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (host.querySelector(':focus')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(host.getRootNode(), {__proto__: null, childList: true, subtree: true} as MutationObserverInit);
  });
}

function twinOf(element: Element, root: ShadowRoot): Element | undefined {
  const text = textOf(element);
  return [...root.querySelectorAll(element.localName)].find((other) => textOf(other) === text);
}

/** White space between elements is another in a template. */
const textOf = ({ariaLabel, textContent}: Element) => `${ariaLabel} ${textContent.replace(/\s+/g, '')}`;
