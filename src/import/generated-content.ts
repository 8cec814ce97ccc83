import {styleOf} from './cell-paint.js';

/** The text that a style sheet adds before and after an element; `undefined` where it adds more than text. */
export function generatedBy(element: Element): string | undefined {
  const texts = (['::before', '::after'] as const).map((part) => {
    const style = styleOf(element, part);
    const content = style?.content ?? 'none';
    if (content === 'none' || content === 'normal' || content === '' || style!.display === 'none') return '';
    // A box without text can be a line through the number, or cover it.
    const isInLine = style!.display === 'inline' && style!.position === 'static' && style!.cssFloat === 'none';
    if (content === '""' && !isInLine) return undefined;
    const text = textOf(content, element);
    // On the line of a number, added text must end in a space or a colon to be separate from it.
    return !text || !isInLine || /[\s:]$/.test(text) ? text : `${text}\u2060`;
  });
  return texts.includes(undefined) ? undefined : texts.join(' ').trim();
}

/** Browsers give the value of an attribute, or its name. */
const parts = /"([^"\\]*)"|attr\(([\w-]+)\)/g;

function textOf(content: string, element: Element): string | undefined {
  if (content.replace(parts, '').trim() !== '') return undefined;
  return [...content.matchAll(parts)]
    .map(([, text, attribute]) => text ?? element.getAttribute(attribute!) ?? '')
    .join('');
}

/**
 * Whether text that a style sheet adds to a number is only the name of its column, as on narrow screens. Any other word
 * could be a unit or a multiple.
 */
export function isNameOfColumn(generated: string | undefined, header: string): boolean {
  if (generated === undefined) return false;
  // Text that ends in a word joiner touches the number.
  if (generated.endsWith('\u2060')) return false;
  const name = plainSpaces(generated);
  return name === '' || name === ':' || [header, `${header}:`, `${header} :`].some((one) => plainSpaces(one) === name);
}

/** Whether text that a style sheet adds to a heading names no other period: it may be the arrow of a sorted column. */
export function hasNoNumber(generated: string | undefined): boolean {
  return generated !== undefined && !/[\p{N}.,%‰+*\-−–—…/⁄]/u.test(generated);
}

const plainSpaces = (text: string) => text.split(/\s/).filter(Boolean).join(' ');
