/**
 * A copy with the own members of an object and no prototype. An omitted member cannot be found on the prototype of all
 * objects, where a script of the page may have set it.
 */
export function ownMembers<Type extends object>(object: Type): Type {
  return {__proto__: null, ...object};
}
