/**
 * Scrolls to the highest of some figures: to its beginning where its first highlighted mark is then in the window, or else to
 * that mark. Does not scroll where the mark of one of them is in the window already, and never moves the focus.
 */
export function bringIntoView(figures: readonly HTMLElement[], page: Window): void {
  const [figure, ...others] = figures
    .filter((one) => one.getClientRects().length > 0)
    .toSorted((a, b) => topOf(a) - topOf(b));
  if (!figure) return;
  const isSeen = ({top, bottom}: DOMRect) => top >= 0 && bottom <= page.innerHeight;
  if ([figure, ...others].some((one) => isSeen((markIn(one) ?? one).getBoundingClientRect()))) return;
  const mark = markIn(figure);
  const isFar = mark && mark.getBoundingClientRect().bottom - topOf(figure) > page.innerHeight;
  (isFar ? mark : figure).scrollIntoView({
    __proto__: null,
    block: isFar ? 'center' : 'start',
    behavior: page.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  } as ScrollIntoViewOptions);
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

const markIn = ({shadowRoot}: Element) => shadowRoot?.querySelector('.mentioned, .forward');
