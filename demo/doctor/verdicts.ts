import type {Told} from './finding.js';

/** All that is said of one place in what was pasted, under the gravest of its verdicts. */
export interface Verdict {
  kind: Told['kind'];
  place?: Told['place'];
  told: readonly Told[];
}

const gravity = ['bad', 'note', 'good'] as const;
const byGravity = (a: {kind: Told['kind']}, b: {kind: Told['kind']}) =>
  gravity.indexOf(a.kind) - gravity.indexOf(b.kind);

/** One verdict for each place, the gravest first. What is about no single place has one of its own. */
export function verdictsOf(found: readonly Told[]): Verdict[] {
  const places = new Map<unknown, Told[]>();
  for (const one of found) {
    const key = one.place ?? one;
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  return Array.from(places.values(), (all): Verdict => {
    const told = all.toSorted(byGravity);
    const {kind, place} = told[0]!;
    return {kind, told, ...(place !== undefined && {place})};
  }).toSorted(byGravity);
}
