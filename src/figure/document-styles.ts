import type {CSSResult} from 'lit';
import {fill} from '../i18n/page-document.js';

type Sheets = Map<string, CSSStyleSheet>;

const lasting = new WeakMap<Document, Sheets>();
const recent = new WeakMap<Document, Sheets>();
/** A page with many colours has about this many sheets in use at a time. */
const mostRecent = 32;

/**
 * Style sheets for one document. A sheet can only be adopted in the document whose window made it, and an element can be
 * moved to another: into an iframe, or by `importNode`.
 */
export function stylesFor(document: Document, styles: readonly CSSResult[]): CSSStyleSheet[] {
  const sheets = sheetsOf(document, lasting);
  return styles.map(({cssText}) => {
    const sheet = sheets.get(cssText) ?? made(document, cssText);
    sheets.set(cssText, sheet);
    return sheet;
  });
}

/** A sheet with colours computed for a page. There can be any number of these, so only the last ones are kept. */
export function recentStyle(document: Document, cssText: string): CSSStyleSheet {
  const sheets = sheetsOf(document, recent);
  const sheet = sheets.get(cssText) ?? made(document, cssText);
  sheets.delete(cssText);
  sheets.set(cssText, sheet);
  for (const oldest of sheets.keys()) {
    if (sheets.size <= mostRecent) break;
    sheets.delete(oldest);
  }
  return sheet;
}

function sheetsOf(document: Document, all: WeakMap<Document, Sheets>): Sheets {
  let sheets = all.get(document);
  if (!sheets) all.set(document, (sheets = new Map()));
  return sheets;
}

function made(document: Document, cssText: string): CSSStyleSheet {
  // An image on the page with such a name hides the window of its document.
  const sheet = new (document.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
  fill(sheet, cssText);
  return sheet;
}
