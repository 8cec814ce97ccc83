import {manyCondition} from '../../styles/many.js';

export {manyStyles} from '../../styles/many.js';

/** Figures far from the window that wait to be drawn, in the order in which they came to the page. */
const waiting = new Set<() => void>();

const visibility = 'contentvisibilityautostatechange';
/** A reader gets to it where the styles of a page keep it from telling that it comes near. */
const isThere = ['pointerover', 'focusin'];

/**
 * Draws a figure far from the window when the page has nothing else to do, when it comes near, or before the page is
 * printed: whichever is first. At once in a browser that cannot keep in place what a reader jumps to.
 *
 * @param draw - Draws it, or asks for what it lacks and draws it then; for a page far from it, or for a reader who is near.
 * @param comeNear - Called when a reader comes near a figure that has been drawn far away.
 * @returns When it has been drawn.
 */
export function inTurn(figure: HTMLElement, draw: (isFar: boolean) => unknown, comeNear: () => void): unknown {
  // A page may have another thing of that name.
  if (!CSS.supports(manyCondition) || typeof scheduler.postTask !== 'function') return draw(false);
  const page = figure.ownerDocument.defaultView;
  // Who moves about in the figure is not heard of outside.
  const root = figure.shadowRoot!;
  return new Promise((resolve) => {
    const turn = (isFar = true): void => {
      waiting.delete(turn);
      page?.removeEventListener('beforeprint', near);
      // Where it fails, the others still have their turn.
      resolve(new Promise((drawn) => drawn(draw(isFar))));
    };
    const near = (event: Event): void => {
      if ((event as ContentVisibilityAutoStateChangeEvent).skipped) return;
      figure.removeEventListener(visibility, near);
      for (const type of isThere) root.removeEventListener(type, near);
      if (waiting.has(turn)) turn(false);
      else comeNear();
    };
    if (waiting.size === 0) whenIdle();
    waiting.add(turn);
    figure.addEventListener(visibility, near);
    for (const type of isThere) root.addEventListener(type, near);
    page?.addEventListener('beforeprint', near);
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
  void scheduler.postTask(drawSome, {__proto__: null, priority: 'background'} as SchedulerPostTaskOptions);
}
