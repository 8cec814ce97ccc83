import type {ReportPrioritiesWords} from './messages.nb.js';
import {mostInTally, type SquareMeaning} from '../../charts/unit-squares/tally.js';
import {objectFrom} from '../../datasets/built-ins.js';
import {plansWith, prioritiesFinding, prioritiesOf, type Plan, type Priorities} from '../../datasets/priorities.js';
import type {FigureContext, FigureState} from '../../figure/declaration.js';
import {headlineOf, sentences} from '../../figure/headline.js';
import {meaningsOf} from '../../i18n/short-forms.js';

export interface PrioritiesOptions {
  partner?: string | undefined;
}

export interface PrioritiesState extends FigureState<ReportPrioritiesWords> {
  priorities: Priorities;
  plans: readonly Plan[];
  /** The requested partner. */
  partner: string | undefined;
  isHintHidden: boolean;
}

export function prioritiesState(
  options: PrioritiesOptions,
  {language, messages, numbers, edition, imported, hiddenParts, option}: FigureContext<ReportPrioritiesWords>,
): PrioritiesState {
  const priorities = (imported as Priorities | undefined) ?? prioritiesOf(edition, language);
  const names = priorities.partners.map(({id, name}) => [id, name] as const);
  const partner = option('partner', options.partner, names);
  const plans = plansWith(priorities, partner);
  return {language, messages, numbers, priorities, plans, partner, isHintHidden: hiddenParts.has('hint')};
}

/** How many of all plans name partners. It stays when a reader chooses one of them. */
export function headlineText({priorities, messages}: PrioritiesState): string | undefined {
  const finding = prioritiesFinding(priorities, undefined);
  return finding.all === 0 ? undefined : headlineOf(messages.headline(finding));
}

export function findingText({priorities, partner, messages}: PrioritiesState): string {
  return messages.finding(prioritiesFinding(priorities, partner));
}

export interface PlanGroup {
  isNamed: boolean;
  /** Its name, where there are two groups or its plans name nobody. */
  name: string | undefined;
  plans: readonly Plan[];
  /** The square of each plan; undefined where there are too many to count at a glance. */
  squares: SquareMeaning | undefined;
}

/** Plans that name partners come before those that do not. */
export function planGroups({plans, messages}: PrioritiesState): PlanGroup[] {
  const groups = [true, false]
    .map((isNamed) => ({isNamed, plans: plans.filter(({partners}) => partners.length > 0 === isNamed)}))
    .filter((group) => group.plans.length > 0);
  const nameOf = (isNamed: boolean) => (isNamed ? messages.withPartner : messages.withoutPartner);
  const hasSquares = groups.every((group) => group.plans.length <= mostInTally);
  return groups.map((group) => ({
    ...group,
    squares: hasSquares ? (group.isNamed ? 'filled' : 'uncounted') : undefined,
    name: groups.length > 1 || !group.isNamed ? nameOf(group.isNamed) : undefined,
  }));
}

export function notesOf({plans, priorities, messages}: PrioritiesState, view: 'list' | 'table'): string[] {
  const isUnnamed = view === 'table' && plans.some(({partners}) => partners.length === 0);
  return [sentences(priorities.note, messages.howToRead), ...(isUnnamed ? [messages.noPartnerNote] : [])];
}

/** The full names of the partners, where their plans have abbreviations. */
export function abbreviationsOf({plans}: PrioritiesState): string[] {
  const named = plans.flatMap(({partners}) => partners).filter(({id, name}) => id !== name);
  const names = new Map(named.map(({id, name}) => [id, name]));
  return [meaningsOf([...names.keys()], objectFrom(names))].filter(Boolean);
}
