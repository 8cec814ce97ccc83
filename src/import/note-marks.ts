/** A sign that cannot be part of a number: a letter, a star, a dagger, a number in brackets. */
const certain = /^(?:[a-mo-wyz]|\*{1,3}|†|‡|§|[([]?(?:\d{1,3}|[a-z])[)\]])$/i;

/** Any short text of a link to a note. */
const short = /^[[(]?(?:[\p{L}\d]{1,3}|\*{1,3}|[†‡§])[\])]?\.?$/u;

const toFragment = 'a[href^="#"], [role="doc-noteref"]';

/**
 * Whether a raised text is the mark of a note. A single digit may be an exponent: it counts as a mark only if a note of the
 * table begins with it.
 *
 * @param notes - The marks at the beginning of the table's notes.
 */
export function isNoteMark(element: Element, notes: ReadonlySet<string>): boolean {
  if (element.localName !== 'sup' && !element.matches?.(toFragment)) return false;
  const marks = marksIn(element);
  if (marks.length === 0) return false;
  const isLinked = linkOf(element) !== undefined;
  return marks.every((mark) => certain.test(mark) || notes.has(bare(mark)) || (isLinked && short.test(mark)));
}

/** The marks in an element: «1», or «1, 2». */
export function marksIn(element: Element): string[] {
  const text = element.textContent ?? '';
  return text.length > 40 ? [] : text.split(/[,\s\u00a0]+/).filter(Boolean);
}

/** The link from a mark to its note, inside the mark or around it. */
function linkOf(element: Element): Element | undefined {
  const link = element.closest?.(toFragment) ?? element.querySelector?.(toFragment);
  const cell = element.closest?.('td, th, caption');
  return link && cell?.contains(link) ? link : undefined;
}

/** A mark without its brackets and punctuation. */
export function bare(mark: string): string {
  const begin = /^[[(]/.test(mark) ? 1 : 0;
  let end = mark.length;
  while (end > begin && ').:]'.includes(mark[end - 1]!)) end--;
  return mark.slice(begin, end).toLowerCase();
}

/** More notes than this below a figure are not read. */
export const mostNotes = 50;

/** The maximum length of a note's text. */
const longest = 500;

/** The text of the note that the link of a mark points to, in the same page. */
export function linkedNote(mark: Element): string | undefined {
  const id = linkOf(mark)?.getAttribute('href')?.slice(1);
  if (!id) return undefined;
  const root = mark.getRootNode() as Document | ShadowRoot;
  const target = 'getElementById' in root ? root.getElementById(id) : null;
  // Many marks can point to the same long text.
  const text = shortened(beginningOf(target).replace(/[↑↩^]\ufe0e?/g, ''));
  if (text === '') return undefined;
  const own = bare(marksIn(mark)[0]!);
  return bare(text.split(/\s/, 1)[0]!) === own ? text : `${marksIn(mark)[0]!} ${text}`;
}

/** @param space - The replacement for white space, where that is not a space. */
export function shortened(text: string, space?: '\n'): string {
  const plain = (space ? text : text.slice(0, 20 * longest).replace(/\s+/g, ' ')).trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}

/** The beginning of a text, without reading all of it. */
function beginningOf(element: Element | null): string {
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === 3) text += node.nodeValue!.slice(0, 2 * longest);
    else for (let child = node.firstChild; child && text.length < 2 * longest; child = child.nextSibling) walk(child);
  };
  if (element) walk(element);
  return text;
}

/**
 * The mark at the beginning of a line, if the line is a note. A digit may also be the first word of a sentence, «6 kommuner
 * svarte ikke»: it is a mark only where it is raised.
 *
 * @param raised - Marks that are raised in the notes.
 */
export function markOfLine(line: string, raised?: ReadonlySet<string>): string | undefined {
  const [mark = ''] = line.split(/\s/, 1);
  const isMark = /^[[(]?(?:\d{1,3}|[a-z]|\*{1,3}|[†‡§])[)\].:]*$/i.test(mark) && line.length > mark.length;
  const isSure = !/^\d+$/.test(mark) || !raised || raised.has(mark);
  return isMark && isSure ? bare(mark) : undefined;
}
