import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageOf, nearestLang, rootsAround} from '../i18n/language.js';
import type {Language} from '../datasets/source.js';
import {isServer} from './is-server.js';

/** Follows the `lang` that applies to an element: its own, or that of the nearest ancestor. */
export class LanguageController implements ReactiveController {
  language: Language;
  readonly host: ReactiveControllerHost & HTMLElement;
  #stop: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    this.language = languageOf(nearestLang(host));
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#stop = rootsAround(this.host).map((root) => watch(root, this));
    figuresChanged();
    this.check();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop.splice(0)) stop();
    figuresChanged();
  }

  /** Reads the language again: an attribute may have changed in this very task, or on a server after the constructor. */
  read(): Language {
    this.language = languageOf(nearestLang(this.host));
    return this.language;
  }

  check(): void {
    const before = this.language;
    if (this.read() !== before) this.host.requestUpdate();
  }
}

interface Watch {
  observer: MutationObserver;
  controllers: Set<LanguageController>;
}

/** One observer per document or shadow root, however many figures it holds. */
const watches = new WeakMap<Node, Watch>();

const listeners = new Set<() => void>();

/** Calls a listener when a figure comes to a document or a group, or leaves it, until the returned function is called. */
export function watchFigures(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Called when a figure comes to a document or a group, or leaves it. */
export function figuresChanged(): void {
  for (const listener of listeners) listener();
}

/** All figures in a document, including those inside the shadow roots of other elements. */
export function figuresIn(document: Document): ReadonlySet<LanguageController> {
  return watches.get(document)?.controllers ?? new Set();
}

function watch(root: Node, controller: LanguageController): () => void {
  let watched = watches.get(root);
  if (!watched) {
    const controllers = new Set<LanguageController>();
    const observer = new MutationObserver(() => {
      for (const one of controllers) one.check();
    });
    observer.observe(root, {
      __proto__: null,
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    } as MutationObserverInit);
    watches.set(root, (watched = {observer, controllers}));
  }
  const {observer, controllers} = watched;
  controllers.add(controller);
  return () => {
    controllers.delete(controller);
    if (controllers.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
}
