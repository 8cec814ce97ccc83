/**
 * The part of a Markdown text between `<!-- name:start -->` and `<!-- name:end -->`, which a script writes.
 *
 * @returns {{inside: string, with(fresh: string): string}} What the part says now, and the text with another part.
 */
export function markedPart(text, name) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${start} and ${end} are missing in the file.`);
  const [before, after] = [text.slice(0, from + start.length), text.slice(to)];
  return {
    inside: text.slice(before.length, to).trim(),
    with: (fresh) => `${before}\n\n${fresh}\n\n${after}`,
  };
}
