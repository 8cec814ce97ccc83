/** Moves the focus to the figure, so that reading continues there; leaves no Tab stop behind. */
export function bringIntoFocus(figure: HTMLElement): void {
  if (!figure.hasAttribute('tabindex')) {
    figure.setAttribute('tabindex', '-1');
    figure.addEventListener('blur', () => figure.removeAttribute('tabindex'), {
      __proto__: null,
      once: true,
    } as AddEventListenerOptions);
  }
  figure.focus({preventScroll: true});
}
