import {parts} from './parts.js';
import type {Drawing} from '../../figure/still-first-element.js';

/** In the files for a script tag `infosec-trend-drawing.later.ts` stands in its place. */
export const drawing: Drawing<typeof parts> = {parts, fetch: async () => parts};
