// Runs before a page that is checked: notes what is drawn on canvases, and reads what stands in the document.
const drawn = {points: [], fills: new Map(), text: []};

for (const Kind of [CanvasRenderingContext2D, Path2D]) {
  const {prototype} = Kind;
  for (const name of ['moveTo', 'lineTo', 'arc']) {
    const original = prototype[name];
    prototype[name] = function noted(x, y, ...rest) {
      const {f = 0, d = 1} = this.getTransform?.() ?? {};
      drawn.points.push(y * d + f);
      this.drawnPath = `${this.drawnPath ?? ''}${Math.round(x)},${Math.round(y)} `;
      return original.call(this, x, y, ...rest);
    };
  }
}
const canvas = CanvasRenderingContext2D.prototype;
const {beginPath, fill, fillText} = canvas;
canvas.beginPath = function begin() {
  this.drawnPath = '';
  return beginPath.call(this);
};
canvas.fill = function noted(...rest) {
  if (this.drawnPath?.length > 60) drawn.fills.set(this.drawnPath, String(this.fillStyle));
  return fill.apply(this, rest);
};
canvas.fillText = function noted(text, ...rest) {
  drawn.text.push(text);
  return fillText.call(this, text, ...rest);
};

function* nodes(root) {
  for (const node of root.querySelectorAll('*')) {
    yield node;
    if (node.shadowRoot) yield* nodes(node.shadowRoot);
  }
}

const scene = () => document.querySelector('#figures') ?? document.body;

/** What the figure shows: heights of marks, colours of shapes, and words. */
globalThis.look = () => {
  const points = [...drawn.points];
  const fills = [...drawn.fills.values()];
  const text = [scene().textContent, ...drawn.text];
  for (const node of nodes(scene())) {
    if (node.shadowRoot) text.push(node.shadowRoot.textContent);
    const label = node.getAttribute('aria-label');
    if (label) text.push(label);
    const matrix = node.getScreenCTM?.();
    if (!matrix) continue;
    if (node.localName === 'circle') points.push(node.cy.baseVal.value * matrix.d + matrix.f);
    if (node.localName !== 'path') continue;
    const d = node.getAttribute('d') ?? '';
    for (const [, y] of d.matchAll(/[ML]\s*-?[\d.]+[\s,]+(-?[\d.]+)/g)) points.push(Number(y) * matrix.d + matrix.f);
    if (d.length > 100) fills.push(getComputedStyle(node).fill);
  }
  return {points, fills, text: text.join(' ')};
};

/** What would change if the picture were not finished. */
globalThis.snapshot = () => {
  let count = 0;
  let canvases = '';
  for (const node of nodes(scene())) {
    count += 1;
    if (node.localName === 'canvas' && node.width > 0) canvases += node.toDataURL();
  }
  return {count, canvases, words: globalThis.look().text.length};
};
