import type {Language} from '../model/source.js';

/**
 * The language to speak for a `lang` value. Norwegian without a norm is bokmål, and so are the Sámi languages, for which
 * there is no official wording of these figures; any other language gets English.
 */
export function languageOf(lang: string | null | undefined): Language {
  const primary = (lang ?? '')
    .trim()
    .toLowerCase()
    .split(/(?!^)[-_]/, 1)[0];
  switch (primary) {
    case '':
    case 'no':
    case 'nb':
    case 'se':
    case 'sma':
    case 'smj':
      return 'nb';
    case 'nn':
      return 'nn';
    default:
      return 'en';
  }
}

/** The `lang` that holds at an element: its own or the nearest one above it, also outside the shadow roots it is in. */
export function nearestLang(element: Element): string | undefined {
  for (let node: Node | null | undefined = element; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    const lang = (node as Element).getAttribute?.('lang');
    if (lang?.trim()) return lang;
  }
  return undefined;
}
