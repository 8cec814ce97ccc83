// What Chromium gives to a screen reader: as nodes, and as lines that can be read aloud.

/** Boxes that nothing is said of, and whose name is said by the box around them. */
const silent = new Set(['none', 'generic', 'LabelText', 'Figcaption', 'rowgroup', 'RootWebArea', 'main', 'strong']);
const drawn = new Set(['InlineTextBox', 'LineBreak', 'ListMarker']);
/** Names that stand in what they name, which a listener hears with its name. */
const nameOf = {Legend: 'group', caption: 'table'};
const labelled = new Set(['radio', 'searchbox', 'combobox', 'textbox', 'checkbox']);

const roles = {
  DescriptionListTerm: 'term',
  DescriptionListDetail: 'definition',
  DisclosureTriangle: 'disclosure',
  StaticText: 'text',
  image: 'mark',
};

/** States that are told, and the words for them. */
const states = {
  checked: {true: 'checked'},
  pressed: {true: 'pressed', false: 'not pressed'},
  expanded: {true: 'open', false: 'closed'},
  disabled: {true: 'disabled'},
  busy: {true: 'busy'},
};

export const oneLine = (text = '') =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * How text stands in the page, by the number of its node: `box`, in whose lines it stands, since text in two boxes is seen
 * apart; and whether a space stands `before` it, which the browser's tree leaves out where a line ends. A screen reader may
 * read two boxes as one word: `spaces.test.ts` holds that a space stands between them.
 */
async function textsOf(devtools) {
  const {documents, strings} = await devtools.send('DOMSnapshot.captureSnapshot', {computedStyles: ['display']});
  const [{nodes, layout}] = documents;
  const display = new Map(layout.nodeIndex.map((node, i) => [node, strings[layout.styles[i][0]] ?? '']));
  const isText = (node) => nodes.nodeType[node] === 3;
  const isBox = (node) => !isText(node) && !/^(inline|contents|$)/.test(display.get(node) ?? '');
  const boxOf = (node) => (node < 0 || isBox(node) ? node : boxOf(nodes.parentIndex[node]));
  const texts = new Map();
  let isSpaced = false;
  for (const [node, id] of nodes.backendNodeId.entries()) {
    const text = isText(node) ? strings[nodes.nodeValue[node]] : '';
    texts.set(id, {box: boxOf(node), before: text !== '' && (isSpaced || /^\s/.test(text)) ? ' ' : ''});
    if (text !== '') isSpaced = /\s$/.test(text);
  }
  return texts;
}

/**
 * @typedef {object} Told
 * @property {string} role
 * @property {string} name
 * @property {string} description Said after the name.
 * @property {string} value What is chosen or written in a field.
 * @property {string[]} states
 * @property {readonly Told[]} children
 * @property {number} node The node of the page, as the browser's tools number it.
 * @property {number} box The box whose lines it stands in.
 * @property {string} before A space, where one stands before it.
 */

/** @returns {Promise<Told[]>} What is told of the page that `devtools` is a session of. */
export async function toldOn(devtools) {
  const {nodes} = await devtools.send('Accessibility.getFullAXTree');
  const texts = await textsOf(devtools);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tell = (id, parent) => {
    const {role, name, description, value, properties, ignored, childIds = [], backendDOMNodeId} = byId.get(id) ?? {};
    const kind = role?.value ?? 'none';
    if (drawn.has(kind) || nameOf[kind] === parent) return [];
    let inside = childIds.flatMap((child) => tell(child, ignored || silent.has(kind) ? parent : kind));
    if (kind === 'LabelText') {
      const names = inside.filter((one) => labelled.has(one.role)).map((one) => one.name);
      inside = inside.filter((one) => one.role !== 'text' || !names.includes(oneLine(one.name)));
    }
    const isNamed = Boolean(name?.value) && kind !== 'RootWebArea';
    const isBox = silent.has(kind) || kind === 'group' || kind === 'MenuListPopup';
    if (ignored || (isBox && !isNamed)) return inside;
    const property = (wanted) => properties?.find((one) => one.name === wanted)?.value.value;
    return [
      {
        role: kind === 'heading' ? `heading ${property('level')}` : (roles[kind] ?? kind),
        name: kind === 'StaticText' ? name.value : oneLine(name?.value),
        description: oneLine(description?.value),
        value: oneLine(value?.value === undefined ? '' : String(value.value)),
        states: Object.entries(states).flatMap(([state, words]) => words[String(property(state))] ?? []),
        children: inside,
        node: backendDOMNodeId,
        ...texts.get(backendDOMNodeId),
      },
    ];
  };
  return tell(nodes[0].nodeId, '');
}

const inText = new Set(['text', 'link', 'code', 'time', 'insertion', 'deletion', 'emphasis', 'button', 'mark']);
const isText = ({role, children}) => inText.has(role) && children.every(isText);

/** What stands in lines of text, with the links and buttons in them; ` / ` where another box begins. */
function textOf(nodes) {
  const words = ({role, name, before = '', states: in_, children}) => {
    if (role === 'text') return before + name;
    const tail = in_.length > 0 ? ` (${in_.join(', ')})` : '';
    const [first] = children;
    return inText.has(role) ? `${first?.before ?? ''}[${role} ${name || textOf(children)}${tail}]` : textOf(children);
  };
  let box;
  const lines = nodes.map((node) => {
    // What a style sheet adds, as quotation marks, has no box of its own.
    const isNext = box !== undefined && node.box !== undefined && node.box !== box;
    box = node.box ?? box;
    return (isNext ? ' / ' : '') + words(node);
  });
  return oneLine(lines.join(''));
}

/** A row is read with its cells side by side. */
function row({children}) {
  const cells = children.map(({name, children: inside}) => textOf(inside) || name || '(empty)').join(' | ');
  if (children.every(({role}) => role === 'columnheader')) return `columns: ${cells}`;
  return children.length === 1 && children[0].role === 'rowheader' ? `rows of: ${cells}` : `row: ${cells}`;
}

/** @returns {string[]} One line for each thing that is told, further in for what stands inside. */
export function linesOf(nodes, indent = '') {
  const lines = [];
  const say = (text) => lines.push(indent + text);
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node.role === 'text') {
      // Text without a box of its own goes on as far as it is text.
      let end = i;
      while (end < nodes.length && isText(nodes[end]) && nodes[end].role !== 'mark' && nodes[end].box === node.box)
        end++;
      say(`text: ${textOf(nodes.slice(i, end))}`);
      i = end - 1;
      continue;
    }
    if (node.role === 'row') {
      say(row(node));
      continue;
    }
    const options = node.children.filter(({role}) => role === 'option');
    const isLine =
      options.length === 0 && node.children.some(({role}) => role !== 'mark') && node.children.every(isText);
    const content = isLine ? textOf(node.children) : '';
    const isSame = node.name.replace(/\s/g, '') === content.replace(/( \/ |\s)/g, '');
    const name = isSame ? content : [node.name, content].filter(Boolean).join(': ');
    const details = [
      node.value && `value: ${node.value}`,
      options.length > 0 && `choices: ${options.map((option) => option.name).join(' | ')}`,
      ...node.states,
      node.description && `also: ${node.description}`,
    ].filter(Boolean);
    say([`${node.role}${name ? `: ${name}` : ''}`, details.length > 0 ? ` (${details.join('; ')})` : ''].join(''));
    if (!isLine && options.length === 0) lines.push(...linesOf(node.children, `${indent}  `));
  }
  return lines;
}
