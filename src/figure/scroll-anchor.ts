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

async function keepInPlace(control: Element, figure: LitElement, page: Window & typeof globalThis): Promise<void> {
  const top = () => {
    const box = control.getBoundingClientRect();
    // A mark of a drawing grows and shrinks around its middle when it is pressed.
    return control instanceof SVGElement ? box.top + box.height / 2 : box.top;
  };
  const before = top();
  let last = placesOf(figure, page);
  const done = new AbortController();
  for (const type of goingOn) page.addEventListener(type, () => done.abort(), {capture: true, signal: done.signal});
  const allowAnchoring = preventAnchoring(page);
  // A disclosure says some frames later that it is open, and others then close.
  for (let i = 0; i < mostFrames; i++) {
    await new Promise((resolve) => void page.requestAnimationFrame(resolve));
    await figure.updateComplete;
    if (done.signal.aborted || !control.isConnected || isScrolledAway(last, placesOf(figure, page))) break;
    const moved = top() - before;
    if (Math.abs(moved) >= 1) page.scrollBy({__proto__: null, top: moved, behavior: 'instant'} as ScrollToOptions);
    last = placesOf(figure, page);
  }
  done.abort();
  allowAnchoring();
}

/** Ends the scroll anchoring of the browser: it would move the page too, and look like a reader who scrolls. Returns how to allow it. */
function preventAnchoring(page: Window & typeof globalThis): () => void {
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(':root { overflow-anchor: none }');
  page.document.adoptedStyleSheets.push(sheet);
  return () => {
    page.document.adoptedStyleSheets = page.document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** How far the page is scrolled, and where the figure begins and ends in it. */
type Places = Record<'scrollY' | 'top' | 'bottom', number>;

function placesOf(figure: LitElement, {scrollY}: Window): Places {
  const {top, bottom} = figure.getBoundingClientRect();
  return {scrollY, top: top + scrollY, bottom: bottom + scrollY};
}

/** Whether the page was scrolled on purpose: further than where a browser must, because the page is shorter now. */
function isScrolledAway(last: Places, now: Places): boolean {
  const scrolled = now.scrollY - last.scrollY;
  const grown = [now.top - last.top, now.bottom - last.bottom];
  return Math.abs(scrolled) >= 1 && (scrolled < Math.min(...grown) - 1 || scrolled > Math.max(...grown) + 1);
}
