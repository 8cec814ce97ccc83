import {asObject, asString, own, type Fields} from './data-error.js';

/** Reads texts from objects in one another, and names the path of one that is missing. */
export class TextReader {
  readonly #fields: Fields;
  readonly #path: string;

  constructor(fields: Fields, path: string) {
    this.#fields = fields;
    this.#path = path;
  }

  of(name: string): TextReader {
    const path = `${this.#path}.${name}`;
    return new TextReader(asObject(own(this.#fields, name), path), path);
  }

  /** @throws {DataError} when there is no such text. */
  text(...names: readonly string[]): string {
    const [name = '', ...inner] = names;
    return inner.length > 0 ? this.of(name).text(...inner) : asString(own(this.#fields, name), `${this.#path}.${name}`);
  }

  ifAny(...names: readonly string[]): string | undefined {
    const [name = '', ...inner] = names;
    if (own(this.#fields, name) === undefined) return undefined;
    return inner.length > 0 ? this.of(name).ifAny(...inner) : this.text(name);
  }
}
