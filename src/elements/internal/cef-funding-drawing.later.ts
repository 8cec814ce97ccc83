import type {parts} from './cef-funding-parts.js';
import type {Drawing} from './still-first-element.js';

export const drawing: Drawing<typeof parts> = {parts: undefined, fetch: () => import('./cef-funding-live.js')};
