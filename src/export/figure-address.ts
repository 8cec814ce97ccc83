import type {LitElement} from 'lit';
import type {FigureExport} from '../figure/figure-export.js';
import {version} from '../version.js';
import {shownOptions} from './shown-options.js';

/** Options that a figure page sets itself, so that no link has them. */
const ofThePlace = /^(heading|heading-level|hide|src|src-timeout|dimension-.*)$/;

/** Options that a link must not set, because anybody could put a sentence on the page with them. */
const freeText = 'query';

/**
 * The address of the page that opens the figure as it is shown now, in the version that drew it. A figure has no such
 * address if its numbers are an author's own, if a search is part of its state, or if a bundler has copied it.
 */
export function figureAddress(element: LitElement, {language, origin}: FigureExport): string | undefined {
  const options = shownOptions(element).filter(([name]) => !ofThePlace.test(name));
  if (builtFor() !== 'cdn' || origin !== undefined || options.some(([name]) => name === freeText)) return undefined;
  // A bundler takes `new URL('..', import.meta.url)` in one expression for a file to copy.
  const here = import.meta.url;
  return addressIn(new URL('..', here), `${language}/${element.localName}`, options);
}

/** The same address from the built folder, which has a folder with all files for each version. */
export function addressIn(folder: URL, page: string, options: readonly (readonly [string, string])[]): string {
  const address = inVersion(folder, `figures/${page}.html`);
  address.search = `${new URLSearchParams(options.map(([name, value]) => [name, value]))}`;
  return address.href;
}

function inVersion(folder: URL, path: string): URL {
  const ofVersion = folder.pathname.endsWith(`/${version}/`) ? folder : new URL(`${version}/`, folder);
  return new URL(path, ofVersion);
}

let pages: Promise<boolean> | undefined;

/** Whether the figure pages are beside the scripts. The scripts of the npm package alone have none. */
export function arePagesThere(): Promise<boolean> {
  const here = import.meta.url;
  if (builtFor() !== 'cdn') return Promise.resolve(false);
  // oxlint-disable-next-line report-widgets/on-demand -- a file of the pages, which may not be there
  return (pages ??= import(/* @vite-ignore */ inVersion(new URL('..', here), 'figures/pages.js').href).then(
    () => true,
    () => false,
  ));
}

/** The mode of the build, which Vite inserts; `undefined` elsewhere. */
export function builtFor(): string | undefined {
  return (import.meta as {env?: {MODE?: string}}).env?.MODE;
}
