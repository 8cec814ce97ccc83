const remembered = new WeakMap<object, Map<string, unknown>>();

/** Works something out once for all figures: what follows from a thing that never changes, and from the words of a key. */
export function remember<Value>(of: object, key: string, work: () => Value): Value {
  let known = remembered.get(of);
  if (!known) remembered.set(of, (known = new Map()));
  if (!known.has(key)) known.set(key, work());
  return known.get(key) as Value;
}
