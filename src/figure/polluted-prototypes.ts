/**
 * Members that Lit looks up in values, parts and listeners that may lack them. If a script of the page lets a query string
 * or a file set properties of the prototype of all objects or lists, Lit finds them there: a text as markup, or another
 * address in every link. Properties that only make Lit throw are not listed.
 */
const lookedUp = ['_$litType$', '_$litDirective$', '_$litPart$', 'strings', 'el', 'h', 'nodeType', 'once'];

// It inherits from the prototype of lists and from that of all objects.
const list: readonly unknown[] = [];

/**
 * A message to the author of the page if Lit would find anything on a prototype. Checked before every drawing, since a
 * prototype can be polluted at any time.
 */
export function pollution(): string | undefined {
  for (const name of lookedUp)
    if (name in list)
      return `Nothing is drawn: Object.prototype or Array.prototype has "${name}" (prototype pollution). Find what sets it, and delete it.`;
  return undefined;
}

/** @throws {Error} if Lit would find properties that are not ours. */
export function refusePollution(): void {
  const fault = pollution();
  if (fault) throw new Error(fault);
}
