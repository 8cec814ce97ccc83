/** The figures of the chapter on international co-operation. */
import '../cef-funding-map/cef-funding-map.js';
import {cefFunding, cefFundingEditions} from '../../datasets/cef-funding.js';
import type {QuotedFigure} from './chapter-end.js';
import {goalsAndNumbers} from './goals-and-numbers.js';

const {claims, goals, keyFigures} = goalsAndNumbers('internasjonalt');

/** The figures whose abbreviations the chapter explains. */
export const quoted: readonly QuotedFigure[] = [
  {
    editions: cefFundingEditions,
    quoted(year, language) {
      const {programme, source} = cefFunding(year, language);
      return {texts: programme, source};
    },
  },
  claims,
  keyFigures,
  goals,
];
