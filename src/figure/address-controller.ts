import type {LitElement} from 'lit';
import type {MissingPart} from './missing-part.js';
import {toText} from './to-text.js';

/** Opens a figure with the choices in the page's address. The code for that is fetched when the figure has an `address`. */
export class AddressController {
  /** The name under which the page's address has been read. */
  #name = '';

  constructor(private readonly host: LitElement & {address?: string | undefined}) {}

  missing(): MissingPart | undefined {
    const name = toText(this.host.address);
    return name === this.#name ? undefined : {key: `address ${name}`, load: () => this.#read(name)};
  }

  async #read(name: string): Promise<void> {
    const {readAddress} = await import('./address-state.js');
    // The same name may have been requested twice while the code was fetched.
    if (name === this.#name) return;
    this.#name = name;
    readAddress(this.host, name);
  }
}
