/**
 * Remembers the focused control while a figure replaces its static markup.
 *
 * @returns Moves the focus to the same control of the live figure, if it was lost.
 */
export function keepFocus(document: Document): () => void {
  let focused = deepest(document);
  const remember = (event: Event) => (focused = event.composedPath()[0] as Element);
  document.addEventListener('focusin', remember);
  return () => {
    document.removeEventListener('focusin', remember);
    if (!focused || focused.isConnected || deepest(document) !== document.body) return;
    const lost = focused;
    const twin = everyElement(document).find((element) => isTwin(element, lost));
    // Opens again the disclosures around it that were open.
    let [fold, before] = [twin?.closest('details'), lost.closest('details')];
    for (; fold && before; before = before.parentElement?.closest('details') ?? null) {
      fold.open ||= before.open;
      fold = fold.parentElement?.closest('details');
    }
    // The page keeps the reader's scroll position.
    (twin as HTMLElement | undefined)?.focus({preventScroll: true});
  };
}

function deepest({activeElement}: DocumentOrShadowRoot): Element | null {
  return activeElement?.shadowRoot ? (deepest(activeElement.shadowRoot) ?? activeElement) : activeElement;
}

function everyElement(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...everyElement(element.shadowRoot)] : [element],
  );
}

function isTwin(element: Element, lost: Element): boolean {
  const description = ({localName, textContent, ariaLabel}: Element) =>
    `${localName} ${ariaLabel} ${textContent.trim()}`;
  return description(element) === description(lost);
}
