import type {RiskFindingsWords} from './messages.nb.js';
import {readRisks, type Risks} from '../../datasets/risks.js';
import {uncapital} from '../../i18n/capital.js';
import {documentTopic} from '../../import/own-document.js';
import type {OwnTopic} from '../../import/importer.js';

/** The challenges of a file, and the messages that are true of them. */
export interface OwnRisks extends Risks {
  words: Partial<RiskFindingsWords>;
}

const document = documentTopic(readRisks);

export const topic: OwnTopic = {
  ...document,
  read(answer, mapping, context): OwnRisks {
    const risks = document.read(answer, mapping, context) as Risks;
    // A file does not name the units of its squares, which in the report are health regions.
    const {share} = context.words;
    const inUnits: RiskFindingsWords['inUnits'] = (label, unit, count, of) =>
      `${label}: ${uncapital(unit)}, ${share(count, of)}`;
    return {...risks, words: {ofRegions: share, inRegions: (label) => label, inUnits}};
  },
};
