/** The place of an element in its frame, in pixels. */
interface FramePosition {
  x: number;
  y: number;
  width: number;
}

/** How long a move takes, in milliseconds. */
export const duration = 200;

/** With more marks a move would be neither smooth nor readable. */
const most = 200;

/** The elements that move, the element that they move in, and the name that each keeps when the drawing changes. */
const kinds: readonly {selector: string; frame: string; axis: 'x' | 'y' | 'both'; nameOf: (one: Element) => unknown}[] =
  [
    {selector: '.row-plot-row', frame: '.drawing', axis: 'y', nameOf: (row) => row.querySelector('[id]')?.id},
    {selector: '.bar-chart .mark', frame: '.plot', axis: 'y', nameOf: barName},
    {selector: '.bar-chart .bar', frame: '.plot', axis: 'x', nameOf: barName},
    {selector: '.bar-chart .value', frame: '.plot', axis: 'x', nameOf: barName},
    {
      selector: '.line-chart .mark .glyph',
      frame: '.plot',
      axis: 'both',
      nameOf: (symbol) =>
        `${symbol.closest('[data-chart]')?.getAttribute('data-chart')} ${symbol.parentElement?.getAttribute('aria-label')}`,
    },
  ];

function barName(part: Element): string | null | undefined {
  return part.closest('.mark')?.querySelector('.name')?.textContent;
}

/** The places of everything that can move, before the drawing changes. */
export function placesIn(root: ParentNode): ReadonlyMap<string, FramePosition> {
  return new Map(movable(root).map(({name, place}) => [name, place]));
}

/** Lets everything that has another place than before move there. A reader who wants less motion sees none, nor does paper. */
export function moveFrom(before: ReadonlyMap<string, FramePosition>, root: ParentNode): void {
  if (matchMedia('(prefers-reduced-motion: reduce), print').matches) return;
  let hasMoved = false;
  for (const {element, name, place, axis} of movable(root)) {
    const old = before.get(name);
    if (!old) continue;
    const x = axis === 'y' ? 0 : old.x - place.x;
    const y = axis === 'x' ? 0 : old.y - place.y;
    const scale = element.matches('.bar') && place.width > 0 ? old.width / place.width : 1;
    if (Math.abs(x) < 1 && Math.abs(y) < 1 && Math.abs(scale - 1) < 0.01) continue;
    hasMoved = true;
    animate(element, {transform: `translate(${x}px, ${y}px) scaleX(${scale})`}, {transform: 'none'});
  }
  // A line between marks that move would have another shape on the way.
  if (hasMoved)
    for (const line of root.querySelectorAll('.line-chart .line')) animate(line, {opacity: 0}, {opacity: 1});
}

function animate(element: Element, from: Keyframe, to: Keyframe): void {
  element.animate([from, to], {duration, easing: 'ease-out'});
}

function movable(root: ParentNode) {
  const found = kinds.flatMap(({selector, ...kind}) =>
    [...root.querySelectorAll(selector)].map((element) => ({...kind, selector, element})),
  );
  if (found.length > most) return [];
  return found.flatMap(({element, frame, axis, selector, nameOf}) => {
    const box = element.getBoundingClientRect();
    const around = element.closest(frame)?.getBoundingClientRect();
    if (!around) return [];
    const place: FramePosition = {x: box.left - around.left, y: box.top - around.top, width: box.width};
    return {element, axis, name: `${selector} ${String(nameOf(element))}`, place};
  });
}
