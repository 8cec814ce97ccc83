import type {ReportPrioritiesWords} from './messages.nb.js';
import {objectFrom} from '../../datasets/built-ins.js';
import {plansWith, prioritiesFinding, prioritiesOf, type Plan, type Priorities} from '../../datasets/priorities.js';
import type {FigureContext, FigureState} from '../../figure/declaration.js';
import {namingHeadline} from '../../figure/headline.js';
import {uncapital} from '../../i18n/capital.js';
import {meaningsOf} from '../../i18n/short-forms.js';

export interface PrioritiesOptions {
  partner?: string | undefined;
}

export interface PrioritiesState extends FigureState<ReportPrioritiesWords> {
  priorities: Priorities;
  plans: readonly Plan[];
  /** The requested partner. */
  partner: string | undefined;
}

export function prioritiesState(
  options: PrioritiesOptions,
  {language, messages, numbers, edition, imported, option}: FigureContext<ReportPrioritiesWords>,
): PrioritiesState {
  const priorities = (imported as Priorities | undefined) ?? prioritiesOf(edition, language);
  const names = priorities.partners.map(({id, name}) => [id, name] as const);
  const partner = option('partner', options.partner, names);
  return {language, messages, numbers, priorities, plans: plansWith(priorities, partner), partner};
}

/** A headline that names as many plans as fit. */
export function headlineText({priorities, plans, partner, messages, numbers}: PrioritiesState): string | undefined {
  const finding = prioritiesFinding(priorities, partner);
  const names = plans.map(({label}) => uncapital(label));
  return namingHeadline(names, (named, others) => messages.headline(finding, named, others, numbers));
}

export function findingText({priorities, partner, messages, numbers}: PrioritiesState): string {
  return messages.finding(prioritiesFinding(priorities, partner), numbers);
}

export function notesOf({plans, messages}: PrioritiesState, view: 'list' | 'table'): string[] {
  const isUnnamed = view === 'table' && plans.some(({partners}) => partners.length === 0);
  return [...(isUnnamed ? [messages.noPartnerNote] : []), messages.howToRead];
}

/** The full names of the partners, where their plans have abbreviations. */
export function abbreviationsOf({plans}: PrioritiesState): string[] {
  const named = plans.flatMap(({partners}) => partners).filter(({id, name}) => id !== name);
  const names = new Map(named.map(({id, name}) => [id, name]));
  return [meaningsOf([...names.keys()], objectFrom(names))].filter(Boolean);
}
