/**
 * Rounding makes a few lines cross or touch, mostly across narrow fjords. Of each such pair the point
 * that matters least goes, until none is left: then counties cannot overlap, and a shared point is a shared border.
 */
export function untangle(arcs) {
  for (;;) {
    const knots = findKnots(arcs);
    if (knots.length === 0) return arcs;
    const dropped = new Set();
    for (const pair of knots) {
      const points = pair.flatMap(({arc, i}) => [
        {arc, i},
        {arc, i: i + 1},
      ]);
      if (points.some(({arc, i}) => dropped.has(arc[i]))) continue;
      const weight = ({arc, i}) => Math.abs(turn(arc[i - 1], arc[i], arc[i + 1]));
      const [least] = points.filter(({arc, i}) => i > 0 && i < arc.length - 1).sort((a, b) => weight(a) - weight(b));
      if (!least) throw new Error(`Cannot untangle ${JSON.stringify(pair.map(({from, to}) => [from, to]))}`);
      dropped.add(least.arc[least.i]);
    }
    arcs = arcs.map((arc) => tidy(arc.filter((point) => !dropped.has(point))));
  }
}

/** Pairs of segments with a point in common, other than neighbours in an arc and arcs that meet at their ends. */
export function findKnots(arcs) {
  const segments = arcs.flatMap((arc) => arc.slice(1).map((to, i) => ({arc, i, from: arc[i], to})));
  segments.sort((a, b) => left(a) - left(b));
  const knots = [];
  segments.forEach((a, k) => {
    for (let l = k + 1; l < segments.length && left(segments[l]) <= right(a); l++) {
      if (meet(a, segments[l]) && !mayMeet(a, segments[l])) knots.push([a, segments[l]]);
    }
  });
  return knots;
}

function left({from, to}) {
  return Math.min(from[0], to[0]);
}

function right({from, to}) {
  return Math.max(from[0], to[0]);
}

function meet(a, b) {
  const apart = (axis) =>
    Math.max(a.from[axis], a.to[axis]) < Math.min(b.from[axis], b.to[axis]) ||
    Math.max(b.from[axis], b.to[axis]) < Math.min(a.from[axis], a.to[axis]);
  return !apart(0) && !apart(1) && !oneSide(a, b) && !oneSide(b, a);
}

function oneSide(line, {from, to}) {
  return turn(line.from, line.to, from) * turn(line.from, line.to, to) > 0;
}

function mayMeet(a, b) {
  const joints = [
    ['from', 'from'],
    ['from', 'to'],
    ['to', 'from'],
    ['to', 'to'],
  ].filter(([p, q]) => samePoint(a[p], b[q]));
  if (joints.length !== 1) return false;
  const [[p, q]] = joints;
  const joint = a[p];
  const consecutive = a.arc === b.arc && Math.abs(a.i - b.i) === 1;
  if (!consecutive && !(isEnd(a, p) && isEnd(b, q))) return false;
  const [farA, farB] = [p === 'from' ? a.to : a.from, q === 'from' ? b.to : b.from];
  const sameWay = (farA[0] - joint[0]) * (farB[0] - joint[0]) + (farA[1] - joint[1]) * (farB[1] - joint[1]) > 0;
  return turn(farA, joint, farB) !== 0 || !sameWay;
}

function isEnd({arc, i}, side) {
  return side === 'from' ? i === 0 : i === arc.length - 2;
}

/** Drops points that add nothing: repeated, on a straight line, or the tip of a spike without width. */
export function tidy(points) {
  const kept = [];
  for (const point of points) {
    while (kept.length > 1 && turn(kept.at(-2), kept.at(-1), point) === 0) kept.pop();
    if (kept.length && samePoint(kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

export function samePoint(a, b) {
  return a[0] === b[0] && a[1] === b[1];
}

/** Twice the signed area of the triangle: 0 on a straight line, the sign says which way it turns. */
function turn(a, b, c) {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
