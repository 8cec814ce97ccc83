import {subjectsOf} from '../../datasets/network-in.js';
import type {NetworkYear, Partner, Subject} from '../../datasets/partners.js';
import type {NetworkState} from './state.js';

/** The participants in a subject, and the form of their participation. */
export function participantsText({form, partners}: Subject, {messages, numbers, isImported}: NetworkState): string {
  return messages.with[form](numbers.list(partners.map(({id}) => id)), isImported);
}

/** The number of subjects that a partner takes part in, year by year. */
export function participationText(partner: Partner, {network, messages, numbers}: NetworkState): string {
  const counts = network.years
    .map((year) => ({...year, subjects: subjectsOf(network.subjects, partner, year.year).length}))
    .filter(({subjects}) => subjects > 0);
  return messages.taking(counts, numbers);
}

/** The years of the plans, or of the other subjects, and their status. */
export function timeOf(isPlanned: boolean, {network, numbers}: NetworkState): [string, Omit<NetworkYear, 'year'>] {
  const years = network.years.filter(({planned}) => planned === isPlanned);
  const status = {planned: isPlanned, ongoing: years.some(({ongoing}) => ongoing)};
  return [numbers.list(years.map(({year}) => year)), status];
}
