import type {Steps} from './slices.js';

/** Marks for the text direction would also affect the sentence around a label, and a label needs none. */
export function stripBidiControls(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** The number of characters between two pauses. */
const stretch = 250_000;

/** The same for a text of any length. */
export function* stripBidiControlsSteps(text: string): Steps<string> {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += stretch) {
    yield;
    parts.push(stripBidiControls(text.slice(at, at + stretch)));
  }
  return parts.join('');
}
