/** What a reader does, and to what: an event forgets that once it is over. */
export interface Deed {
  event: Event;
  target: Element;
}

/** What is written on the shadow root of a picture: what has been done to it before its element came. */
export const deedsOf = Symbol.for('digdir-report-widgets: picture');

/** What a reader can do to a picture that it does not answer by itself. */
export const deeds = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click'] as const;
