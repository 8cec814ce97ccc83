import type {LitElement} from 'lit';

/** Lets what is under a figure move to its new place when an update gives the figure another height. It is called before that update. */
export async function easeHeight(figure: LitElement): Promise<void> {
  // A simulated document animates nothing.
  if (!('animate' in figure) || matchMedia('(prefers-reduced-motion: reduce), print').matches) return;
  const before = figure.offsetHeight;
  await figure.updateComplete;
  const after = figure.offsetHeight;
  if (before === after) return;
  // The lower part is cut off on the way, so that it covers nothing.
  const frames = [before, after].map((height) => ({blockSize: `${height}px`, overflowY: 'clip'}));
  figure.animate(frames, {duration: 200, easing: 'ease-out'});
}
