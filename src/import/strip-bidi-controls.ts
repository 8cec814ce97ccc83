import type {Steps} from './slices.js';

/** Marks that turn the direction of text would turn the sentence around a label, too. A label needs none of them. */
export function stripBidiControls(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Letters between two pauses. */
const stretch = 250_000;

/** The same of a text of any length. */
export function* stripBidiControlsSteps(text: string): Steps<string> {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += stretch) {
    yield;
    parts.push(stripBidiControls(text.slice(at, at + stretch)));
  }
  return parts.join('');
}
