import {isServer as isNode} from 'lit';

/**
 * Whether there is no document to draw in. A unit test in Node has a simulated one, where Lit speaks of a server all the
 * same. The document of Lit's own server rendering makes no fragments, because nothing is drawn in it.
 */
export const isServer: boolean =
  isNode && typeof (globalThis as {document?: Partial<Document>}).document?.createDocumentFragment !== 'function';
