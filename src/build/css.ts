import {transform, type CustomAtRules, type Selector, type SelectorComponent, type Visitor} from 'lightningcss';

/** The elements and classes of some markup. */
export interface Used {
  classes: ReadonlySet<string>;
  /** In lower case. */
  tags: ReadonlySet<string>;
}

const rewritten = (css: string, visitor: Visitor<CustomAtRules>): string =>
  transform({filename: 'style.css', code: Buffer.from(css), minify: true, visitor}).code.toString();

export const minifyCss = (css: string): string => rewritten(css, {});

/**
 * Leaves out of a style sheet the rules for elements and classes that some markup does not have. Selectors in brackets, as
 * in `:not(.narrow)`, are not considered.
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

/** Leaves out the rules for `:host`, which match nothing outside a shadow root. */
export function withoutHost(css: string): string {
  return withSelectors(
    css,
    (selector) => !selector.some((part) => part.type === 'pseudo-class' && part.kind === 'host'),
  );
}

/** Removes selectors, and with the last one its rule. */
const withSelectors = (css: string, isKept: (selector: Selector) => boolean) =>
  rewritten(css, {Selector: (selector) => (isKept(selector) ? undefined : [])});

/** Leaves out the colours `--_…` of some style sheets that none of these uses. */
export function usedColours(sheets: readonly string[]): string[] {
  const used = new Set(sheets.flatMap(namesUsedIn));
  const isUnused = (name: string) => name.startsWith('--_') && !used.has(name);
  return sheets.map((css) => rewritten(css, {Declaration: {custom: ({name}) => (isUnused(name) ? [] : undefined)}}));
}

/** The custom properties whose values a style sheet uses, or whose changes it animates with a transition. */
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

/** Replaces references to properties of the page or of Designsystemet by their fallback, for a page that sets none. */
export function ownColours(css: string): string {
  return rewritten(css, {
    // On exit, the inner one of two nested references is replaced first.
    VariableExit: ({name, fallback}) => (/^--(report|ds)-/.test(name.ident) && fallback ? fallback : undefined),
  });
}

/** A style sheet of a figure for a page of its own, where the root element stands for the figure. */
export function forRoot(css: string): string {
  const root: SelectorComponent = {type: 'pseudo-class', kind: 'root'};
  return rewritten(css, {
    Selector: (selector) => selector.map((part) => (part.type === 'class' && part.name === 'figure' ? root : part)),
  });
}
