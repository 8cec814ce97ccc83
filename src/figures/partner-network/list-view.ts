import type {TemplateResult} from 'lit';
import {capital} from '../../i18n/capital.js';
import {subjectsOf} from '../../datasets/partners.js';
import {partnerList} from './partner-list.js';
import {inSentence, takingOf, withWhom, type NetworkShown} from './state.js';

export {partnerListStyles} from './partner-list-styles.js';

/** The network, partner by partner. */
export function listView(shown: NetworkShown): TemplateResult {
  const {network, partner: forward, language, words} = shown;
  return partnerList(
    network.partners.map((partner) => ({
      id: partner.id,
      name: partner.name,
      count: capital(takingOf(partner, shown)),
      isForward: partner.id === forward?.id,
      subjects: network.years.flatMap(({year, planned}) =>
        subjectsOf(network.subjects, partner, year).map((subject) => ({
          label: subject.label,
          isPlanned: planned,
          how: `${capital(words.yearTag(year, planned))}: ${inSentence(withWhom(subject, shown))}`,
        })),
      ),
    })),
    language,
  );
}
