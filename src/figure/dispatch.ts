import type {FigureEvents} from './declaration.js';

/** Tells the page what the reader did in a figure. */
export function dispatch<Type extends keyof FigureEvents>(
  figure: Element,
  type: Type,
  detail: FigureEvents[Type],
): void {
  figure.dispatchEvent(
    new CustomEvent(type, {__proto__: null, bubbles: true, composed: true, detail} as CustomEventInit),
  );
}
