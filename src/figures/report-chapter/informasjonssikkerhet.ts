/** The figures of the chapter on information security. */
import '../guidance-list/guidance-list.js';
import '../infosec-trend/infosec-trend.js';
import '../partner-network/partner-network.js';
import '../report-priorities/report-priorities.js';
import '../report-timeline/report-timeline.js';
import '../risk-findings/risk-findings.js';
import {partnerNetwork, partnerNetworkEditions} from '../../datasets/partners.js';
import {risksEditions, risksOf} from '../../datasets/risks.js';
import {timeline, timelineEditions} from '../../datasets/timeline.js';
import type {AbbreviatedFigure} from './abbreviations.js';
import {goalsAndNumbers} from './goals-and-numbers.js';

/** The figures whose texts may have abbreviations, in the order of the chapter. */
export const abbreviated: readonly AbbreviatedFigure[] = [
  ...goalsAndNumbers('informasjonssikkerhet'),
  {
    name: 'partners',
    editions: partnerNetworkEditions,
    texts: (year, language) => partnerNetwork(year, language).subjects,
  },
  {name: 'risks', editions: risksEditions, texts: (year, language) => risksOf(year, language).challenges},
  {
    name: 'timeline',
    editions: timelineEditions,
    texts: (year, language) => timeline(year, language).items.map(({text, quotation}) => [text(String), quotation]),
  },
];
