import {unsafeCSS} from 'lit';
import type {ColourName, WriteColour} from '../charts/drawing-styles.js';
import {named} from './palette.js';

/** Colours for files, which cannot inherit any from a page. */
export const lightPalette = Object.fromEntries(named.map(([name, [light]]) => [name, light])) as Readonly<
  Record<ColourName, string>
>;

export const lightColour: WriteColour = (name) => unsafeCSS(lightPalette[name]);
