import {formsOfGroup, type GroupFigure} from './answering-figures.js';

/**
 * Draws the figures of a group that the loader delays until the reader is near.
 *
 * @returns Whether the loader will still replace an element with the tag's name, or a link to it, by a figure.
 */
export async function drawWaiting(host: GroupFigure, tag: string): Promise<boolean> {
  const waiting = formsOfGroup(host, tag).filter(({localName}) => localName === tag);
  if (waiting.length > 0) {
    await import('./figures.js');
    await Promise.all(waiting.map(({updateComplete}) => updateComplete));
  }
  return formsOfGroup(host, tag).length > 0;
}
