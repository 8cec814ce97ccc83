import {adoptedIn, createIn, fill} from '../i18n/page-document.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** A figure that the page hides, as in a tab that is closed, is read as it is when it is shown. */
function sheetOf(document: Document): CSSStyleSheet {
  let sheet = sheets.get(document);
  if (!sheet) {
    // A picture of the page named so hides the window of its document.
    sheet = new (document.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
    fill(sheet, 'div[hidden] {visibility: visible}');
    sheets.set(document, sheet);
  }
  return sheet;
}

/**
 * Runs something while the content of an element has the style that the page gives it. A figure that has been drawn shows
 * none of what is inside it, and what is not shown has no style; so a slot is there for that long, in a box that is
 * not displayed. Nothing is laid out or painted: it is gone before the task ends.
 */
export function inStyle<Result>(element: Element, content: Element, run: () => Result): Result {
  const root = element.shadowRoot;
  if (!root || !element.isConnected) return run();
  const box = createIn(element.ownerDocument, 'div');
  box.hidden = true;
  const slot = createIn(element.ownerDocument, 'slot');
  slot.name = childAround(element, content).slot;
  box.append(slot);
  // Of two slots of a name the first one takes the content.
  root.prepend(box);
  const before = adoptedIn(root);
  const isHidden = getComputedStyle(element).visibility !== 'visible';
  if (isHidden) root.adoptedStyleSheets = [...before, sheetOf(element.ownerDocument)];
  try {
    return run();
  } finally {
    box.remove();
    if (isHidden) root.adoptedStyleSheets = [...before];
  }
}

function childAround(element: Element, content: Element): Element {
  let child = content;
  while (child.parentElement && child.parentElement !== element) child = child.parentElement;
  return child;
}
