const computed = new WeakMap<object, Map<string, unknown>>();

/**
 * Computes a value once for all figures. It may depend only on an object that never changes, such as a dataset, and on the
 * values in the key.
 */
export function memoize<Value>(from: object, key: string, compute: () => Value): Value {
  let values = computed.get(from);
  if (!values) computed.set(from, (values = new Map()));
  if (!values.has(key)) values.set(key, compute());
  return values.get(key) as Value;
}
