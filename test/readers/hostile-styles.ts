// Declarations that a page may give to an element of a table. Each becomes a class, or a pair of classes for what is
// written before and after an element.

const declarations = `
display: none | display: inline-block | display: block | display: flex | display: inline-flex | display: grid
display: contents | display: table-cell | display: table-row | display: list-item | display: flow-root | display: inline
display: flex; flex-direction: row-reverse | display: flex; flex-direction: column-reverse | display: inline-grid
visibility: hidden | visibility: collapse | visibility: visible | content-visibility: hidden
position: absolute | position: absolute; left: -9999px | position: absolute; clip: rect(1px, 1px, 1px, 1px)
position: absolute; clip-path: inset(50%) | position: fixed | position: fixed; top: -99px | position: sticky; left: 0
position: relative | position: relative; left: 20px | position: relative; left: -9999px | position: relative; top: 1em
opacity: 0 | opacity: 0.5 | font-size: 0 | font-size: 1px | font-size: 12px | font-size: 300px | color: transparent
color: #fff | color: #c00 | -webkit-text-fill-color: transparent | background: #000; color: #000 | background: #123; color: #fff
text-indent: -9999px | text-indent: 20px | clip-path: inset(0 50% 0 0) | clip-path: circle(0) | clip-path: inset(0)
transform: scaleX(-1) | transform: rotate(180deg) | transform: translateX(-40px) | transform: none | scale: -1 1 | rotate: 180deg
translate: 300px | scale: 0 | filter: opacity(0) | mask-image: linear-gradient(transparent, transparent)
direction: rtl | direction: rtl; unicode-bidi: bidi-override | direction: rtl; unicode-bidi: isolate | unicode-bidi: plaintext
float: left | float: right | order: -1 | order: 1 | text-transform: uppercase | text-transform: lowercase
letter-spacing: -1em | letter-spacing: 3px | letter-spacing: 40px | word-spacing: -1em | word-spacing: 60px
text-decoration: line-through | text-decoration: underline | text-decoration: none | overflow: hidden; width: 0
overflow: hidden; width: 0; display: inline-block | overflow: hidden; height: 0; display: block | overflow: hidden
writing-mode: vertical-rl | vertical-align: super | vertical-align: sub | vertical-align: middle | vertical-align: 8px
margin-left: -20px | margin-left: 60px | margin-right: -20px | margin-top: -30px | padding-left: 80px | padding: 4px
padding-right: 60px | border-left: 60px solid transparent | width: 0 | max-width: 0 | white-space: pre | white-space: nowrap
text-align: right | font-weight: bold | zoom: 2 | zoom: 0.1 | columns: 2 | line-height: 0 | user-select: none
display: contents; visibility: hidden | display: table-cell; content-visibility: hidden | tab-size: 20; white-space: pre
text-align-last: justify | display: table | display: inline-table | display: ruby-text
`;

/** What a style sheet writes beside a text: parts of numbers, a word, nothing. */
const contents = {
  numbers: ['"34"', '"−"', '"%"', '",5"', '"1" / "one"', 'counter(line)'],
  words: ['"tusen"'],
  nothing: ['"34"; display: none', '""'],
};
const all = Object.values(contents).flat();

const rules = declarations.split(/\||\n/).flatMap((rule) => rule.trim() || []);
const styleOf = (rule: string, at: number) => `.forms .style-${at} {${rule}}`;
const writtenBy = (content: string, at: number) =>
  (['before', 'after'] as const).map((side) => `.forms .${side}-${at}::${side} {content: ${content}}`).join('\n');

/** The style sheet. A box of a batch has a size of its own, so that tables are laid out apart from one another. */
export const sheet = `
.forms {display: flow-root; font: 16px/1.3 sans-serif; color: #000; background: #fff}
.forms > div {float: left; width: 390px; height: 250px; contain: layout paint; margin: 2px}
.forms .before-name::before {content: attr(data-label)}
.forms .before-name-and-colon::before {content: attr(data-label) ": "}
${rules.map(styleOf).join('\n')}
${all.map(writtenBy).join('\n')}`;

/** The classes of the declarations. */
export const styleClasses = rules.map((_, at) => `style-${at}`);

const beside = (list: readonly string[]) =>
  list.map((content) => all.indexOf(content)).flatMap((at) => [`before-${at}`, `after-${at}`]);
/** Classes of elements beside whose text a style sheet writes what can be a part of a number. */
export const writtenNumberClasses = beside(contents.numbers);
export const writtenClasses = [...writtenNumberClasses, ...beside(contents.words)];
export const harmlessClasses = beside(contents.nothing);
export const nameClasses = ['before-name', 'before-name-and-colon'];

/** What the rules are that classes in a piece of markup stand for: the message of a failure says it. */
export function rulesIn(markup: string): string {
  const lines = sheet.split('\n').filter((line) => /\.(?:style|before|after)-/.test(line));
  return lines
    .filter((line) => new RegExp(`\\b${/\.forms \.([\w-]+)/.exec(line)![1]}(?![\\w-])`).test(markup))
    .join('\n');
}
