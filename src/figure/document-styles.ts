import type {CSSResult} from 'lit';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Style sheets for one document. A sheet can only be adopted in the document whose window made it, and an element can be
 * moved to another: into an iframe, or by `importNode`.
 */
export function stylesFor(document: Document, styles: readonly CSSResult[]): CSSStyleSheet[] {
  let ofDocument = sheets.get(document);
  if (!ofDocument) sheets.set(document, (ofDocument = new Map()));
  return styles.map(({cssText}) => {
    let sheet = ofDocument.get(cssText);
    if (!sheet) {
      // A picture of the page named so hides the window of its document.
      sheet = new (document.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
      sheet.replaceSync(cssText);
      ofDocument.set(cssText, sheet);
    }
    return sheet;
  });
}
