import type {CSSResult} from 'lit';
import {palette} from './palette.js';
import {paperStyles} from './print-styles.js';
import {figureStyles} from './styles.js';
import {toolStyles} from './tool-styles.js';

/** The styles of the frame with those of an element in their place: before what is meant for paper. */
export function frameStyles(...own: readonly CSSResult[]): CSSResult[] {
  return [palette, figureStyles, ...own, toolStyles, paperStyles];
}
