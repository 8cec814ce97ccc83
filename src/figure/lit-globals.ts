/**
 * What the Lit in the files for a script tag finds in place of the globals that it reads or writes: the policy of the
 * library, and places of its own for its version and for what decorators of the new kind leave. A page finds nothing of
 * it on its window.
 */
export {globalThis} from './trusted-types.js';

export const litPropertyMetadata = new WeakMap<object, unknown>();

const ownSymbol = Object.assign((description?: string) => Symbol(description), {metadata: Symbol('metadata')});
export {ownSymbol as Symbol};
