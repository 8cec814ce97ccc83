import {squares, type CardMaker} from '../../figure/card.js';
import {isMostlyUnnamed, prioritiesFinding} from '../../datasets/priorities.js';
import type {PrioritiesState} from './state.js';

/** The number of the heading, and a square for each plan, which is filled where the plan names a partner. */
const card: CardMaker<PrioritiesState> = ({priorities}, share) => {
  const finding = prioritiesFinding(priorities, undefined);
  const {named, all} = finding;
  const count = isMostlyUnnamed(finding) ? all - named : named;
  const mark = squares(priorities.plans.map((_, i) => (i < named ? 'filled' : 'empty')));
  return mark && {number: share(count, all), mark};
};

export default card;
