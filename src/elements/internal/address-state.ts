import type {LitElement} from 'lit';
import {textOf, type ReportElement} from './report-element.js';

/** Attributes that say where and how a figure stands, and not what a reader has chosen in it. */
const fixed = new Set(['heading', 'heading-level', 'edition', 'hide', 'group', 'address', 'src', 'src-timeout']);
const isFixed = (option: string) => fixed.has(option) || option.startsWith('dimension-');

interface Option {
  property: string;
  parameter: string;
}

/** The figure that has each name in the address. */
const named = new Map<string, WeakRef<ReportElement>>();

/** Two figures under one name would overwrite in the address what a reader chose in the other. */
function claimName(element: ReportElement, name: string): void {
  const other = named.get(name)?.deref();
  if (other?.isConnected && other !== element && textOf(other.address) === name) {
    console.warn(
      `<${element.localName}> and another <${other.localName}> on the page have address="${name}": a link opens only what was chosen last. Give each an address of its own.`,
    );
  }
  named.set(name, new WeakRef(element));
}

/** Takes over what the page's address says of a figure. The figure checks the values, as it does an author's. */
export function readAddress(element: ReportElement, name: string): void {
  if (name !== '') claimName(element, name);
  const parameters = new URLSearchParams(element.ownerDocument.location.search);
  for (const {property, parameter} of optionsOf(element, name)) {
    const value = parameters.get(parameter);
    if (value !== null) Reflect.set(element, property, value);
  }
}

/** Writes what is shown into the page's address, without a step in its history. */
export function writeAddress(element: LitElement, name: string): void {
  const {location, defaultView} = element.ownerDocument;
  const url = new URL(location.href);
  for (const {property, parameter} of optionsOf(element, name)) {
    const value = textOf(Reflect.get(element, property));
    if (value === '') url.searchParams.delete(parameter);
    else url.searchParams.set(parameter, value);
  }
  try {
    defaultView?.history.replaceState(defaultView.history.state, '', url);
  } catch {
    // A page in a sandbox or opened from a file may not change its address; the figure is the same without.
  }
}

/** None for a figure without a name in the address. */
function optionsOf(element: LitElement, name: string): Option[] {
  if (name === '') return [];
  const {elementProperties} = element.constructor as typeof LitElement;
  return [...elementProperties].flatMap(([property, {attribute, state}]) => {
    const option = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    return state || attribute === false || isFixed(option)
      ? []
      : {property: String(property), parameter: `${name}-${option}`};
  });
}
