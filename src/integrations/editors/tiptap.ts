import {draw, setOptions} from '../draw.js';
import {askForFigure} from '../figure-dialog.js';
import {type Values, figureOf, figures, known} from '../figures.js';
import {type Setup, fallback} from '../markup.js';

export type {Setup, Values};

/** The member of Tiptap's `Node` that is used. */
export interface NodeMaker<Extension> {
  create(config: object): Extension;
}

/** The attributes of a figure in a document of the editor. */
export interface FigureAttributes {
  figure: string;
  options: Values;
}

/** The members of a Tiptap editor that are used. */
interface Editor {
  commands: {
    insertContent(content: object): boolean;
    updateAttributes(node: string, attributes: object): boolean;
    focus(): boolean;
  };
  getAttributes(node: string): object;
  isActive(node: string): boolean;
}
type Command = (editor: Editor) => boolean;

const name = 'reportFigure';

/**
 * A Tiptap node for every figure. It adds three commands: `insertReportFigure(tag, options)`,
 * `setReportFigure(options)` for the one that is selected, and `askForReportFigure()`, which opens a form for either.
 */
export function reportFigure<Extension>({Node, ...setup}: Setup & {Node: NodeMaker<Extension>}): Extension {
  const insert =
    (tag: string, options: Values = {}): Command =>
    ({commands}) =>
      figureOf(tag) !== undefined && commands.insertContent({type: name, attrs: attributesOf(tag, options)});
  const set =
    (options: Values): Command =>
    (editor) => {
      const {figure} = selected(editor) ?? {};
      return figure !== undefined && editor.commands.updateAttributes(name, attributesOf(figure, options));
    };
  const ask = async (editor: Editor) => {
    const before = selected(editor);
    const figure = before && figureOf(before.figure);
    const chosen = await askForFigure(setup.language, figure && {figure, values: before.options});
    editor.commands.focus();
    if (!chosen) return;
    const attributes = attributesOf(chosen.figure.tag, chosen.values);
    if (before) editor.commands.updateAttributes(name, attributes);
    else editor.commands.insertContent({type: name, attrs: attributes});
  };
  const command =
    (make: (...asked: never[]) => Command) =>
    (...asked: never[]) =>
    ({editor}: {editor: Editor}) =>
      make(...asked)(editor);

  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      figure: {default: null, rendered: false, parseHTML: ({localName}: Element) => localName},
      options: {default: {}, rendered: false, parseHTML: optionsOf},
    }),
    parseHTML: () => [{tag: figures.map(({tag}) => tag).join()}],
    renderHTML({node: {attrs}}: {node: {attrs: FigureAttributes}}) {
      const figure = figureOf(attrs.figure);
      // A document can come from anywhere, and name anything.
      if (!figure) return ['p'];
      const values = known(figure, (option) => attrs.options[option]);
      const {href, text} = fallback(figure, values, setup);
      return [figure.tag, values, ['p', ['a', {href}, text]]];
    },
    addNodeView:
      () =>
      ({node: {attrs}}: {node: {attrs: FigureAttributes}}) =>
        view(attrs, setup.host),
    addCommands: () => ({
      insertReportFigure: command(insert),
      setReportFigure: command(set),
      askForReportFigure:
        () =>
        ({editor}: {editor: Editor}) => {
          void ask(editor);
          return true;
        },
    }),
  });
}

function attributesOf(tag: string, options: Values): FigureAttributes {
  const figure = figureOf(tag)!;
  return {figure: tag, options: known(figure, (option) => options[option])};
}

function optionsOf(element: Element): Values {
  const figure = figureOf(element.localName);
  return figure ? known(figure, (option) => element.getAttribute(option)) : {};
}

const selected = (editor: Editor) =>
  editor.isActive(name) ? (editor.getAttributes(name) as FigureAttributes) : undefined;

/** The figure itself, live in the text. */
function view({figure: tag, options}: FigureAttributes, host: string) {
  const figure = figureOf(tag);
  if (!figure) return {dom: document.createElement('p')};
  const dom = draw(document, host, figure, options);
  return {
    dom,
    ignoreMutation: () => true,
    update({type, attrs}: {type: {name: string}; attrs: FigureAttributes}) {
      if (type.name !== name || attrs.figure !== tag) return false;
      setOptions(dom, figure, attrs.options);
      return true;
    },
  };
}
