/** The only child of an element that is not blank, if there is just one. */
export function onlyChildOf({firstChild}: Element): Node | undefined {
  let only: Node | undefined;
  for (let node: Node | null = firstChild; node; node = node.nextSibling) {
    if (isBlank(node)) continue;
    if (only) return undefined;
    only = node;
  }
  return only;
}

/** Editors leave line breaks and spaces of all kinds behind. */
function isBlank(node: Node): boolean {
  return /^(BR|#comment)$/.test(node.nodeName) || !/[^\s\u200b]/.test(node.nodeValue ?? 'element');
}
