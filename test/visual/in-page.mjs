// What a page tells of what stands on its stage. Runs in the browser, so it uses nothing from outside.
export function tellStage() {
  const stage = document.querySelector('#stage');
  const origin = stage.getBoundingClientRect();
  const colours = new Map();
  const boxes = [];

  const nameOf = (node) => {
    const classes = [...node.classList].filter((name) => !/^\d/.test(name));
    return [node.localName, ...classes].join('.');
  };
  // A slot has no box of its own.
  const ownTexts = (node) =>
    [...node.childNodes].flatMap((child) => {
      if (child.nodeType === Node.TEXT_NODE) return [child.data];
      return child.localName === 'slot' ? ownTexts(child) : [];
    });
  const textOf = (node) => ownTexts(node).join(' ').replace(/\s+/g, ' ').trim();
  const isShape = (node) => /^(path|rect|circle|line|polyline|polygon|use)$/.test(node.localName);
  const isControl = (node) => /^(input|select|textarea|button|summary|iframe|img|table)$/.test(node.localName);
  const shape = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'];
  const words = ['color', 'background-color', 'font-size', 'font-weight', 'opacity'];
  const paintOf = (style, node) => {
    const names = isShape(node) || node.localName === 'text' ? shape : words;
    // A heading grows with the width of its figure, by less than can be seen where that differs by a part of a pixel.
    const valueOf = (name) =>
      name === 'font-size' ? `${Math.round(parseFloat(style.fontSize))}px` : style.getPropertyValue(name);
    return names.map(valueOf).join(' | ');
  };

  /** Inside a chapter the figures are boxes: each has its own pictures. */
  function walk(root, depth) {
    for (const node of root.querySelectorAll('*')) {
      if (/^(style|script|slot|title|desc|defs|option)$/.test(node.localName) || node.closest('defs, template'))
        continue;
      const {left, top, width, height} = node.getBoundingClientRect();
      const style = getComputedStyle(node);
      const isSeen = (width > 1 || height > 1) && style.visibility === 'visible' && node.getClientRects().length > 0;
      const text = textOf(node);
      const figure = node.shadowRoot;
      if (isSeen && style.clipPath !== 'inset(50%)' && (text || isShape(node) || isControl(node) || figure)) {
        const at = [left - origin.left, top - origin.top, width, height].map(Math.round).join(' ');
        boxes.push(`${at} ${nameOf(node)}${text ? ` «${text}»` : ''}`);
        const name = nameOf(node);
        colours.set(name, (colours.get(name) ?? new Set()).add(paintOf(style, node)));
      }
      if (figure && depth === 0) walk(figure, depth + 1);
    }
  }
  const host = stage.querySelector('[data-looked-at]');
  walk(stage, 0);
  const figures = [host, ...host.shadowRoot.querySelectorAll('[heading-level]')];
  return {
    boxes,
    colours: [...colours]
      .map(([name, paints]) => `${name}: ${[...paints].toSorted((a, b) => (a < b ? -1 : 1)).join(' / ')}`)
      .sort(),
    text: figures.map(({shadowRoot}) => shadowRoot.querySelector('.figure').textContent).join(' '),
  };
}
