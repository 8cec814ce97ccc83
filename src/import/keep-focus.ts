import type {LitElement} from 'lit';

/** The button goes when the numbers are there: the reader who pressed it goes on from the figure. */
export async function keepFocus({updateComplete, renderRoot}: LitElement): Promise<void> {
  if (!renderRoot.querySelector('.notice .button:focus')) return;
  await updateComplete;
  const figure = renderRoot.querySelector<HTMLElement>('.figure');
  if (!figure || renderRoot.querySelector('.notice .button')) return;
  figure.tabIndex = -1;
  figure.focus();
}
