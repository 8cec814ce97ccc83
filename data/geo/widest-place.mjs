const step = 2;

/** The point with most room for a label: the centre of the largest rectangle of its proportions, to `step` units. */
export function widestPlace(polygon, label) {
  const stretched = polygon.map(([x, y]) => [x / label.width, y / label.height]);
  const [left, right] = extent(polygon.map(([x]) => x));
  const [top, bottom] = extent(polygon.map(([, y]) => y));
  let best = {room: 0};
  for (let x = left; x <= right; x += step) {
    for (let y = top; y <= bottom; y += step) {
      const room = roomAround([x / label.width, y / label.height], stretched, best.room);
      if (room > best.room) best = {room, at: [x, y]};
    }
  }
  return best.at;
}

/** Half the side of the largest square around the point; 0 outside the polygon, or as soon as it cannot exceed `enough`. */
function roomAround([x, y], polygon, enough) {
  let nearest = Infinity;
  let inside = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [[x1, y1], [x2, y2]] = [polygon[j], polygon[i]];
    nearest = Math.min(nearest, squareDistance([x1 - x, y1 - y], [x2 - x, y2 - y]));
    if (nearest <= enough) return 0;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside ? nearest : 0;
}

/** Half the side of the square around [0, 0] that touches a segment: where dx or dy is 0, |dx| = |dy|, or at an end. */
function squareDistance([x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const places = [0, 1, -x1 / dx, -y1 / dy, (y1 - x1) / (dx - dy), -(x1 + y1) / (dx + dy)];
  return Math.min(
    ...places.filter((t) => t >= 0 && t <= 1).map((t) => Math.max(Math.abs(x1 + t * dx), Math.abs(y1 + t * dy))),
  );
}

function extent(values) {
  return [Math.min(...values), Math.max(...values)];
}
