import type {LitElement, ReactiveController} from 'lit';
import {isServer} from '../../figure/is-server.js';
import {figuresIn, watchFigures} from '../../figure/language-controller.js';
import {toText} from '../../figure/to-text.js';
import {rootsAround} from '../../i18n/language.js';

/** A figure that can be in a group. */
export type GroupFigure = LitElement & {group?: string | undefined};

/** A future figure of the page: an element that is not defined yet, or a placeholder of the loader. */
type Form = GroupFigure & {search?: string};

const drawing = ['infosec-trend', 'cef-funding-map', 'key-figures'] as const;
/** The tag of a figure that draws the marks of claims. */
export type DrawingTag = (typeof drawing)[number];

/** Attributes that make an element a figure of a group, or the loader a figure of an element. */
const attributeFilter = ['group', 'data-group', 'data-report', 'data-report-room', 'href'];

/** Knows which figures of a group are in the page, or will be. The host is drawn again when one is added or removed. */
export class AnsweringFigures implements ReactiveController {
  #stop: (() => void) | undefined;
  #found = '';
  #group = '';
  #isQueued = false;

  constructor(private readonly host: GroupFigure) {
    host.addController(this);
  }

  /** Whether a figure can answer. A server knows nothing of the page around it. */
  has(tag: DrawingTag): boolean {
    return isServer || this.#found.includes(tag);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#group = toText(this.host.group);
    if (this.#group !== '') this.#watch();
    this.#search();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  hostUpdate(): void {
    if (isServer || this.#group === toText(this.host.group)) return;
    this.hostDisconnected();
    this.hostConnected();
  }

  #watch(): void {
    const observer = new MutationObserver(this.#searchSoon);
    const options = {__proto__: null, childList: true, subtree: true, attributeFilter} as MutationObserverInit;
    for (const root of rootsAround(this.host)) observer.observe(root, options);
    // Figures in the shadow roots of other elements are out of its sight.
    const end = watchFigures(this.#searchSoon);
    this.#stop = () => {
      observer.disconnect();
      end();
    };
  }

  /** Searches once for all figures that come or go in the same task. */
  readonly #searchSoon = (): void => {
    if (this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      this.#isQueued = false;
      this.#search();
    });
  };

  readonly #search = (): void => {
    const found =
      this.#group === ''
        ? ''
        : drawing
            .filter((tag) => figuresOfGroup(this.host, tag).length > 0 || formsOfGroup(this.host, tag).length > 0)
            .join(' ');
    if (found === this.#found) return;
    this.#found = found;
    this.host.requestUpdate();
  };
}

/** The figures of the group of a figure, itself included, anywhere in the page: all, or those with a tag. */
export function figuresOfGroup(host: GroupFigure, tag?: string): GroupFigure[] {
  return [...figuresIn(host.ownerDocument)]
    .map((one) => one.host as GroupFigure)
    .filter(({localName, group}) => (tag === undefined || localName === tag) && toText(group) === toText(host.group));
}

/**
 * Elements of a group that are not defined yet, and those with the tag's name, or links to it, that the loader will replace by a
 * figure. Only the loader reserves room for those.
 */
export function formsOfGroup(host: GroupFigure, tag: string): Form[] {
  const others = `:is([data-report="${tag}"],a[href*="figures/"][href*="/${tag}"])`;
  const selector = `${tag}:not(:defined),${others}:is([data-report-room],[data-report-room] *)`;
  return rootsAround(host)
    .map((root) => [...(root as Node & ParentNode).querySelectorAll<Form>(selector)])
    .reduce((all, forms) => [...all, ...forms], [])
    .filter((form) => groupOf(form) === toText(host.group));
}

const groupOf = (form: Form) =>
  toText(form.getAttribute('group') ?? form.dataset['group'] ?? new URLSearchParams(form.search).get('group'));
