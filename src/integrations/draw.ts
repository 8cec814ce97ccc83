import type {Figure, Values} from './figures.js';
import {loadInto} from './host.js';

/** Draws a figure in a document, which may be the one in an editor's frame. */
export function draw(frame: Document, host: string, figure: Figure, values: Values): HTMLElement {
  loadInto(frame, host, figure.tag);
  const element = frame.createElement(figure.tag);
  setOptions(element, figure, values);
  return element;
}

/** Sets the options of a figure, and removes those that are no longer set. */
export function setOptions(element: Element, {options}: Figure, values: Values): void {
  for (const {name} of options) {
    const value = values[name];
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
