import type {FigureEvents} from './declaration.js';

/** The event that a listener of a figure receives, by the name of the event. */
export type FigureEventMap = {[Type in keyof FigureEvents]: CustomEvent<FigureEvents[Type]>} & {
  load: Event;
  error: CustomEvent<{code: string}>;
};

type ElementEventMap = Omit<HTMLElementEventMap, keyof FigureEventMap>;

/** The events of figures and of all elements. */
type AllEventMap = FigureEventMap & ElementEventMap;

type Listener<Given> = ((event: Given) => unknown) | {handleEvent(event: Given): unknown} | null;

/** The methods of a figure with which a page listens to it: listeners receive its events with their detail. */
export interface FigureEventTarget {
  addEventListener<Type extends keyof AllEventMap>(
    type: Type,
    listener: Listener<AllEventMap[Type]>,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof AllEventMap>(
    type: Type,
    listener: Listener<AllEventMap[Type]>,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
}
