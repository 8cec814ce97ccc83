// Text that a reader cannot read to its end, or that lies over other text. Runs in a page.

/** What is wrong with the text of the figures in `selector`, also in those inside them; nothing, if all can be read. */
export function hiddenTexts(selector) {
  const rootsOf = (host) => [
    host.shadowRoot,
    ...[...host.shadowRoot.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? rootsOf(one) : [])),
  ];
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const known = new Map();
  /** The elements that an element is in, from itself outwards, with their styles. Nothing moves while this looks. */
  const around = (node) => {
    if (!node) return [];
    if (!known.has(node)) known.set(node, [{node, style: getComputedStyle(node)}, ...around(parentOf(node))]);
    return known.get(node);
  };
  const wordsOf = (node) => node.data.trim().replace(/\s+/g, ' ').slice(0, 40);

  /** Each line of a text as a box; letters are lower than their line. */
  const boxesOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({width, height}) => width > 1 && height > 1)
      .map(({left, right, top, bottom}) => ({
        left,
        right,
        top: top + (bottom - top) * 0.25,
        bottom: bottom - (bottom - top) * 0.25,
      }));
  };

  const meet = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  /** Two texts of a drawing that are turned alike stand beside each other, whatever the boxes around them do. */
  const isBesideTurned = (one, other) => {
    const [here, there] = [one, other].map((text) => text.getScreenCTM?.());
    if (!here || !there || Math.abs(here.b) < 0.1 || Math.abs(here.b - there.b) > 0.01) return false;
    const [from, to] = [one, other].map((text) => text.getBoundingClientRect());
    const [right, down] = [to.left + to.right - from.left - from.right, to.top + to.bottom - from.top - from.bottom];
    const across = Math.abs(right * here.b - down * here.a) / Math.hypot(here.a, here.b) / 2;
    return across > parseFloat(getComputedStyle(one).fontSize) * 0.75;
  };

  const found = [];
  for (const figure of document.querySelectorAll(selector)) {
    for (const root of rootsOf(figure)) {
      const lines = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const element = node.parentElement;
        if (!element || node.data.trim() === '' || !element.checkVisibility({checkVisibilityCSS: true})) continue;
        if (element.closest('option, style, title, desc')) continue;
        // For screen readers alone: what is seen says the same.
        if (around(element).some(({style}) => style.clipPath === 'inset(50%)')) continue;
        const scrolled = around(element).find(({style}) => /auto|scroll/.test(style.overflowX))?.node;
        for (const box of boxesOf(node)) {
          lines.push({box, node, element});
          // What can be scrolled to is not cut off; to the left of its beginning nobody can.
          const edge = scrolled?.getBoundingClientRect();
          const start = edge ? edge.left - scrolled.scrollLeft : 0;
          if (box.left < start - 1) found.push(`${root.host.localName}: “${wordsOf(node)}” begins out of sight`);
          if (scrolled) continue;
          const own = root.host.getBoundingClientRect();
          if (
            getComputedStyle(root.host).display !== 'inline' &&
            (box.right > own.right + 1 || box.left < own.left - 1)
          )
            found.push(
              `${root.host.localName}: “${wordsOf(node)}” stands out of its figure by ${Math.round(Math.max(box.right - own.right, own.left - box.left))} px`,
            );
          const cut = around(element).find(({node: one, style: {overflowX, overflowY}}) => {
            const hides = /hidden|clip/;
            if (!hides.test(overflowX) && !hides.test(overflowY)) return false;
            const {left, right, top, bottom} = one.getBoundingClientRect();
            return (
              !(one instanceof SVGElement && one.ownerSVGElement === null && overflowX === 'visible') &&
              ((hides.test(overflowX) && (box.right > right + 1 || box.left < left - 1)) ||
                (hides.test(overflowY) && (box.bottom > bottom + 1 || box.top < top - 1)))
            );
          });
          if (cut) found.push(`${root.host.localName}: “${wordsOf(node)}” is cut off`);
        }
      }
      for (const [i, one] of lines.entries()) {
        for (const other of lines.slice(i + 1)) {
          if (!meet(one.box, other.box) || other.node === one.node) continue;
          if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
          if (!isBesideTurned(one.element, other.element))
            found.push(
              `${root.host.localName}: “${wordsOf(one.node)}” and “${wordsOf(other.node)}” lie over each other`,
            );
        }
      }
      // Text under a bar of a drawing is as bad.
      for (const bar of root.querySelectorAll('.bar')) {
        const place = bar.getBoundingClientRect();
        for (const {box, node, element} of lines) {
          if (element instanceof SVGElement && meet(box, place))
            found.push(`${root.host.localName}: “${wordsOf(node)}” lies under a bar`);
        }
      }
    }
  }
  return [...new Set(found)];
}
