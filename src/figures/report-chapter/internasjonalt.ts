/** The figures of the chapter on international co-operation. */
import '../cef-funding-map/cef-funding-map.js';
import type {QuotedFigure} from './chapter-end.js';
import {goalsAndNumbers} from './goals-and-numbers.js';

/** The figures whose abbreviations and source are at the end of the chapter. */
export const quoted: readonly QuotedFigure[] = goalsAndNumbers('internasjonalt');
