import {css, unsafeCSS, type CSSResult} from 'lit';

/**
 * Holds in browsers that keep the target of a jump in place while figures above it get their height. Firefox and Safari do
 * not do so, and do not support this property either.
 */
const manyCondition = '(interpolate-size: allow-keywords)';

/**
 * For a page with many figures: far from the window they are drawn later and not laid out, but can be found, read aloud
 * and jumped to. The height is lower than that of any figure, so that the height reserved for a figure does not change.
 */
export const manyStyles: CSSResult = css`
  @supports ${unsafeCSS(manyCondition)} {
    @media screen {
      :host {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 20em;
      }
    }
  }
`;

/** Figures far from the window that wait to be drawn, in the order in which they came to the page. */
const waiting = new Set<() => void>();

/**
 * Draws a figure far from the window when the page is idle, when the figure comes near, or before the page is printed:
 * whichever is first. Draws at once in a browser that cannot keep the target of a jump in place.
 *
 * @param draw - Draws it, or first fetches missing parts.
 * @returns A promise that settles when it has been drawn.
 */
export function inTurn(figure: HTMLElement, draw: () => unknown): unknown {
  // A page may have an object of its own by that name.
  if (!supportsMany() || typeof globalThis.scheduler?.postTask !== 'function') return draw();
  const heard = new AbortController();
  return new Promise((resolve) => {
    const turn = (): void => {
      waiting.delete(turn);
      heard.abort();
      // If it fails, the others are still drawn.
      resolve(new Promise((drawn) => drawn(draw())));
    };
    const near = (event: Event): void => {
      if (!(event as ContentVisibilityAutoStateChangeEvent).skipped) turn();
    };
    if (waiting.size === 0) whenIdle();
    waiting.add(turn);
    const {signal} = heard;
    figure.ownerDocument.defaultView?.addEventListener('beforeprint', turn, {signal});
    // The pointer and the focus find a figure, too, where the styles of a page keep it from being skipped.
    for (const type of ['contentvisibilityautostatechange', 'pointerover', 'focusin'])
      figure.addEventListener(type, near, {signal});
  });
}

/** The simulated document of a unit test may know no conditions of CSS. */
function supportsMany(): boolean {
  return (globalThis as {CSS?: typeof CSS}).CSS?.supports?.(manyCondition) ?? false;
}

/** Draws figures for as long as a page stays responsive, and at least one; then the page has its turn. */
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
