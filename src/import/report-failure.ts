import {codeOf} from './import-messages.js';

/** Names in the console what could not be used, and why. */
export function reportFailure({localName}: Element, src: string | undefined, failure: Error): string {
  const where = src === undefined ? 'the numbers inside it' : `src="${src.slice(0, 200)}"`;
  const code = codeOf(failure);
  console.error(`<${localName}> could not use ${where} (${code}): ${failure.message}`);
  return code;
}
