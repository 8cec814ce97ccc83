import type {LitElement} from 'lit';

/** What a reader does to move on a page. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * As soon as a figure is drawn, the room that was kept for it is given back where nobody sees what moves, below the window;
 * and what a link has led to is brought back to its place, unless the reader has gone on from there.
 */
export async function settle(room: HTMLElement): Promise<void> {
  let hasMoved = false;
  const options = {passive: true} as const;
  for (const type of moves) addEventListener(type, () => (hasMoved = true), options);
  addEventListener('hashchange', () => (hasMoved = false));
  const figure = room.firstElementChild as LitElement;
  await customElements.whenDefined(figure.localName);
  await figure.updateComplete;
  await new Promise(requestAnimationFrame);
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && !hasMoved) target.scrollIntoView({behavior: 'instant'});
  else if (scrollY === 0 && room.getBoundingClientRect().bottom >= innerHeight) room.removeAttribute('data-room');
}
