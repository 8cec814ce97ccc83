import type {Language} from '../datasets/source.js';

/**
 * The language of the figures for a `lang` value. Norwegian without a norm is bokmål, and so are the Sámi languages, for
 * which there is no official wording of these figures; any other language gets English.
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

/** The host of a shadow root. A polluted prototype can have any text or object under that name, but no element. */
export function hostOf(node: Node): Element | undefined {
  const {host} = node as Partial<ShadowRoot>;
  return typeof host?.getAttribute === 'function' ? host : undefined;
}

/** The shadow roots that an element is inside, and the document around them. */
export function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root: Node | undefined = element.getRootNode(); root; root = hostOf(root)?.getRootNode()) roots.push(root);
  return roots;
}

/** The `lang` that applies to an element: its own or that of the nearest ancestor, also outside its shadow roots. */
export function nearestLang(element: Element): string | undefined {
  for (let node: Node | null | undefined = element; node; node = node.parentNode ?? hostOf(node)) {
    const lang = (node as Element).getAttribute?.('lang');
    if (lang?.trim()) return lang;
  }
  return undefined;
}
