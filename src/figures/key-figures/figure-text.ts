import type {KeyFigure, KeyNumber} from '../../datasets/key-figures.js';
import {capital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {KeyFiguresWords} from './messages.nb.js';

/** The messages and number formats of a language. */
export interface Writing {
  readonly messages: KeyFiguresWords;
  readonly numbers: Numbers;
  /** Whether the numbers are an author's own, and not Digdir's. */
  readonly isImported?: boolean;
}

/** A number in digits, and the word before a number that is not exact. */
export function digitsOf(
  {value, approximate}: KeyNumber,
  {messages, numbers}: Writing,
): {number: string; about: string | undefined} {
  return {number: messages.exact(value, numbers), about: approximate === true ? messages.about : undefined};
}

/** «rundt 1000». */
export function numberText(number: KeyNumber, writing: Writing): string {
  const {about, number: digits} = digitsOf(number, writing);
  return about ? `${about} ${digits}` : digits;
}

/** «fra rundt 60 til 150», «3 av 4». */
export function phraseOf({numbers, kind}: KeyFigure, writing: Writing): string {
  const [first, second] = numbers.map((number) => numberText(number, writing));
  return writing.messages[kind === 'share' ? 'partOf' : 'change'](first!, second!);
}

/** A key figure as sentences, from the longest to the shortest: «Nettverket vokste fra rundt 60 til 150 deltakere, ifølge Digdir». */
export function newsOf(figure: KeyFigure, writing: Writing): string[] {
  const {numbers, kind, detail, join, subject} = figure;
  const [first, second] = numbers;
  const phrase = phraseOf(figure, writing);
  if (kind === 'count' || !second) {
    const counted = numbers.map((number) => `${numberText(number, writing)} ${number.unit}`);
    const pair = counted.join(join ? ` ${join} ` : ', ');
    return [`${pair} ${detail}`, ...(second ? [pair] : [])].map(capital);
  }
  const moved =
    kind === 'change' && subject && first.value !== second.value
      ? [
          writing.messages.moved(
            subject,
            numberText(first, writing),
            numberText(second, writing),
            second.unit,
            second.value > first.value,
          ) + (writing.isImported ? '' : writing.messages.accordingTo),
        ]
      : [];
  return [...moved, `${phrase} ${second.unit} ${detail}`].map(capital);
}
