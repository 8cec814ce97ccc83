import type {LitElement} from 'lit';
import type {ActivePlace} from '../charts/chart-interaction.js';

/** The mark or column that an event happened in, inside the figure's shadow root. */
export function markOf(event: Pick<Event, 'target'>): SVGElement | null {
  // `instanceof` would fail in a figure that was moved to another document, which has classes of its own.
  return (event.target as Partial<Element>).closest?.<SVGElement>('[data-point], [data-series]') ?? null;
}

export function placeOf(event: Pick<Event, 'target'>): ActivePlace | undefined {
  const mark = markOf(event);
  if (!mark) return undefined;
  const {series, point} = mark.dataset;
  const chart = mark.closest<SVGElement>('[data-chart]');
  return {
    chart: chart?.dataset['chart'] ?? '',
    series: series === undefined ? undefined : Number(series),
    point: Number(point ?? 0),
    isAbove: chart !== null && isAbove(mark.getBoundingClientRect(), chart.getBoundingClientRect(), mark),
  };
}

/** The mark or column under a pointer. The events of a finger that glides stay with the column that it touched first. */
export function placeAt(event: Event, {renderRoot}: LitElement): ActivePlace | undefined {
  const {clientX, clientY} = event as PointerEvent;
  const target = (renderRoot as Partial<ShadowRoot>).elementFromPoint?.(clientX, clientY);
  return target ? placeOf({target}) : undefined;
}

/** Room for a card, in pixels. */
const roomOfCard = 180;

/** Whether the room over a chart is nearer to its mark than the room under it, or is the only one in the window. */
function isAbove(mark: DOMRect, chart: DOMRect, {ownerDocument}: Element): boolean {
  const under = (ownerDocument.defaultView?.innerHeight ?? Infinity) - chart.bottom;
  const [hasOver, hasUnder] = [chart.top >= roomOfCard, under >= roomOfCard];
  return hasOver === hasUnder ? mark.top - chart.top < chart.bottom - mark.bottom : hasOver;
}

const cards = '.card, .relation-card, .case-card';

const isIn = ({target}: Event, selector: string) => (target as Partial<Element>).closest?.(selector) != null;

/** Whether an event happened in the card of a mark, which belongs to it. */
export const isInCard = (event: Event): boolean => isIn(event, cards);

/** Whether a press was on the ground of a drawing: on no mark, no card, no control and no paragraph, whose words a reader may select. */
export const isGround = (event: Event): boolean =>
  isIn(event, 'svg[data-chart], .panels, .row-plots, .map-room') &&
  !isIn(event, `p, :any-link, button, summary, label, input, ${cards}`);

/**
 * The mark of a press; `null` where the press keeps the active mark: in its card, or on an input. Drawing the figure before the
 * input changes would undo the change.
 */
export const pressedPlace = (event: Event, active: ActivePlace | undefined): ActivePlace | undefined | null =>
  isIn(event, '.card-place') ? active : (placeOf(event) ?? (isIn(event, `label, input, ${cards}`) ? null : undefined));

/** Whether a finger opens and closes the card when it lifts, because the card covers what it touches. */
export const waitsForLift = (event: Event, {renderRoot}: LitElement, isHeld: boolean): boolean =>
  (isHeld && renderRoot.querySelector('.relation-card') !== null) ||
  (markOf(event)?.matches('.relation[aria-pressed]') ?? false);

export const isTouch = (event: Event): boolean => (event as PointerEvent).pointerType === 'touch';

function scrollTo(part: Element | null | undefined): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part?.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: isStill ? 'instant' : 'auto'});
}

/**
 * Scrolls to the card that a press holds, which can lie outside the window, or to a mark that the keyboard has reached and its
 * card. Firefox does not scroll as soon as a single pixel of a mark is in view. Where a window has no room for both, the mark is
 * shown.
 */
export async function scrollToCard(host: LitElement, mark?: SVGElement): Promise<void> {
  const whole = mark?.querySelector('.ring') ?? mark;
  const isLeft = () => mark?.matches(':focus-visible') === false;
  if (isLeft()) return;
  scrollTo(whole);
  await host.updateComplete;
  if (isLeft()) return;
  scrollTo(host.renderRoot.querySelector(cards));
  scrollTo(whole);
}
