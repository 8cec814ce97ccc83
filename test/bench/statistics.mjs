// What the bench makes of its numbers.

/** The middle one of the numbers that there are; `undefined` of none. */
export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of every key of records like {paint: 12, script: 3}. */
export function medians(records) {
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  return Object.fromEntries([...keys].map((key) => [key, median(records.map((record) => record[key]))]));
}

/** How many times `base`; `undefined` where one of them is missing or there is nothing to divide by. */
export function ratio(value, base) {
  return Number.isFinite(value) && Number.isFinite(base) && base > 0 ? value / base : undefined;
}

/** The same numbers for the same seed, so that a run can be repeated. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/**
 * Between what 95 of 100 other runs of the same kind would give for the ratio of two medians: turns are drawn again and
 * again from those that were measured (bootstrap), each with what was measured in the same turn.
 */
export function interval(values, bases, draws = 2000) {
  const random = randomFrom(values.length);
  const ratios = Array.from({length: draws}, () => {
    const turns = values.map(() => Math.floor(random() * values.length));
    return ratio(median(turns.map((turn) => values[turn])), median(turns.map((turn) => bases[turn])));
  })
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return [0.025, 0.975].map((share) => ratios[Math.round(share * (ratios.length - 1))]);
}

/** The same order for the same seed. */
export function shuffled(items, seed) {
  const random = randomFrom(seed);
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

/**
 * Whether one linear scale takes every number to a height at which something is drawn. Distances count, names of scales do
 * not, so it holds for a canvas as for an SVG.
 */
export function areDrawn(numbers, heights, tolerance = 0.75) {
  const wanted = [...new Set(numbers)].sort((a, b) => a - b);
  const drawn = [...new Set(heights.map((height) => Math.round(height * 10) / 10))].sort((a, b) => a - b);
  const has = (height) => {
    let [low, high] = [0, drawn.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (drawn[middle] < height - tolerance) low = middle + 1;
      else high = middle;
    }
    return Math.abs((drawn[low] ?? Infinity) - height) <= tolerance;
  };
  const [lowest, highest] = [wanted[0], wanted.at(-1)];
  return drawn.some((top) =>
    // Heights count downwards, and a scale that presses all numbers into a few pixels proves nothing.
    drawn.some((bottom) => {
      if (bottom - top < wanted.length * 2) return false;
      const scale = (bottom - top) / (highest - lowest);
      return wanted.every((number) => has(bottom - (number - lowest) * scale));
    }),
  );
}

/** Whether shapes are coloured so that equal numbers look equal and each colour has as many shapes as a class has numbers. */
export function areClassed(numbers, fills) {
  const sizes = [...new Set(fills)].map((fill) => fills.filter((other) => other === fill).length);
  const sorted = [...numbers].sort((a, b) => a - b);
  if (fills.length !== numbers.length || sizes.length < 3) return false;
  // Classes are runs of the sorted numbers, whatever their order of colours; no run may part equal numbers.
  const fits = (start, left) =>
    left.length === 0 ||
    left.some((size, i) => {
      const end = start + size;
      return sorted[end - 1] !== sorted[end] && fits(end, left.toSpliced(i, 1));
    });
  return fits(0, sizes);
}
