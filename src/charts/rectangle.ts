/** A part of the box of a chart in per cent, or of the window in pixels. */
export interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The rectangle with a point in its middle. */
export function around({x, y}: Point, halfWidth = 0, halfHeight = 0): Rectangle {
  return {left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight};
}

/** The rectangle with so much more on every side. */
export function grown({left, right, top, bottom}: Rectangle, by: number, across = by): Rectangle {
  return {left: left - across, right: right + across, top: top - by, bottom: bottom + by};
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The heights where the parts of a line between two x begin and end. Its points go from left to right. */
export function heightsBetween(line: readonly (Point | undefined)[], left: number, right: number): [number, number][] {
  return line.flatMap((from, i) => {
    const to = line[i + 1];
    if (!from || !to || to.x < left || from.x > right) return [];
    const at = (x: number) => from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
    return [[at(Math.max(left, from.x)), at(Math.min(right, to.x))] satisfies [number, number]];
  });
}

/** Whether a line through these points passes through the rectangle. */
export function crosses(line: readonly (Point | undefined)[], {left, right, top, bottom}: Rectangle): boolean {
  return line.some((from, i) => {
    const to = line[i + 1];
    if (!from || !to || to.x < left || from.x > right) return false;
    const slope = (to.y - from.y) / (to.x - from.x);
    const start = from.y + slope * Math.max(0, left - from.x);
    const end = from.y + slope * (Math.min(right, to.x) - from.x);
    return Math.min(start, end) < bottom && Math.max(start, end) > top;
  });
}

/** The steps down in which a free place is searched for. */
const step = 2;

/**
 * The upper left corner of the free place for a box that is nearest to a point, from middle to middle, within an area;
 * `undefined` where others take every one.
 */
export function nearestFree(
  {width, height}: {width: number; height: number},
  near: Point,
  area: Rectangle,
  taken: readonly Rectangle[],
): Point | undefined {
  const [wantedX, wantedY] = [near.x - width / 2, near.y - height / 2];
  const sorted = taken.toSorted((a, b) => a.left - b.left);
  let [nearest, least]: [Point | undefined, number] = [undefined, Infinity];
  for (let y = area.top; y + height <= area.bottom; y += step) {
    const beside = sorted.filter(({top, bottom}) => top < y + height && bottom > y);
    let from = area.left;
    for (const {left, right} of [...beside, {left: area.right, right: Infinity}]) {
      const to = Math.min(left, area.right) - width;
      const x = Math.max(from, Math.min(wantedX, to));
      const away = Math.hypot(x - wantedX, y - wantedY);
      if (to >= from && away < least) [nearest, least] = [{x, y}, away];
      from = Math.max(from, right);
    }
  }
  return nearest;
}
