export interface MarkedPart {
  /** The text between the marks. */
  inside: string;
  /** The whole text with another part between the marks. */
  with(fresh: string): string;
}

/** The part of a Markdown text between `<!-- name:start -->` and `<!-- name:end -->`, which a script writes. */
export function markedPart(text: string, name: string): MarkedPart {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${start} and ${end} are missing in the file.`);
  const before = text.slice(0, from + start.length);
  const after = text.slice(to);
  return {
    inside: text.slice(before.length, to).trim(),
    with: (fresh) => `${before}\n\n${fresh}\n\n${after}`,
  };
}
