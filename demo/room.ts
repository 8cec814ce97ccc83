import type {LitElement} from 'lit';

/** What a reader does to move on a page. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * As soon as a figure is drawn, the room that was kept for it is given back where nobody sees what moves, below the window;
 * and what a link has led to is brought back to its place, unless the reader has gone on from there. Room that was kept for
 * another figure than is drawn is always given back.
 */
export async function settle(room: HTMLElement, isOfAnother = false): Promise<void> {
  let hasMoved = false;
  const options = {passive: true} as const;
  for (const type of moves) addEventListener(type, () => (hasMoved = true), options);
  addEventListener('hashchange', () => (hasMoved = false));
  const figure = room.firstElementChild as LitElement;
  await customElements.whenDefined(figure.localName);
  await figure.updateComplete;
  await new Promise(requestAnimationFrame);
  if (isOfAnother) room.removeAttribute('data-room');
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && !hasMoved) target.scrollIntoView({behavior: 'instant'});
  // A chapter is short until its figures are drawn: what stands below would come into view.
  else if (scrollY === 0 && figure.getBoundingClientRect().bottom >= innerHeight) room.removeAttribute('data-room');
}
