import {transform, type CustomAtRules, type Selector, type Visitor} from 'lightningcss';

/** What stands in some markup. */
export interface Used {
  classes: ReadonlySet<string>;
  /** In lower case. */
  tags: ReadonlySet<string>;
}

const rewritten = (css: string, visitor: Visitor<CustomAtRules>): string =>
  transform({filename: 'style.css', code: Buffer.from(css), minify: true, visitor}).code.toString();

export const minifyCss = (css: string): string => rewritten(css, {});

/**
 * Leaves out of a style sheet the rules for elements and classes that stand nowhere in some markup. What a selector says
 * in brackets, as in `:not(.narrow)`, is left out of account.
 */
export function usedCss(css: string, {classes, tags}: Used): string {
  return withSelectors(css, (selector) =>
    selector.every(
      (part) =>
        (part.type !== 'class' || classes.has(part.name)) &&
        (part.type !== 'type' || tags.has(part.name.toLowerCase())),
    ),
  );
}

/** Leaves out the rules for the host of a shadow root: what stands in no element has none. */
export function withoutHost(css: string): string {
  return withSelectors(
    css,
    (selector) => !selector.some((part) => part.type === 'pseudo-class' && part.kind === 'host'),
  );
}

/** A rule without selectors goes with them. */
const withSelectors = (css: string, isKept: (selector: Selector) => boolean) =>
  rewritten(css, {Selector: (selector) => (isKept(selector) ? undefined : [])});

/** Leaves out the colours `--_…` of some style sheets that none of these uses. */
export function usedColours(sheets: readonly string[]): string[] {
  const used = new Set(sheets.flatMap(namesUsedIn));
  const isUnused = (name: string) => name.startsWith('--_') && !used.has(name);
  return sheets.map((css) => rewritten(css, {Declaration: {custom: ({name}) => (isUnused(name) ? [] : undefined)}}));
}

/** The custom properties of which a style sheet takes the value, or watches changes with a transition. */
function namesUsedIn(css: string): string[] {
  const used: string[] = [];
  rewritten(css, {
    Variable({name}) {
      used.push(name.ident);
    },
    Declaration(declaration) {
      if (declaration.property === 'transition') used.push(...declaration.value.map(({property}) => property.property));
      if (declaration.property === 'unparsed') {
        for (const token of declaration.value.value) if (token.type === 'dashed-ident') used.push(token.value);
      }
    },
  });
  return used;
}

/** Puts in what properties of the page or of Designsystemet stand in for: for a page in which nobody sets them. */
export function ownColours(css: string): string {
  return rewritten(css, {
    // Of a property in another only the inner one is found first.
    VariableExit: ({name, fallback}) => (/^--(report|ds)-/.test(name.ident) && fallback ? fallback : undefined),
  });
}
