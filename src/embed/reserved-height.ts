import {figures, widths} from 'virtual:loader-figures';
import type {Options} from './checked-options.js';

const mark = 'data-report-room';
const known = new Set<string>();
let sheet: CSSStyleSheet | undefined;

/**
 * Keeps the room that a figure is going to take, so that what stands after it never moves. The room is kept on screen
 * and at this width of the window only: paper has no gaps, and a page that is turned or resized finds its own height.
 * Between two widths that were measured a figure is taken to be as tall as in the narrower.
 */
export function keepRoom(place: HTMLElement, tag: string, options: Options): void {
  const {heights, part = {}} = figures[tag]!;
  if (!heights || place.hasAttribute(mark)) return;
  const width = place.clientWidth || place.parentElement?.clientWidth || 0;
  const at = widths.findLastIndex((one) => one <= width);
  const whole = heights[Math.max(0, at)]! * 10;
  const share = options.reduce((of, [name]) => (of * (part[name] ?? 100)) / 100, 1);
  const room = `${Math.round(whole * share)}x${innerWidth}`;
  if (!known.has(room)) addRule(room);
  known.add(room);
  place.setAttribute(mark, room);
}

function addRule(room: string): void {
  if (!sheet) document.adoptedStyleSheets.push((sheet = new CSSStyleSheet()));
  const [height, width] = room.split('x');
  const here = `[${mark}="${room}"]`;
  sheet.insertRule(
    `@media screen and (${+width! - 1}px<=width<=${+width! + 1}px){` +
      `${here}{min-block-size:${height}px}${here}:is(:not(:defined),span){display:block}}`,
  );
}

/** Gives the room back, however much of it was used. */
export function giveBack(place: Element): void {
  place.removeAttribute(mark);
}

/** Above the window a change of height would move what is read; below it nobody sees one. */
const unseen = new IntersectionObserver((entries) => {
  for (const {isIntersecting, boundingClientRect, target} of entries) {
    if (isIntersecting || boundingClientRect.top < 0) continue;
    unseen.unobserve(target);
    giveBack(target);
  }
});

/** Gives the room back where nobody sees it: at once when the figure ends below the window, else when it is below. */
export function settle(place: HTMLElement, figure: HTMLElement): void {
  const drawn = figure.shadowRoot?.lastElementChild ?? figure;
  if (drawn.getBoundingClientRect().bottom >= innerHeight) giveBack(place);
  else unseen.observe(place);
}
