import {named} from './palette.js';

/** Colours for files, which have no page to take them from. */
export const lightPalette: Readonly<Record<string, string>> = Object.fromEntries(
  named.map(([name, [light]]) => [name, light]),
);
