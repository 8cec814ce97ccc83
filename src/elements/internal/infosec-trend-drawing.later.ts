import type {parts} from './infosec-trend-parts.js';
import type {Drawing} from './still-first-element.js';

export const drawing: Drawing<typeof parts> = {parts: undefined, fetch: () => import('./infosec-trend-live.js')};
