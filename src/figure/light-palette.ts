import {named} from './palette.js';

/** Colours for files, which cannot inherit any from a page. */
export const lightPalette: Readonly<Record<string, string>> = Object.fromEntries(
  named.map(([name, [light]]) => [name, light]),
);
