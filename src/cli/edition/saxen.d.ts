declare module 'saxen' {
  type Attributes = () => Record<string, string>;
  type Decode = (text: string) => string;

  /** A parser of XML that calls functions for what it meets. It reads no document types and no entities of their own. */
  export class Parser {
    on(event: 'openTag', call: (name: string, attributes: Attributes, decode: Decode) => void): this;
    on(event: 'closeTag', call: (name: string) => void): this;
    on(event: 'text', call: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', call: (text: string) => void): this;
    on(event: 'error' | 'warn', call: (error: Error) => void): this;
    stop(): void;
    parse(xml: string): this;
  }
}
