/** The figures of the chapter on international co-operation. */
import '../cef-funding-map/cef-funding-map.js';
import type {AbbreviatedFigure} from './abbreviations.js';
import {goalsAndNumbers} from './goals-and-numbers.js';

/** The figures whose texts may have abbreviations, in the order of the chapter. */
export const abbreviated: readonly AbbreviatedFigure[] = goalsAndNumbers('internasjonalt');
