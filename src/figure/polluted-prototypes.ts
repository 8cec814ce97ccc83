/**
 * What Lit looks up in values, parts and listeners that do not have it themselves. Where a script of the page lets a query
 * string or a file set properties of the prototype of all objects or lists, Lit would find them there: a text as markup,
 * and another address in every link. What makes Lit throw instead is not here.
 */
const lookedUp = ['_$litType$', '_$litDirective$', '_$litPart$', 'strings', 'el', 'h', 'nodeType', 'once'];

// It has the prototype of lists and, behind it, the one of all objects.
const list: readonly unknown[] = [];

/**
 * For the author of the page: what is wrong with its prototypes, if Lit would find anything there. Asked before every
 * drawing, since a prototype can be polluted at any time between two.
 */
export function pollution(): string | undefined {
  for (const name of lookedUp)
    if (name in list)
      return `Nothing is drawn: Object.prototype or Array.prototype has "${name}" (prototype pollution). Find what sets it, and delete it.`;
  return undefined;
}

/** @throws {Error} where Lit would find properties that are not ours. */
export function refusePollution(): void {
  const fault = pollution();
  if (fault) throw new Error(fault);
}
