import {documents} from '../../data/editions/priorities.js';
import {asObject} from './data-error.js';
import {Editions} from './edition.js';
import {labelsOf, translationsOf} from './labels.js';
import * as schema from './schema.js';
import {type Language, reportSource, sectionsOf, type Source, textsOf} from './source.js';
import {TextReader} from './text-reader.js';
export type {PlanPartnerId} from '../../data/editions/ids.js';

export interface Partner {
  /** As the report writes it: an abbreviation, mostly. */
  id: string;
  name: string;
}

export interface Plan {
  id: string;
  /** Our own short heading. */
  label: string;
  section: string;
  /** The report's words, in bokmål. */
  quote: string;
  /** An English translation by the library, and no quotation. */
  translation: string | undefined;
  /** The partners that the report names; most plans have none. */
  partners: readonly Partner[];
}

export interface Priorities {
  year: number;
  plannedFor: number;
  plans: readonly Plan[];
  /** Everyone who is named, in the order of the report. */
  partners: readonly Partner[];
  /** Which sentences of the report count as plans. */
  note: string | undefined;
  source: Source;
  document: unknown;
}

export const prioritiesSchema = schema.object({
  year: schema.year,
  plannedFor: schema.year,
  plans: schema.list(
    schema.object({id: schema.id, section: schema.section, quote: schema.quote, partners: schema.list(schema.text)}),
  ),
});

export const prioritiesEditions = new Editions<Priorities, Language>(documents, readPriorities);

export function prioritiesOf(edition: string | undefined, language: Language): Priorities {
  return prioritiesEditions.get(edition, language);
}

/** @throws {DataError} when a plan cannot be read. */
export function readPriorities(document: unknown, language: Language): Priorities {
  const data = asObject(document, 'document');
  const texts = textsOf(data, language);
  const planLabel = labelsOf(texts, language, 'plan');
  const partnerName = labelsOf(texts, language, 'partner');
  const translation = translationsOf(texts, language, 'planTranslation');
  const written = prioritiesSchema.read(document, '');
  const plans = written.plans.map((plan) => ({
    ...plan,
    label: planLabel(plan.id),
    translation: translation(plan.id),
    partners: plan.partners.map((partner) => ({id: partner, name: partnerName(partner)})),
  }));

  return {
    year: written.year,
    plannedFor: written.plannedFor,
    plans,
    partners: [
      ...new Map(plans.flatMap(({partners}) => partners.map((partner) => [partner.id, partner] as const))).values(),
    ],
    note: new TextReader(texts, `texts.${language}`).ifAny('note'),
    source: reportSource(data, language, sectionsOf(plans)),
    document,
  };
}

export function plansWith({plans}: Priorities, partner: string | undefined): readonly Plan[] {
  return plans.filter(({partners}) => partner === undefined || partners.some(({id}) => id === partner));
}

export interface PrioritiesFinding {
  year: number;
  all: number;
  /** Plans that name a partner. */
  named: number;
  partners: readonly string[];
  /** The one partner that is selected, and the plans that name it. */
  only: {partner: string; plans: readonly Plan[]} | undefined;
}

export function prioritiesFinding(priorities: Priorities, partner: string | undefined): PrioritiesFinding {
  const {plannedFor, plans, partners} = priorities;
  return {
    year: plannedFor,
    all: plans.length,
    named: plans.filter((plan) => plan.partners.length > 0).length,
    partners: partners.map(({id}) => id),
    only: partner === undefined ? undefined : {partner, plans: plansWith(priorities, partner)},
  };
}
