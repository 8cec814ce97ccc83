import {all} from './in-page.js';

const nameOf = (node: Element) => node.closest('[aria-label]')!.getAttribute('aria-label')!;
const isSeen = (node: Element) => {
  const {display, visibility} = getComputedStyle(node);
  return display !== 'none' && visibility === 'visible' && node.getBoundingClientRect().width > 0;
};

/** The box of a line has no width. */
const isDrawn = (node: Element) => getComputedStyle(node).display !== 'none' && node.getClientRects().length > 0;
const seriesOf = (node: Element) => /series-\d+/.exec(node.getAttribute('class')!)![0];

/** The box of the digits of a number on the screen: that of its text is higher, by more or less in each font. */
function digitsOf(number: SVGTextElement) {
  const {x, width} = number.getBBox();
  const {a, d, e, f} = number.getScreenCTM()!;
  const baseline = d * number.getStartPositionOfChar(0).y + f;
  const height = d * parseFloat(getComputedStyle(number).fontSize) * 0.7;
  return {left: a * x + e, right: a * (x + width) + e, top: baseline - height, bottom: baseline};
}

/** In em of the figure: how far the stroke of a ring may be beyond the edge of the box of digits, which have some room in it. */
const ringSlack = 0.08;
const degrees = Array.from({length: 120}, (_, i) => (i * Math.PI) / 60);

/** The rings that are drawn over a number: around a mark in focus, one that is pressed, and one that is mentioned. */
export function ringsOverNumbers(element: Element): string[] {
  return all(element, '.mark .ring').flatMap((node) => {
    const ring = node as SVGCircleElement;
    const {stroke, strokeWidth, r, fontSize} = getComputedStyle(ring);
    if (stroke === 'none') return [];
    const toScreen = ring.getScreenCTM()!;
    const slack = ringSlack * parseFloat(fontSize);
    // Where it is open there is nothing of it.
    const radius = parseFloat(r);
    const outer = radius + parseFloat(strokeWidth) / 2;
    const points = degrees
      .filter((angle) => ring.isPointInStroke(new DOMPoint(radius * Math.cos(angle), radius * Math.sin(angle))))
      .map((angle) => new DOMPoint(outer * Math.cos(angle), outer * Math.sin(angle)).matrixTransform(toScreen));
    if (points.length === 0) return [`nothing is drawn of the ring of ${nameOf(ring)}`];
    return [...ring.closest('.plot')!.querySelectorAll<SVGTextElement>('.value')].filter(isSeen).flatMap((number) => {
      const {left, right, top, bottom} = digitsOf(number);
      const depths = points.map(({x, y}) => Math.min(x - left, right - x, y - top, bottom - y));
      const depth = Math.max(...depths);
      return depth > slack ? [`ring of ${nameOf(ring)} is ${depth.toFixed(1)} px over ${number.textContent}`] : [];
    });
  });
}

const known = new WeakMap<SVGPathElement, {key: string; points: readonly DOMPoint[]}>();

/** Points of a path on the screen, which are where they were while the path and its place are the same. */
function pointsAlong(path: SVGPathElement): readonly DOMPoint[] {
  const toScreen = path.getScreenCTM()!;
  const key = [path.getAttribute('d'), toScreen.a, toScreen.d, toScreen.e, toScreen.f].join();
  const before = known.get(path);
  if (before?.key === key) return before.points;
  const length = path.getTotalLength();
  const points = Array.from({length: 201}, (_, i) =>
    path.getPointAtLength((length * i) / 200).matrixTransform(toScreen),
  );
  known.set(path, {key, points});
  return points;
}

/** The names on charts that are on a line, and their leaders that cross another line than their own, a mark or a number. */
export function namesOnLines(element: Element): string[] {
  return all(element, '.line-chart').flatMap((plot) => {
    const points = [...plot.querySelectorAll<SVGPathElement>('.line path[d*="M"]')].flatMap((path) =>
      pointsAlong(path).map((point) => ({point, of: path.getAttribute('class')})),
    );
    const marks = [...plot.querySelectorAll('.mark .glyph[d]')];
    const numbers = [...plot.querySelectorAll<SVGTextElement>('.value:not(.change)')].filter(isSeen);
    const leaders = [...plot.querySelectorAll<SVGLineElement>('.leader[class*="series-"]')]
      .filter(isDrawn)
      .flatMap((leader) => {
        const style = seriesOf(leader);
        const {left: x, top, bottom} = leader.getBoundingClientRect();
        const passes = ({left, right, top: from, bottom: to}: Record<'left' | 'right' | 'top' | 'bottom', number>) =>
          x > left + 1 && x < right - 1 && bottom > from + 1 && top < to - 1;
        const crossed = [
          ...points
            .filter(
              ({of, point}) => !of!.includes(style) && Math.abs(point.x - x) < 1 && point.y > top && point.y < bottom,
            )
            .map(({of}) => `the line ${of}`),
          ...marks.filter((mark) => passes(mark.getBoundingClientRect())).map((mark) => `the mark ${nameOf(mark)}`),
          ...numbers.filter((number) => passes(digitsOf(number))).map((number) => `the number ${number.textContent}`),
        ];
        return crossed.length > 0 ? [`the leader of ${style} crosses ${crossed[0]}`] : [];
      });
    const names = [...plot.querySelectorAll<SVGTextElement>('.line-name')].filter(isSeen);
    const onLines = names.flatMap((name) => {
      const {left, right, top, bottom} = name.getBoundingClientRect();
      const slack = (bottom - top) * 0.1;
      const isOn = ({x, y}: DOMPoint) => x > left && x < right && y > top + slack && y < bottom - slack;
      const on = points.find(({point}) => isOn(point));
      return on ? [`${name.textContent} is on the line ${on.of}`] : [];
    });
    return [...leaders, ...onLines];
  });
}

/** The points of a mark that are tested, across and down. */
const raster = Array.from({length: 13}, (_, i) => (i - 6) / 6);
const pointOf = (glyph: Element) => glyph.closest('.mark')!.getAttribute('data-point');

/** Where the ink of a mark is: a hollow one has it in its outline alone. The outline of a filled one hides as well. */
function isInk(glyph: SVGPathElement, point: DOMPoint, withOutline: boolean): boolean {
  const isHollow = getComputedStyle(glyph).fill === 'none';
  return (!isHollow && glyph.isPointInFill(point)) || ((isHollow || withOutline) && glyph.isPointInStroke(point));
}

/** The marks of which those drawn after them hide more than a part: those of other series with the same x, and all of a row. */
export function hiddenMarks(element: Element, mostHidden = 0.5): string[] {
  return all(element, '.line-chart, .row-plot').flatMap((plot) => {
    const isRow = plot.matches('.row-plot');
    const glyphs = [...plot.querySelectorAll<SVGPathElement>('.mark .glyph[d]')].filter(isSeen).map((glyph) => {
      const {left, right, top, bottom} = glyph.getBoundingClientRect();
      const [x, y, half] = [(left + right) / 2, (top + bottom) / 2, (right - left) / 2];
      return {glyph, x, y, half, toScreen: glyph.getScreenCTM()!};
    });
    return glyphs.flatMap(({glyph, x, y, half, toScreen}, i) => {
      const above = glyphs.slice(i + 1).filter((one) => {
        const reach = half + one.half;
        const isNear = Math.abs(one.x - x) < reach && Math.abs(one.y - y) < reach;
        return isNear && (isRow || pointOf(one.glyph) === pointOf(glyph));
      });
      if (above.length === 0) return [];
      const fromScreen = toScreen.inverse();
      const points = raster
        .flatMap((across) => raster.map((down) => new DOMPoint(x + across * half, y + down * half)))
        .filter((point) => isInk(glyph, point.matrixTransform(fromScreen), false));
      const hidden = points.filter((point) =>
        above.some((one) => isInk(one.glyph, point.matrixTransform(one.toScreen.inverse()), true)),
      );
      const share = hidden.length / points.length;
      const names = above.map((one) => nameOf(one.glyph));
      return share > mostHidden ? [`${nameOf(glyph)} is hidden by ${names.join(', ')}: ${share.toFixed(2)}`] : [];
    });
  });
}

const turns = Array.from({length: 24}, (_, i) => (i * Math.PI) / 12);

/** Points of a line, close together on the screen. */
function pointsOf(line: SVGGeometryElement): DOMPoint[] {
  const [length, toScreen] = [line.getTotalLength(), line.getScreenCTM()!];
  const {width, height} = line.getBoundingClientRect();
  const count = Math.ceil(Math.hypot(width, height)) + 2;
  return Array.from({length: count}, (_, i) =>
    line.getPointAtLength((length * i) / (count - 1)).matrixTransform(toScreen),
  );
}

const isBefore = (a: Element, b: Element) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
/** An outline in the colour of a series is ink, and no halo. */
const hasHalo = (node: Element) => {
  const {stroke, strokeWidth, color} = getComputedStyle(node);
  return isSeen(node) && stroke !== 'none' && stroke !== color && parseFloat(strokeWidth) > 0;
};

/**
 * The halos that are drawn over a line between other marks than their own, and hide more of it than their stroke is wide: a
 * point farther than that from the symbol, or a longer part of the line beside a number.
 */
export function hiddenLines(plots: readonly Element[]): string[] {
  return plots.flatMap((plot) => {
    const lines = [...plot.querySelectorAll<SVGGeometryElement>('.line path[d*="M"], .shaft')].map((line) => {
      const points = pointsOf(line);
      const isOwn = (mark: Element, x: number, y: number) =>
        line.matches('.shaft')
          ? [points[0]!, points.at(-1)!].some((end) => Math.hypot(end.x - x, end.y - y) < 1)
          : mark.matches(`.${seriesOf(line)}`);
      return {line, points, isOwn};
    });
    const marks = [...plot.querySelectorAll<SVGPathElement>('.mark .glyph[d]')].filter(hasHalo).flatMap((glyph) => {
      const stroke = parseFloat(getComputedStyle(glyph).strokeWidth);
      const {left, right, top, bottom} = glyph.getBoundingClientRect();
      const [x, y, reach] = [(left + right) / 2, (top + bottom) / 2, 2 * Math.max(right - left, bottom - top)];
      const toScreen = glyph.getScreenCTM()!;
      const [middle, fromScreen] = [new DOMPoint(0, 0).matrixTransform(toScreen), toScreen.inverse()];
      const isFar = (point: DOMPoint) =>
        glyph.isPointInStroke(point) &&
        ![0, 0.5, 1].some((part) =>
          turns.some((angle) => {
            const away = part * stroke;
            return glyph.isPointInFill(
              new DOMPoint(point.x + away * Math.cos(angle), point.y + away * Math.sin(angle)),
            );
          }),
        );
      return lines.flatMap(({line, points, isOwn}) => {
        if (!isBefore(line, glyph) || isOwn(glyph, middle.x, middle.y)) return [];
        const near = points.filter((point) => Math.abs(point.x - x) < reach && Math.abs(point.y - y) < reach);
        return near.some((point) => isFar(point.matrixTransform(fromScreen)))
          ? [`the halo of ${nameOf(glyph)} hides a line far from it`]
          : [];
      });
    });
    const texts = [...plot.querySelectorAll<SVGTextElement>('.value, .line-name, .end-name')].filter(hasHalo);
    const besides = texts.flatMap((text) => {
      const stroke = parseFloat(getComputedStyle(text).strokeWidth);
      const {left, right, top, bottom} = digitsOf(text);
      const isIn = ({x, y}: DOMPoint) =>
        Math.max(left - x, x - right) < stroke / 2 && Math.max(top - y, y - bottom) < stroke / 2;
      return lines.flatMap(({line, points}) => {
        const hidden = isBefore(line, text) ? points.filter(isIn) : [];
        const [from, to] = [hidden[0], hidden.at(-1)];
        const length = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
        return length > stroke ? [`the halo of ${text.textContent} hides ${length.toFixed(1)} px of a line`] : [];
      });
    });
    return [...marks, ...besides];
  });
}
