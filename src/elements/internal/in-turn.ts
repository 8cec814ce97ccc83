/** Figures far from the window that wait to be drawn, in the order in which they came to the page. */
const waiting = new Set<() => void>();

/**
 * Draws a figure far from the window when the page has nothing else to do, when it comes near, or before the page is
 * printed: whichever is first.
 *
 * @returns When it has been drawn.
 */
export function inTurn(figure: HTMLElement, draw: () => void): Promise<void> {
  return new Promise((resolve) => {
    const near = (event: Event): void => {
      if (!(event as ContentVisibilityAutoStateChangeEvent).skipped) now();
    };
    const now = (): void => {
      if (!waiting.delete(now)) return;
      figure.removeEventListener('contentvisibilityautostatechange', near);
      resolve(draw());
    };
    if (waiting.size === 0) {
      idle(work);
      addEventListener('beforeprint', drawAll);
    }
    waiting.add(now);
    figure.addEventListener('contentvisibilityautostatechange', near);
  });
}

/** After what the page has to do, its frames and its reader. */
const idle = (callback: () => void): unknown =>
  globalThis.scheduler ? scheduler.postTask(callback, {priority: 'background'}) : setTimeout(callback);

/** As many as there is time for, and at least one; then the page has its turn. */
function work(): void {
  const begin = performance.now();
  for (const draw of waiting) {
    draw();
    if (performance.now() - begin > 32) break;
  }
  if (waiting.size > 0) idle(work);
  else removeEventListener('beforeprint', drawAll);
}

function drawAll(): void {
  for (const draw of waiting) draw();
}
