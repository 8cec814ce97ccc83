import {html, type TemplateResult} from 'lit';

/** Longer words may have to be broken on a phone. */
const mostWhole = 16;

const isWhole = (word: string) => word.length <= mostWhole && /\p{L}-\p{L}|^\D*\d+–\d+\D*$/u.test(word);

/** Keeps «2018–2020», «10–32» and «co-operation» on one line, without a letter that a reader would copy. */
export function unbroken(words: string): string | readonly (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let text = '';
  // Spaces stay with the words beside them: a name that is computed from nodes would lose those alone.
  for (const word of words.split(/(?<= )/)) {
    const whole = word.trimEnd();
    if (!isWhole(whole)) text += word;
    else {
      pieces.push(text, html`<span class="unbroken">${whole}</span>`);
      text = word.slice(whole.length);
    }
  }
  return pieces.length === 0 ? words : [...pieces, text];
}
