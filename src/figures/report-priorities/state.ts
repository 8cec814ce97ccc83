import type {ReportPrioritiesWords} from './messages.nb.js';
import {objectFrom} from '../../datasets/built-ins.js';
import {
  plansWith,
  prioritiesFinding,
  prioritiesOf,
  type Partner,
  type Plan,
  type Priorities,
} from '../../datasets/priorities.js';
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
  /** Its name, where there are two groups. */
  name: string | undefined;
  plans: readonly Plan[];
}

/** Plans that name partners come before those that do not. */
export function planGroups({plans, messages}: PrioritiesState): PlanGroup[] {
  const groups = [true, false]
    .map((isNamed) => ({isNamed, plans: plans.filter(({partners}) => partners.length > 0 === isNamed)}))
    .filter((group) => group.plans.length > 0);
  const nameOf = (isNamed: boolean) => (isNamed ? messages.withPartner : messages.withoutPartner);
  return groups.map((group) => ({...group, name: groups.length > 1 ? nameOf(group.isNamed) : undefined}));
}

export interface Part {
  text: string;
  /** The partner that the text names, and the punctuation that follows on the same line. */
  partner?: string;
  after?: string;
}

/** Words in parts, where each partner is named for the first time. Capital letters make no difference. */
export function partsOf(words: string, partners: readonly Partner[]): Part[] {
  const lower = words.toLowerCase();
  const names = partners
    .map(({id}) => ({id, at: placeOf(id.toLowerCase(), lower)}))
    .sort((a, b) => a.at - b.at || b.id.length - a.id.length);
  const parts: Part[] = [];
  let end = 0;
  for (const {id, at} of names) {
    // In a few languages a small letter is longer than its capital, and places would not agree.
    if (at < end || lower.length !== words.length) continue;
    const last = at + id.length;
    parts.push({text: words.slice(end, at)});
    for (end = last; end < words.length && !/[\p{L}\p{N} ]/u.test(words[end]!);) end++;
    parts.push({text: words.slice(at, last), partner: id, after: words.slice(last, end)});
  }
  return [...parts, {text: words.slice(end)}];
}

/** Where a text has a name that is no part of a longer word; -1 where it has none. */
function placeOf(name: string, text: string): number {
  const isInWord = (letter = '') => /[\p{L}\p{N}]/u.test(letter);
  let at = name === '' ? -1 : text.indexOf(name);
  while (at >= 0 && (isInWord(text[at - 1]) || isInWord(text[at + name.length]))) at = text.indexOf(name, at + 1);
  return at;
}

export function notesOf({plans, priorities, messages}: PrioritiesState, view: 'list' | 'table'): string[] {
  const isUnnamed = view === 'table' && plans.some(({partners}) => partners.length === 0);
  return [...(isUnnamed ? [messages.noPartnerNote] : []), sentences(priorities.note, messages.howToRead)];
}

/** The full names of the partners, where their plans have abbreviations. */
export function abbreviationsOf({plans}: PrioritiesState): string[] {
  const named = plans.flatMap(({partners}) => partners).filter(({id, name}) => id !== name);
  const names = new Map(named.map(({id, name}) => [id, name]));
  return [meaningsOf([...names.keys()], objectFrom(names))].filter(Boolean);
}
