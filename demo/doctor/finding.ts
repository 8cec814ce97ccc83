/** Something that the doctor has to tell: a code that the words are kept under, and what they are about. */
export interface Finding {
  code: string;
  kind: 'good' | 'note' | 'bad';
  /** The piece of HTML that it is about. */
  source?: string;
  /** What the sentence names. */
  names?: Readonly<Record<string, string>>;
  /** What to paste instead, or to do once. */
  instead?: string;
}

/** As much of a piece of HTML as says which one it is. */
export function sourceOf(node: Node): string {
  const text = node instanceof Element ? startTag(node) : (node.textContent ?? '').trim();
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function startTag({localName, attributes}: Element): string {
  return `<${[localName, ...Array.from(attributes, ({name, value}) => `${name}="${value}"`)].join(' ')}>`;
}
