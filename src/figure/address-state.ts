import type {LitElement, ReactiveController} from 'lit';
import {toText} from './to-text.js';

/** Attributes that the author sets and no reader can change. */
const fixed = new Set(['heading', 'heading-level', 'edition', 'hide', 'group', 'address', 'src', 'src-timeout']);
const isFixed = (option: string) => fixed.has(option) || option.startsWith('dimension-');

/** The events of a choice; `report-hover` is none. */
const choices = ['report-select', 'report-view'] as const;

interface Option {
  property: string;
  attribute: string;
  /** The value that the author set as a property, or the default. */
  given: unknown;
  /** The value that the figure showed last, and the one that the address had last. */
  shown: string;
  inAddress: string | null;
}

/** A figure that can be kept in the address. */
interface Addressed extends LitElement {
  address?: string | undefined;
}

/** The figure that has each name in the address. */
const named = new Map<string, WeakRef<Addressed>>();

/** Two figures under one name would overwrite in the address what a reader chose in the other. */
function claimName(element: Addressed, name: string): void {
  const other = named.get(name)?.deref();
  if (other?.isConnected && other !== element && toText(other.address) === name) {
    console.warn(
      `<${element.localName}> and another <${other.localName}> on the page have address="${name}": a link opens only what was chosen last. Give each an address of its own.`,
    );
  }
  named.set(name, new WeakRef(element));
}

/** The object that keeps each figure in the address. */
const keepers = new WeakMap<Addressed, AddressState>();

/** Applies the page's address to a figure, and from then on keeps the reader's choices in it. */
export function readAddress(element: Addressed, name: string): void {
  if (name !== '') claimName(element, name);
  let keeper = keepers.get(element);
  if (!keeper) keepers.set(element, (keeper = new AddressState(element)));
  keeper.rename(name);
}

/** Keeps the reader's choices in a figure, also those made in another figure of its group, in the page's address. */
class AddressState implements ReactiveController {
  readonly #element: Addressed;
  readonly #options: readonly Option[];
  #name = '';
  #window: Window | null | undefined;

  constructor(element: Addressed) {
    this.#element = element;
    this.#options = optionsOf(element);
    element.addController(this);
  }

  hostConnected(): void {
    this.#window = this.#element.ownerDocument.defaultView;
    for (const target of this.#targets) {
      for (const type of choices) target?.addEventListener(type, this.#write);
    }
    this.#window?.addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    for (const target of this.#targets) {
      for (const type of choices) target?.removeEventListener(type, this.#write);
    }
    this.#window?.removeEventListener('popstate', this.#read);
  }

  /** The element, because its events may be stopped there, and the window, for choices that this figure has just followed. */
  get #targets() {
    return [this.#element, this.#window];
  }

  rename(name: string): void {
    this.#name = name;
    for (const option of this.#options) option.inAddress = null;
    this.#read();
    for (const option of this.#options) option.shown = this.#shownOf(option);
  }

  /**
   * Applies a value that has changed in the address, and the author's value where the address no longer has one. The figure
   * checks the values as it does an author's.
   */
  readonly #read = (): void => {
    if (!this.#isOn) return;
    for (const option of this.#options) {
      const inAddress = this.#inAddress(option);
      if (inAddress === option.inAddress) continue;
      option.inAddress = inAddress;
      Reflect.set(this.#element, option.property, inAddress ?? this.#givenOf(option));
      option.shown = this.#shownOf(option);
    }
  };

  /** Writes what has changed, without a step in the page's history. */
  readonly #write = (): void => {
    if (!this.#isOn) return;
    const {location} = this.#element.ownerDocument;
    const url = new URL(location.href);
    for (const option of this.#options) {
      const shown = this.#shownOf(option);
      if (shown === option.shown) continue;
      option.shown = shown;
      // The address leaves out the values that the page opens with; it includes that an author's choice was deselected.
      const inAddress = shown === toText(this.#givenOf(option)) ? null : shown;
      url.search = withParameter(url.search, this.#parameterOf(option), inAddress);
    }
    if (url.href === location.href) return;
    try {
      this.#window?.history.replaceState(this.#window.history.state, '', url);
      for (const option of this.#options) option.inAddress = this.#inAddress(option);
    } catch {
      // A page in a sandbox or opened from a file may not change its address; the figure works without.
    }
  };

  /** A figure without a name, or with a new one that has not been read yet, does not use the address. */
  get #isOn(): boolean {
    return this.#name !== '' && toText(this.#element.address) === this.#name;
  }

  #parameterOf({attribute}: Option): string {
    return `${this.#name}-${attribute}`;
  }

  #inAddress(option: Option): string | null {
    return new URLSearchParams(this.#element.ownerDocument.location.search).get(this.#parameterOf(option));
  }

  #shownOf({property}: Option): string {
    return toText(Reflect.get(this.#element, property));
  }

  #givenOf({attribute, given}: Option): unknown {
    return this.#element.getAttribute(attribute) ?? given;
  }
}

/** The options that a reader can change, with the author's values. */
function optionsOf(element: Addressed): Option[] {
  const {elementProperties} = element.constructor as typeof LitElement;
  return [...elementProperties].flatMap(([name, {attribute, state}]) => {
    const property = String(name);
    const option = typeof attribute === 'string' ? attribute : property.toLowerCase();
    const given: unknown = Reflect.get(element, property);
    return state || attribute === false || isFixed(option)
      ? []
      : {property, attribute: option, given, shown: toText(given), inAddress: null};
  });
}

/** A query with one parameter changed or removed. Other parameters keep their spelling. */
function withParameter(query: string, name: string, value: string | null): string {
  const isOurs = (pair: string) => new URLSearchParams(pair).has(name);
  const pairs = query === '' ? [] : query.slice(1).split('&');
  const others = pairs.filter((pair) => !isOurs(pair));
  const at = pairs.findIndex(isOurs);
  if (value !== null) others.splice(at < 0 ? others.length : at, 0, `${new URLSearchParams([[name, value]])}`);
  return others.join('&');
}
