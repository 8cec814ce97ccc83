import type {LitElement} from 'lit';
import type {FigureExport} from '../figure/figure-export.js';
import {version} from '../version.js';
import {shownOptions} from './shown-options.js';

/** What a figure page has by itself, and no link says. */
const ofThePlace = /^(heading|heading-level|hide|src|src-timeout|dimension-.*)$/;

/** What no link may say: anybody could put a sentence of theirs on the page. */
const freeText = 'query';

/**
 * The address of the page that opens the figure as it is shown now, in the version that drew it. There is none where
 * the numbers are an author's own, where a search is part of what is shown, or where a bundler has taken the figure from
 * its pages.
 */
export function figureAddress(element: LitElement, {language, origin}: FigureExport): string | undefined {
  const options = shownOptions(element).filter(([name]) => !ofThePlace.test(name));
  if (builtFor() !== 'cdn' || origin !== undefined || options.some(([name]) => name === freeText)) return undefined;
  // Written in one, a bundler would put a copy of what is at the address in its place.
  const here = import.meta.url;
  return addressIn(new URL('..', here), `${language}/${element.localName}`, options);
}

/** The same from the folder of the built files, which has one with all of them by the name of the version. */
export function addressIn(folder: URL, page: string, options: readonly (readonly [string, string])[]): string {
  const ofVersion = folder.pathname.endsWith(`/${version}/`) ? folder : new URL(`${version}/`, folder);
  const address = new URL(`figures/${page}.html`, ofVersion);
  address.search = `${new URLSearchParams(options.map(([name, value]) => [name, value]))}`;
  return address.href;
}

/** Vite writes the mode here when it builds; elsewhere there is none. */
export function builtFor(): string | undefined {
  return (import.meta as {env?: {MODE?: string}}).env?.MODE;
}
