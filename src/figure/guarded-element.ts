import {LitElement, type PropertyDeclaration} from 'lit';

/**
 * A LitElement whose properties nothing on a polluted prototype can change. Decorators of the kind that tsconfig.json
 * chooses call both methods when a class is defined.
 */
export abstract class GuardedElement extends LitElement {
  /** Like LitElement it has no properties of its own to finalize. */
  protected static override readonly finalized = true;

  /** An option of a property that is left out is not to be found on a prototype, where it could name an attribute. */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(name, {__proto__: null, ...options} as PropertyDeclaration);
  }

  /** Nor is what makes an accessor of a property something else. */
  protected static override getPropertyDescriptor(
    ...asked: [name: PropertyKey, key: string | symbol, options: PropertyDeclaration]
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(...asked);
    return descriptor && ({__proto__: null, ...descriptor} as PropertyDescriptor);
  }
}
