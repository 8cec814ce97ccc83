import {isFree} from '../../src/embed/rights.js';
import {figureOf} from '../embed/figures.js';
import {askedIn, type Asked} from './asked-figures.js';
import type {Surroundings} from './surroundings.js';
import type {Finding} from './finding.js';
import {inertDocument} from './inert-document.js';
import {instead} from './instead.js';

/** What was pasted and did not come back: whole figures, or some of their options. */
export function lostFindings(original: string, left: readonly Asked[], site: Surroundings): Finding[] {
  const pasted = askedIn(inertDocument(original)).filter(({tag}) => figureOf(tag));
  const rest = [...left];
  return pasted.flatMap((one): Finding[] => {
    const at = rest.findIndex(({tag}) => tag === one.tag);
    if (at < 0)
      return [
        {code: 'lost', kind: 'bad', place: one.element, names: {tag: one.tag}, instead: instead('link', one, site)},
      ];
    const [now] = rest.splice(at, 1);
    const known = figureOf(one.tag)!.options.map(({name}) => name);
    const lost = known.filter((name) => one.options.has(name) && now!.options.get(name) !== one.options.get(name));
    if (lost.length === 0) return [];
    const code = lost.every(isFree) ? 'options-lost' : 'options-lost-for-good';
    return [
      {code, kind: 'bad', place: now!.element, names: {lost: lost.join(', ')}, instead: instead('link', one, site)},
    ];
  });
}
