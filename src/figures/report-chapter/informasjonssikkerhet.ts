/** The figures of the chapter on information security. */
import '../guidance-list/guidance-list.js';
import '../infosec-trend/infosec-trend.js';
import '../partner-network/partner-network.js';
import '../report-priorities/report-priorities.js';
import '../report-timeline/report-timeline.js';
import '../risk-findings/risk-findings.js';
import {scoreboard, scoreStyles} from '../../charts/unit-squares/tally.js';
import {guidance, guidanceEditions} from '../../datasets/guidance.js';
import {partnerNetwork, partnerNetworkEditions} from '../../datasets/partners.js';
import {prioritiesEditions, prioritiesOf} from '../../datasets/priorities.js';
import {risksEditions, risksOf} from '../../datasets/risks.js';
import {sectionsOf} from '../../datasets/source.js';
import {timeline, timelineEditions} from '../../datasets/timeline.js';
import type {FoldCounts} from '../../figure/fold.js';
import {pageColour} from '../../figure/palette.js';
import type {QuotedFigure} from './chapter-end.js';
import {goalsAndNumbers} from './goals-and-numbers.js';

export const foldCounts: FoldCounts = {draw: scoreboard, styles: [scoreStyles(pageColour)]};
const {claims, goals, keyFigures} = goalsAndNumbers('informasjonssikkerhet');

/** The figures whose abbreviations the chapter explains. */
export const quoted: readonly QuotedFigure[] = [
  claims,
  keyFigures,
  {
    editions: risksEditions,
    quoted(year, language) {
      const {challenges: texts, source} = risksOf(year, language);
      return {texts, source};
    },
  },
  {
    editions: timelineEditions,
    quoted(year, language) {
      const {items, source} = timeline(year, language);
      return {texts: items.map(({text, quotation, more}) => [text(String), quotation, more?.quotation]), source};
    },
  },
  {
    editions: partnerNetworkEditions,
    quoted(year, language) {
      const {subjects: texts, source} = partnerNetwork(year, language);
      return {texts, source: {...source, sections: sectionsOf(texts)}};
    },
  },
  {
    editions: guidanceEditions,
    quoted: (year, language) => ({texts: [], source: guidance(year, language).source}),
  },
  {
    editions: prioritiesEditions,
    quoted(year, language) {
      const {plans: texts, source} = prioritiesOf(year, language);
      return {texts, source};
    },
  },
  goals,
];
