import {adoptedIn, createIn, fill} from '../i18n/page-document.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Makes a figure that the page hides, as in a closed tab, read as if it were shown. */
function sheetOf(document: Document): CSSStyleSheet {
  let sheet = sheets.get(document);
  if (!sheet) {
    // An image on the page with such a name hides the window of its document.
    sheet = new (document.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
    fill(sheet, 'div[hidden] {visibility: visible}');
    sheets.set(document, sheet);
  }
  return sheet;
}

/**
 * Runs a function while the content of an element has the style that the page gives it. A drawn figure does not render its
 * content, and without rendering there is no style, so a slot in a hidden box is added for the time. Nothing is laid out or
 * painted: the box is removed before the task ends.
 */
export function inStyle<Result>(element: Element, content: Element, run: () => Result): Result {
  const root = element.shadowRoot;
  if (!root || !element.isConnected) return run();
  const box = createIn(element.ownerDocument, 'div');
  box.hidden = true;
  const slot = createIn(element.ownerDocument, 'slot');
  slot.name = childAround(element, content).slot;
  box.append(slot);
  // The first of two slots with the same name receives the content.
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
