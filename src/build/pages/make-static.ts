import {
  adapter,
  attribute,
  childrenOf,
  elementsIn,
  hasClass,
  isElement,
  isText,
  removeAttributes,
  type Element,
  type Parent,
} from './tree.js';

const controls = ['button', 'input', 'select', 'textarea'];

/**
 * Disables controls, and removes everything else that needs a script: marks for hydration, areas for the pointer, tab stops.
 */
export function makeStatic(markup: Parent): void {
  for (const node of [markup, ...elementsIn(markup)]) {
    for (const child of childrenOf(node).toReversed()) {
      // A no-break space is left as it is: it keeps a number and its unit in one line.
      if (isText(child)) child.value = child.value.replace(/[ \t\r\n]+/g, ' ');
      else if (!isElement(child) || isOutOfSight(child)) adapter.detachNode(child);
    }
  }
  for (const element of elementsIn(markup)) settle(element);
  for (const group of [...elementsIn(markup)].toReversed()) if (isEmptyGroup(group)) adapter.detachNode(group);
  staticMarks(markup);
}

/** Radio buttons, and areas for the pointer: a figure has the same size without them. */
function isOutOfSight(element: Element): boolean {
  const isArea =
    ['rect', 'circle'].includes(element.tagName) && ['band', 'ring'].includes(attribute(element, 'class') ?? '');
  return isArea || (element.tagName === 'input' && attribute(element, 'type') === 'radio');
}

function settle(element: Element): void {
  element.attrs = element.attrs.filter(({name, value}) => !(isState(name) && value === 'false'));
  for (const one of element.attrs) if (isState(one.name)) one.value = '';
  removeAttributes(element, 'shadowroot', 'data-chart', 'data-point', 'data-series');
  // A popover opens without a script.
  const isControl = controls.includes(element.tagName) && attribute(element, 'popovertarget') === undefined;
  if (isControl) element.attrs.unshift({name: 'disabled', value: ''});
  if (['svg', 'g', 'span'].includes(element.tagName) && hasClass(element, 'mark')) settleMark(element);
}

/** A mark that nothing can select is an image, and so is one that a script would have hidden from screen readers. */
function settleMark(mark: Element): void {
  removeAttributes(mark, 'tabindex', 'aria-pressed', 'aria-hidden');
  for (const one of mark.attrs) if (one.name === 'role') one.value = 'img';
}

const isState = (name: string) => ['checked', 'open', 'selected'].includes(name);

const isEmptyGroup = (element: Element) =>
  element.tagName === 'g' && element.childNodes.every((node) => isText(node) && node.value.trim() === '');

// A live drawing gives marks and bars boxes of their own, to move and to stretch them one by one. In a static drawing a
// single element is enough, and a browser has less to read, to style and to place before it paints.

const CIRCLE = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0Z$/;
const SQUARE = /^M-([\d.]+),-\1H\1V\1H-\1Z$/;

/** Reduces the marks and bars in some markup to the fewest elements. */
export function staticMarks(markup: Parent): void {
  for (const box of [...elementsIn(markup)].filter(({tagName}) => tagName === 'svg')) {
    const [only, ...others] = box.childNodes.filter((node) => isElement(node));
    if (!only || others.length > 0 || attribute(box, 'overflow') !== 'visible') continue;
    if (only.tagName === 'path' && attribute(box, 'class') === 'mark') becomeMark(box, only);
    else if (only.tagName === 'rect' && attribute(only, 'width') === '100%' && attribute(only, 'y'))
      becomeBar(box, only);
  }
}

/** Symbols other than circles and squares keep their box, since a path cannot be placed by percentages. */
function becomeMark(box: Element, path: Element): void {
  const place = {x: attribute(box, 'x')!, y: attribute(box, 'y')!};
  const names = `mark ${attribute(path, 'class')}`;
  const drawn = attribute(path, 'd')!;
  const [, radius] = CIRCLE.exec(drawn) ?? [];
  const [, half] = SQUARE.exec(drawn) ?? [];
  if (radius) become(box, 'circle', {class: names, cx: place.x, cy: place.y, r: radius});
  else if (half) become(box, 'rect', {class: names, ...place, ...squareOf(Number(half))});
}

const squareOf = (half: number) => ({
  width: `${half * 2}`,
  height: `${half * 2}`,
  transform: `translate(-${half} -${half})`,
});

function becomeBar(box: Element, bar: Element): void {
  const {x, y, width} = valuesOf(box);
  const {class: names, y: up, width: _, ...rest} = valuesOf(bar);
  box.attrs = [];
  become(box, 'rect', {class: names!, x: x!, y: y!, width: width!, transform: `translate(0 ${up})`, ...rest});
}

const valuesOf = ({attrs}: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));

/** Turns a box into the element that was in it, and keeps the other attributes of the box. */
function become(box: Element, tag: string, attributes: Readonly<Record<string, string>>): void {
  const kept = box.attrs.filter(({name}) => !['class', 'x', 'y', 'overflow'].includes(name));
  box.nodeName = tag;
  box.tagName = tag;
  box.childNodes = [];
  box.attrs = [...Object.entries(attributes).map(([name, value]) => ({name, value})), ...kept];
}
