import type {LitElement} from 'lit';

/** The button disappears when the numbers arrive: a reader with the focus on it continues from the figure. */
export async function focusFigureAfterRetry({updateComplete, renderRoot}: LitElement): Promise<void> {
  if (!renderRoot.querySelector('.notice .button:focus')) return;
  await updateComplete;
  const figure = renderRoot.querySelector<HTMLElement>('.figure');
  if (!figure || renderRoot.querySelector('.notice .button')) return;
  figure.tabIndex = -1;
  figure.focus();
}
