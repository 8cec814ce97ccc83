import {manyCondition} from '../../styles/many.js';

export {manyStyles} from '../../styles/many.js';

/** Figures far from the window that wait to be drawn, in the order in which they came to the page. */
const waiting = new Set<() => void>();

/** It comes near the window, or a reader gets to it where the styles of a page keep it from telling. */
const comesNear = ['contentvisibilityautostatechange', 'pointerover', 'focusin'];

/**
 * Draws a figure far from the window when the page has nothing else to do, when it comes near, or before the page is
 * printed: whichever is first. At once in a browser that cannot keep in place what a reader jumps to.
 *
 * @param draw - Draws it, or asks for what it lacks and draws it then; for a reader far away, or for one who can point at it.
 * @param comeNear - Called when a figure that has been drawn for a reader far away comes near.
 * @returns When it has been drawn.
 */
export function inTurn(figure: HTMLElement, draw: (isFar: boolean) => unknown, comeNear: () => void): unknown {
  // A page may have another thing of that name.
  if (!CSS.supports(manyCondition) || typeof scheduler.postTask !== 'function') return draw(false);
  const page = figure.ownerDocument.defaultView;
  return new Promise((resolve) => {
    const now = (event?: Event): void => {
      if ((event as ContentVisibilityAutoStateChangeEvent | undefined)?.skipped) return;
      page?.removeEventListener('beforeprint', now);
      if (event) for (const type of comesNear) figure.removeEventListener(type, now);
      // Where it fails, the others still have their turn.
      if (waiting.delete(now)) resolve(new Promise((drawn) => drawn(draw(!event))));
      else comeNear();
    };
    if (waiting.size === 0) whenIdle();
    waiting.add(now);
    for (const type of comesNear) figure.addEventListener(type, now);
    page?.addEventListener('beforeprint', now);
  });
}

/** As many as there is time for before a page would feel slow, and at least one; then the page has its turn. */
function drawSome(): void {
  const end = performance.now() + 32;
  for (const draw of waiting) {
    draw();
    if (performance.now() > end) break;
  }
  if (waiting.size > 0) whenIdle();
}

function whenIdle(): void {
  void scheduler.postTask(drawSome, {priority: 'background'});
}
