import type {FigureEvents} from './declaration.js';

/** The event that a listener of a figure receives, by the name of the event. */
export type FigureEventMap = {[Type in keyof FigureEvents]: CustomEvent<FigureEvents[Type]>} & {
  load: Event;
  error: CustomEvent<{code: string}>;
};

type ElementEventMap = Omit<HTMLElementEventMap, keyof FigureEventMap>;

/** The events of figures and of all elements. */
export type AllEventMap = FigureEventMap & ElementEventMap;

export type Listener<Given> = ((event: Given) => unknown) | {handleEvent(event: Given): unknown} | null;
