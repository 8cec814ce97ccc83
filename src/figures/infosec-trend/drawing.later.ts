import type {parts} from './parts.js';
import type {Drawing} from '../../figure/still-first-element.js';

export const drawing: Drawing<typeof parts> = {parts: undefined, fetch: () => import('./live.js')};
