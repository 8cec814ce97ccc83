/** Code that is fetched when it is first needed. */
export interface Lazy<Value> {
  /** What was fetched; `undefined` until then. */
  readonly value: Value | undefined;
  /** Fetches it, at most once unless that fails. */
  load(): Promise<Value>;
}

/** @param fetch - Imports the code; it is asked again after a failure. */
export function lazy<Value>(fetch: () => Promise<Value>): Lazy<Value> {
  let value: Value | undefined;
  return {
    get value() {
      return value;
    },
    load: async () => (value ??= await fetch()),
  };
}

/** Code that is there from the start, in the form of code that is not. */
export function eager<Value>(value: Value): Lazy<Value> {
  return {value, load: async () => value};
}
