/** A sign that can be no part of a number: a letter, a star, a dagger, a number in brackets. */
const certain = /^(?:[a-mo-wyz]|\*{1,3}|†|‡|§|[([]?(?:\d{1,3}|[a-z])[)\]])$/i;

/** Anything short that a link to a note is called. */
const short = /^[[(]?(?:[\p{L}\d]{1,3}|\*{1,3}|[†‡§])[\])]?\.?$/u;

const toFragment = 'a[href^="#"], [role="doc-noteref"]';

/**
 * Whether what is raised after a text is the mark of a note. A digit alone may be an exponent: it is one only where a
 * note of the table begins with it.
 *
 * @param notes - The marks that the notes of the table begin with.
 */
export function isNoteMark(element: Element, notes: ReadonlySet<string>): boolean {
  if (element.localName !== 'sup' && !element.matches?.(toFragment)) return false;
  const marks = marksIn(element);
  if (marks.length === 0) return false;
  const isLinked = linkOf(element) !== undefined;
  return marks.every((mark) => certain.test(mark) || notes.has(bare(mark)) || (isLinked && short.test(mark)));
}

/** The marks that an element has: «1», or «1, 2». */
export function marksIn(element: Element): string[] {
  const text = element.textContent ?? '';
  return text.length > 40 ? [] : text.split(/[,\s\u00a0]+/).filter(Boolean);
}

/** The link from a mark to its note, in the mark or around it. */
function linkOf(element: Element): Element | undefined {
  const link = element.closest?.(toFragment) ?? element.querySelector?.(toFragment);
  const cell = element.closest?.('td, th, caption');
  return link && cell?.contains(link) ? link : undefined;
}

/** A mark without what may be around it. */
export function bare(mark: string): string {
  const begin = /^[[(]/.test(mark) ? 1 : 0;
  let end = mark.length;
  while (end > begin && ').:]'.includes(mark[end - 1]!)) end--;
  return mark.slice(begin, end).toLowerCase();
}

/** The longest text of a note that is shown. */
const longest = 500;

/** The text of the note that the link of a mark leads to, in the same page. */
export function linkedNote(mark: Element): string | undefined {
  const id = linkOf(mark)?.getAttribute('href')?.slice(1);
  if (!id) return undefined;
  const root = mark.getRootNode() as Document | ShadowRoot;
  const target = 'getElementById' in root ? root.getElementById(id) : null;
  // Many marks can lead to one long text.
  const text = shortened(beginningOf(target).replace(/[↑↩^]\ufe0e?/g, ''));
  if (text === '') return undefined;
  const own = bare(marksIn(mark)[0]!);
  return bare(text.split(/\s/, 1)[0]!) === own ? text : `${marksIn(mark)[0]!} ${text}`;
}

/** @param space - What white space becomes, where that is not a space. */
export function shortened(text: string, space?: '\n'): string {
  const plain = (space ? text : text.slice(0, 20 * longest).replace(/\s+/g, ' ')).trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}

/** The first letters of a text, without reading all of it. */
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
 * The mark that a line begins with, if it is the line of a note. A digit alone may as well be the first word of a sentence,
 * «6 kommuner svarte ikke»: it is a mark where it is raised.
 *
 * @param raised - Marks that are raised in the notes.
 */
export function markOfLine(line: string, raised?: ReadonlySet<string>): string | undefined {
  const [mark = ''] = line.split(/\s/, 1);
  const isMark = /^[[(]?(?:\d{1,3}|[a-z]|\*{1,3}|[†‡§])[)\].:]*$/i.test(mark) && line.length > mark.length;
  const isSure = !/^\d+$/.test(mark) || !raised || raised.has(mark);
  return isMark && isSure ? bare(mark) : undefined;
}
