/** Code that is fetched when it is first needed. */
export interface Lazy<Value> {
  /** The fetched code; `undefined` until it is there. */
  readonly value: Value | undefined;
  /** Fetches it, at most once unless that fails. */
  load(): Promise<Value>;
}

/** @param fetch - Imports the code; called again after a failure. */
export function lazy<Value>(fetch: () => Promise<Value>): Lazy<Value> {
  let value: Value | undefined;
  return {
    get value() {
      return value;
    },
    load: async () => (value ??= await fetch()),
  };
}

/** Code that is imported from the start, in the form of code that is fetched later. */
export function eager<Value>(value: Value): Lazy<Value> {
  return {value, load: async () => value};
}
