/**
 * A copy with the members of an object itself. A member that is left out cannot be found on the prototype of all objects,
 * where a script of the page may have put something under its name.
 */
export function ownMembers<Type extends object>(object: Type): Type {
  return {__proto__: null, ...object};
}
