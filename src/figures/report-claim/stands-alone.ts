/** Elements in a line of text. */
const inLine = 'a, abbr, b, br, cite, code, em, i, mark, q, s, small, span, strong, sub, sup, time, u';

/** Content that is no text: numbers, and elements that nobody sees. */
const wordless = 'script, style, table, template';

/** Whether a claim is a figure of its own: without words inside, and without text beside it in its line. */
export function standsAlone(claim: Element): boolean {
  const nodes = claim.childNodes as Partial<typeof claim.childNodes>;
  // A server knows nothing of the page around an element, and a sentence is right in any.
  return nodes?.[Symbol.iterator] !== undefined && ![...claim.childNodes].some(isWords) && !isInText(claim);
}

/** Looks around the `<span>` if a claim is alone in one. A claim in a heading is part of the heading. */
function isInText(element: Element): boolean {
  const {parentElement} = element;
  if (isText(element, 'previousSibling') || isText(element, 'nextSibling')) return true;
  if (parentElement?.matches('h1, h2, h3, h4, h5, h6')) return true;
  return parentElement !== null && parentElement.matches(inLine) && isInText(parentElement);
}

/** Whether the next node in a direction is part of a line of text, apart from white space and comments. */
function isText(element: Element, direction: 'previousSibling' | 'nextSibling'): boolean {
  for (let node = element[direction]; node; node = node[direction]) {
    if (isElement(node)) return node.matches(inLine);
    if (isWords(node)) return true;
  }
  return false;
}

function isWords(node: Node): boolean {
  return isElement(node)
    ? !node.matches(wordless)
    : node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '';
}

/** An element that has been moved to another document is not of the class of this one. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
