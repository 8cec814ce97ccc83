interface Entry<Value> {
  value: Value;
  bytes: number;
}

/** Keeps the most recently used values, up to a count and a number of bytes; the least recently used are removed first. */
export class Recent<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  #bytes = 0;

  constructor(private readonly most: {readonly answers: number; readonly bytes: number}) {}

  get size(): number {
    return this.#entries.size;
  }

  /** The bytes of all kept values. */
  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    // A map keeps the order in which its entries were set.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value, bytes: number): void {
    this.delete(key);
    this.#entries.set(key, {value, bytes});
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.size <= this.most.answers && this.#bytes <= this.most.bytes) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }
}
