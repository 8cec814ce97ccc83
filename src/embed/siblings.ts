/**
 * Whether a node has a sibling that is not blank. The search ends at the nearest one. Many links beside one another therefore
 * cost no more than the page is long, and nothing needs to be remembered between them.
 */
export function hasSibling(node: Node): boolean {
  return hasSiblingIn(node, 'nextSibling') || hasSiblingIn(node, 'previousSibling');
}

function hasSiblingIn(node: Node, direction: 'nextSibling' | 'previousSibling'): boolean {
  let sibling = node[direction];
  while (sibling && isBlank(sibling)) sibling = sibling[direction];
  return sibling !== null;
}

/** Editors leave line breaks and spaces of all kinds behind. */
function isBlank(node: Node): boolean {
  return /^(BR|#comment)$/.test(node.nodeName) || !/[^\s\u200b]/.test(node.nodeValue ?? 'element');
}
