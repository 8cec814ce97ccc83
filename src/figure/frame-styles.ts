import type {CSSResult} from 'lit';
import {palette} from './palette.js';
import {paperStyles} from './print-styles.js';
import {figureStyles} from './styles.js';
import {toolStyles} from './tool-styles.js';

/** The styles of the frame, with those of an element before the print styles. */
export function frameStyles(...own: readonly CSSResult[]): CSSResult[] {
  return [palette, figureStyles, ...own, toolStyles, paperStyles];
}
