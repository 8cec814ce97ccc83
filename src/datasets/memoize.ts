const computed = new WeakMap<object, Map<string, unknown>>();

/**
 * Computes a value once for all figures: it follows from an object that never changes, a dataset for instance, and
 * from what the key names.
 */
export function memoize<Value>(from: object, key: string, compute: () => Value): Value {
  let values = computed.get(from);
  if (!values) computed.set(from, (values = new Map()));
  if (!values.has(key)) values.set(key, compute());
  return values.get(key) as Value;
}
