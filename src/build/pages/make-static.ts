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
import {staticMarks} from './static-marks.js';

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
