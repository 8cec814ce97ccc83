// Leaves out of the manifest the parts of a base class that an element does not have: options by the static member
// `omittedOptions`, everything else by `@omit` in its comment.

/** The parts of TypeScript's syntax trees that are read here. */
export interface SyntaxNode {
  name?: {text: string; getText(): string};
  members?: readonly (SyntaxNode & {initializer?: SyntaxNode})[];
  text?: string;
  jsDoc?: readonly {tags?: readonly {tagName: {text: string}; comment: string}[]}[];
}

export interface TypeScript {
  isClassDeclaration(node: SyntaxNode): boolean;
  isStringLiteral(node: SyntaxNode): boolean;
  forEachChild(node: SyntaxNode, visit: (child: SyntaxNode) => void): void;
}

interface Named {
  name: string;
  fieldName?: string;
}

/** The lists of a declaration in the manifest that something can be left out of. */
export type ListName = 'attributes' | 'members' | 'slots' | 'events' | 'cssParts' | 'cssProperties';
interface Lists extends Partial<Record<ListName, Named[]>> {
  name: string;
}

export interface Omitted {
  /** Options, by property. */
  options?: readonly string[];
  /** Items of the other lists: the tag that documents each, and its name. */
  others?: readonly (readonly string[])[];
}

const lists = {slot: 'slots', fires: 'events', csspart: 'cssParts', cssprop: 'cssProperties'} as const;

const omitted = new Map<string, Omitted>();

/** The omissions of a class, by its name. */
export const omittedBy = (className: string): Omitted | undefined => omitted.get(className);

/** A plugin of the analyzer. */
export const omissions = {
  name: 'omissions',
  analyzePhase({ts, node}: {ts: TypeScript; node: SyntaxNode}): void {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const list = node.members?.find((member) => member.name?.getText() === 'omittedOptions')?.initializer;
    const tags = (node.jsDoc ?? []).flatMap((comment) => comment.tags ?? []);
    omitted.set(node.name.text, {
      options: list ? literalsIn(list, ts) : [],
      others: tags.filter(({tagName}) => tagName.text === 'omit').map(({comment}) => comment.split(/\s+/)),
    });
  },
};

function literalsIn(node: SyntaxNode, ts: TypeScript): string[] {
  const found = ts.isStringLiteral(node) ? [node.text!] : [];
  // A returned value would end the loop.
  ts.forEachChild(node, (child) => void found.push(...literalsIn(child, ts)));
  return found;
}

/**
 * Removes the omissions of an element from its lists.
 *
 * @throws {Error} where an omission names no item.
 */
export function withoutOmitted<Element extends Lists>(
  element: Element,
  {options = [], others = []}: Omitted = {},
): Element {
  const isKept = ({fieldName, name}: Named) => !options.includes(fieldName ?? name);
  const left: Element = {
    ...element,
    attributes: element.attributes?.filter(isKept),
    members: element.members?.filter(isKept),
  };
  for (const [kind, name] of others) {
    const list = lists[kind as keyof typeof lists];
    if (!left[list]?.some((item) => item.name === name))
      throw new Error(`${element.name}: @omit ${kind} ${name} leaves out nothing`);
    Object.assign(left, {[list]: left[list].filter((item) => item.name !== name)});
  }
  return left;
}
