import {figures, widths} from 'virtual:loader-figures';
import {languageOf, nearestLang} from '../i18n/language.js';
import {optionsOf, type Options} from './checked-options.js';
import {ofDocument} from './own-document.js';

const mark = 'data-report-room';
const kept = new Set<string>();

/** The sizes that a place depends on: read for many places before anything is written, they cost one layout. */
export const measure = (place: Element) => ({
  width: place.clientWidth || place.parentElement?.clientWidth,
  view: innerWidth,
});

/**
 * Reserves the room that a figure is going to take, so that the content after it never moves. This applies on screen and at
 * this width of the window only: in print and after a resize the height is automatic. A place without a box has no width
 * yet.
 */
export function keepRoom(
  place: HTMLElement,
  {tag, options}: {tag: string; options: Options},
  measured?: ReturnType<typeof measure>,
): void {
  const {heights, norwegian = heights} = figures[tag]!;
  if (!heights || place.hasAttribute(mark)) return;
  const {width, view} = measured ?? measure(place);
  if (!width) return;
  const [, lang = nearestLang(place)] = options.find(([name]) => name === 'lang') ?? [];
  const inLanguage = languageOf(lang) === 'en' ? heights : norwegian!;
  const whole = inLanguage[widths.filter((one) => one <= width).length]! * 20;
  const known = optionsOf(tag);
  const height = Math.round(options.reduce((of, [name]) => of * (known[name] || 1), whole));
  const room = `${height}x${view}`;
  if (!kept.has(room)) {
    const sheet = new CSSStyleSheet();
    const sheets = ofDocument('adoptedStyleSheets');
    sheets.push(sheet);
    const here = `[${mark}="${room}"]`;
    sheet.replaceSync(
      `@media screen and (${view - 1}px<=width<=${view + 1}px){` +
        `${here}{min-block-size:${height}px}${here}:is(:not(:defined),span){display:block}` +
        // As the element has it when it is defined.
        `:where(${here}:not(:defined)){margin-block:1em}}`,
    );
  }
  kept.add(room);
  place.setAttribute(mark, room);
}

/** Gives the room back, however much of it was used. */
export function giveBack(place: Element): void {
  place.removeAttribute(mark);
}

/** Above the window a change of height would move the text that is read; below it nobody sees the change. */
const unseen = new IntersectionObserver((entries) => {
  for (const {isIntersecting, boundingClientRect, target} of entries) {
    if (isIntersecting || boundingClientRect.top < 0) continue;
    unseen.unobserve(target);
    giveBack(target);
  }
});

/** Gives the room back where nobody sees what follows move: at once when the room ends below the window, else when it is below. */
export function settle(place: HTMLElement, figure: HTMLElement): void {
  const {height} = (figure.shadowRoot?.lastElementChild ?? figure).getBoundingClientRect();
  // A figure that cannot be drawn has no height, and shows the author's content.
  if (!height || place.getBoundingClientRect().bottom >= innerHeight) giveBack(place);
  else unseen.observe(place);
}
