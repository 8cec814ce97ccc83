import type {TemplateResult} from 'lit';
import {capital} from '../../locale/capital.js';
import {subjectsOf} from '../../model/partners.js';
import {partnerList} from '../../views/partner-list.js';
import {inSentence, takingOf, withWhom, type NetworkShown} from './partner-network-shown.js';

export {partnerListStyles} from '../../styles/partner-list.js';

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
