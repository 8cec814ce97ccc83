/**
 * Moves labels apart that would overlap, as little as possible and in their order. D3 has only d3-force for it: 3.8 kB, and
 * a simulation where this is exact.
 *
 * @param places - Wanted places along one axis, in any order and unit.
 * @param gap - Least distance between two places.
 * @returns The places to use, in the order given.
 */
export function dodge(places: readonly number[], gap: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  // Each cluster of labels that touch keeps the mean of the places its labels wanted.
  const clusters: Cluster[] = [];
  for (const i of order) {
    let cluster: Cluster = {members: [i], centre: places[i]!};
    for (let last = clusters.at(-1); last && overlap(last, cluster, gap); last = clusters.at(-1)) {
      clusters.pop();
      const members = [...last.members, ...cluster.members];
      cluster = {members, centre: members.reduce((sum, member) => sum + places[member]!, 0) / members.length};
    }
    clusters.push(cluster);
  }
  const result = [...places];
  for (const {members, centre} of clusters) {
    members.forEach((member, i) => (result[member] = centre + (i - (members.length - 1) / 2) * gap));
  }
  return result;
}

/** Moves places apart, within the ends if there is room for all. */
export function spread(places: readonly number[], gap: number, [start, end]: readonly [number, number]): number[] {
  const moved = dodge(places, gap);
  const order = moved.map((_, i) => i).toSorted((a, b) => moved[a]! - moved[b]!);
  order.forEach((one, i) => (moved[one] = Math.max(moved[one]!, start + i * gap)));
  order.toReversed().forEach((one, i) => (moved[one] = Math.min(moved[one]!, end - i * gap)));
  return moved;
}

interface Cluster {
  members: number[];
  centre: number;
}

function overlap(above: Cluster, below: Cluster, gap: number): boolean {
  return below.centre - above.centre < ((above.members.length + below.members.length) / 2) * gap;
}
