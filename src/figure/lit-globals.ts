/**
 * Replaces the globals that Lit uses in the files for a script tag: Lit gets the policy of the library, and objects of its
 * own for its version and for the metadata of decorators. Nothing of this is left on the window of a page.
 */
export {globalThis} from './trusted-types.js';

export const litPropertyMetadata = new WeakMap<object, unknown>();

const ownSymbol = Object.assign((description?: string) => Symbol(description), {metadata: Symbol('metadata')});
export {ownSymbol as Symbol};
