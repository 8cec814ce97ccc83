import {LitElement, type PropertyDeclaration} from 'lit';
import {ownMembers} from './own-members.js';
import {pollution} from './polluted-prototypes.js';
import {reportError} from './report-error.js';
import type {AllEventMap, Listener} from './typed-events.js';

/**
 * An element whose properties cannot be changed by a polluted prototype, and which is not drawn while Lit would find markup
 * on one. The decorators that tsconfig.json selects call the static methods when a class is defined.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the interface has methods of EventTarget alone
export abstract class GuardedElement extends LitElement {
  /** Like LitElement, this class has no properties of its own to finalize. */
  protected static override readonly finalized = true;

  /** An omitted option of a property must not be found on a prototype, where it could name an attribute. */
  static override createProperty(name: PropertyKey, options: PropertyDeclaration = {}): void {
    super.createProperty(name, ownMembers(options));
  }

  /** The same for the members of the descriptor of an accessor. */
  protected static override getPropertyDescriptor(
    ...asked: [name: PropertyKey, key: string | symbol, options: PropertyDeclaration]
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(...asked);
    return descriptor && ownMembers(descriptor);
  }

  /** Keeps the last drawing where Lit would take properties of a polluted prototype for markup of ours. */
  protected override shouldUpdate(): boolean {
    const fault = pollution();
    if (fault) reportError(fault);
    return !fault;
  }
}

/** Listeners receive the events of figures with their detail. */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- it has methods of EventTarget alone
export interface GuardedElement {
  addEventListener<Type extends keyof AllEventMap>(
    type: Type,
    listener: Listener<AllEventMap[Type]>,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof AllEventMap>(
    type: Type,
    listener: Listener<AllEventMap[Type]>,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
}
