import type {LitElement, ReactiveController} from 'lit';
import {adoptedIn} from '../i18n/page-document.js';

const once = {__proto__: null, once: true} as AddEventListenerOptions;

/** Keeps the author's content, or a finished figure, in view until the first drawing is there. */
export class PlaceholderController implements ReactiveController {
  #nodes: ChildNode[] = [];
  /** Style sheets of the finished figure: they hide everything that works only with the element. */
  #sheets: readonly CSSStyleSheet[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** @returns Whether the author's content is shown in place of the figure, because there is no finished figure. */
  keep(root: ShadowRoot): boolean {
    const isEmpty = root.firstChild === null;
    if (isEmpty) root.append(this.host.ownerDocument.createElement('slot'));
    this.#nodes = [...root.childNodes];
    this.#sheets = [...adoptedIn(root)];
    return isEmpty;
  }

  /** Waits while a link in the author's content has the focus or text in it is selected, so that the reader keeps both. */
  wait(): Promise<unknown> | undefined {
    const {host} = this;
    if (host.hasUpdated) return undefined;
    if (host.querySelector(':focus'))
      return Promise.race([event(host, 'focusout').then(() => new Promise(requestAnimationFrame)), focusLost(host)]);
    return this.#hasSelection() ? event(host.ownerDocument, 'selectionchange') : undefined;
  }

  #hasSelection(): boolean {
    const {ownerDocument, shadowRoot} = this.host;
    // Chromium has a selection for each shadow root; in other browsers that of the document extends into them.
    const scopes = [ownerDocument, shadowRoot as Partial<Document> | null];
    return scopes.some((scope) => {
      const selection = scope?.getSelection?.();
      if (!selection || selection.isCollapsed) return false;
      return [this.host, ...this.#nodes].some((node) => node.contains(selection.anchorNode));
    });
  }

  /** Opens in the drawing all that was open in the finished figure, and moves the focus to the same place. */
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
    // The page must not scroll.
    if (focused) (twinOf(focused, root) as HTMLElement | undefined)?.focus({preventScroll: true});
  }
}

const event = (target: EventTarget, type: string) =>
  new Promise((resolve) => target.addEventListener(type, resolve, once));

/** Resolves when a link with the focus is removed from the page. Not every browser has an event for that. */
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

/** Ignores white space, since a template has other white space between its elements. */
const textOf = ({ariaLabel, textContent}: Element) => `${ariaLabel} ${textContent.replace(/\s+/g, '')}`;
