import type {LitElement} from 'lit';

const controls = 'button, summary, label, select, [aria-pressed]';

/** With these a reader scrolls or leaves the control. */
const goingOn = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** About a fifth of a second. */
const mostFrames = 12;

/**
 * Keeps the control that a reader uses where it is on the screen: where a sentence above it becomes longer, or a disclosure
 * there closes, the page is scrolled. The scroll anchoring of browsers leaves out changes that are in view.
 */
export function anchorControls(figure: LitElement, root: ShadowRoot): void {
  const listener = ({target}: Event) => {
    const control = (target as Partial<Element>).closest?.(controls);
    const page = figure.ownerDocument.defaultView;
    if (control && page) void keepInPlace(control, figure, page);
  };
  // In the capture phase: the listener of the control has changed nothing yet.
  for (const type of ['click', 'change']) root.addEventListener(type, listener, true);
}

async function keepInPlace(control: Element, figure: LitElement, page: Window): Promise<void> {
  const top = (element: Element) => {
    const box = element.getBoundingClientRect();
    // A mark of a drawing grows and shrinks around its middle when it is pressed.
    return element instanceof SVGElement ? box.top + box.height / 2 : box.top;
  };
  const before = top(control);
  const places = () => ({
    scrollY: page.scrollY,
    figure: top(figure) + page.scrollY,
    control: top(control) + page.scrollY,
  });
  let last = places();
  let scrolledFrom = last.scrollY;
  // A disclosure says some frames later that it is open, and others then close.
  let frames = mostFrames;
  const goOn = () => void (frames = -1);
  for (const type of goingOn) page.addEventListener(type, goOn, true);
  while (frames-- > 0) {
    await new Promise((resolve) => void page.requestAnimationFrame(resolve));
    await figure.updateComplete;
    // Firefox may undo a scroll of a script some frames later.
    const isUndone = page.scrollY === scrolledFrom;
    if (!control.isConnected || (!isUndone && isScrolledAway(last, places()))) break;
    const moved = top(control) - before;
    if (frames >= 0 && Math.abs(moved) >= 1) {
      scrolledFrom = page.scrollY;
      page.scrollBy({__proto__: null, top: moved, behavior: 'instant'} as ScrollToOptions);
    }
    last = places();
  }
  for (const type of goingOn) page.removeEventListener(type, goOn, true);
}

type Places = Record<'scrollY' | 'figure' | 'control', number>;

/**
 * Whether the page was scrolled on purpose. A browser scrolls where something grows above the window: as far as the figure or the
 * control has moved in the page, or something between them.
 */
function isScrolledAway(last: Places, now: Places): boolean {
  const scrolled = now.scrollY - last.scrollY;
  const grown = [now.figure - last.figure, now.control - last.control];
  return Math.abs(scrolled) >= 1 && (scrolled < Math.min(...grown) - 1 || scrolled > Math.max(...grown) + 1);
}
