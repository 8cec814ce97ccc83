import type {RiskFindingsWords} from './messages.nb.js';
import {readRisks, type Risks} from '../../datasets/risks.js';
import {uncapital} from '../../i18n/capital.js';
import {documentTopic} from '../../import/own-document.js';
import type {OwnTopic} from '../../import/importer.js';

/** The challenges of a file, and the words that are true of them. */
export interface OwnRisks extends Risks {
  words: Partial<RiskFindingsWords>;
}

const document = documentTopic(readRisks);

export const topic: OwnTopic = {
  ...document,
  read(answer, hints, context): OwnRisks {
    const risks = document.read(answer, hints, context) as Risks;
    // The file does not say what its squares are: in the report they are health regions.
    const {share} = context.words;
    const inUnits: RiskFindingsWords['inUnits'] = (label, unit, count, of) =>
      `${label}: ${uncapital(unit)}, ${share(count, of)}`;
    return {...risks, words: {ofRegions: share, inUnits}};
  },
};
