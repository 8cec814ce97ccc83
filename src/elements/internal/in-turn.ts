import {manyCondition} from '../../styles/many.js';

export {manyStyles} from '../../styles/many.js';

/** Figures far from the window that wait to be drawn, in the order in which they came to the page. */
const waiting = new Set<() => void>();

const comesNear = 'contentvisibilityautostatechange';

/**
 * Draws a figure far from the window when the page has nothing else to do, when it comes near, or before the page is
 * printed: whichever is first. At once in a browser that cannot keep in place what a reader jumps to.
 *
 * @param draw - Draws it, or asks for what it lacks and draws it then.
 * @returns When it has been drawn.
 */
export function inTurn(figure: HTMLElement, draw: () => unknown): unknown {
  // A page may have another thing of that name.
  if (!CSS.supports(manyCondition) || typeof scheduler.postTask !== 'function') return draw();
  const page = figure.ownerDocument.defaultView;
  return new Promise((resolve) => {
    const now = (event?: Event): void => {
      if ((event as ContentVisibilityAutoStateChangeEvent | undefined)?.skipped || !waiting.delete(now)) return;
      figure.removeEventListener(comesNear, now);
      page?.removeEventListener('beforeprint', now);
      // Where it fails, the others still have their turn.
      resolve(new Promise((drawn) => drawn(draw())));
    };
    if (waiting.size === 0) whenIdle();
    waiting.add(now);
    figure.addEventListener(comesNear, now);
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
