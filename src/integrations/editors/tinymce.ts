import {setOptions} from '../draw.js';
import {type Figure, type Option, type Values, figureOf, figures, known, ownData} from '../figures.js';
import {folderOf, loadInto} from '../host.js';
import {type Setup, markup} from '../markup.js';
import {words} from '../words.js';

export type {Setup};

/** The members of a TinyMCE editor that are used. */
export interface TinyEditor {
  insertContent(html: string): void;
  undoManager: {transact(change: () => void): unknown};
  selection: {getNode(): Element};
  windowManager: {open(spec: object): unknown};
  getDoc(): Document;
  getBody(): HTMLElement;
  on(events: string, listener: () => void): unknown;
  parser: Filters;
  serializer: Filters;
  ui: {
    registry: {
      addButton(name: string, spec: object): void;
      addMenuItem(name: string, spec: object): void;
      addContextToolbar(name: string, spec: object): void;
    };
  };
}
interface Filters {
  addNodeFilter(names: string, filter: (nodes: {attr(name: string, value: string | null): unknown}[]) => void): void;
}

/** Options for `tinymce.init`. */
export interface TinyOptions {
  custom_elements: Record<string, {extends: string; attributes: string[]; children: string[]}>;
  sandbox_iframes_exclusions: string[];
  setup(editor: TinyEditor): void;
}

const tags = figures.map(({tag}) => tag);
const control = 'reportfigure';

/**
 * Options for `tinymce.init`: the figures are kept, live in the text, and inserted and changed in a dialog. Put
 * `reportfigure` in the toolbar or in a menu. An editor with a `setup` of its own calls this one in it.
 */
export function reportFigures(setup: Setup): TinyOptions {
  return {
    custom_elements: Object.fromEntries(figures.map((figure) => [figure.tag, elementRule(figure)])),
    sandbox_iframes_exclusions: [hostName(setup.host)],
    setup: (editor) => addFigures(editor, setup),
  };
}

/** Without `extends` TinyMCE removes the element and keeps its content. */
const elementRule = ({options}: Figure) => ({
  extends: 'div',
  attributes: ['@global', ...options.map((option) => option.name)],
  children: ['@flow', '@phrasing', 'p', '#text'],
});

const hostName = (host: string) => new URL(folderOf(host), document.baseURI).hostname;

function addFigures(editor: TinyEditor, setup: Setup): void {
  const say = words(setup.language);
  const whileEdited = (value: string | null) => (nodes: {attr(name: string, value: string | null): unknown}[]) => {
    for (const node of nodes) node.attr('contenteditable', value);
  };
  editor.on('PreInit', () => {
    // The text inside follows from the options.
    editor.parser.addNodeFilter(tags.join(), whileEdited('false'));
    editor.serializer.addNodeFilter(tags.join(), whileEdited(null));
  });
  editor.on('init SetContent', () => {
    for (const {localName} of editor.getBody().querySelectorAll(tags.join())) {
      loadInto(editor.getDoc(), setup.host, localName);
    }
  });
  const text = say.form('insert');
  const action = {text, onAction: () => openDialog(editor, setup)};
  editor.ui.registry.addButton(control, action);
  editor.ui.registry.addMenuItem(control, action);
  editor.ui.registry.addContextToolbar(control, {
    predicate: (node: Element) => tags.includes(node.localName),
    items: control,
    position: 'node',
    scope: 'node',
  });
}

/** The values of TinyMCE's dialog: a checkbox is true or false, every other field is text. */
type Data = Record<string, unknown>;

interface Dialog {
  getData(): Data;
  redial(spec: object): void;
  close(): void;
}

/** Asks for a figure and its options in a dialog of TinyMCE; a figure that is selected is changed. */
function openDialog(editor: TinyEditor, setup: Setup): void {
  const node = editor.selection.getNode();
  const selected = figureOf(node.localName);
  const save = (figure: Figure, values: Values) => {
    // An author's own numbers inside the figure are kept.
    if (figure === selected && node.querySelector(ownData))
      editor.undoManager.transact(() => setOptions(node, figure, values));
    else editor.insertContent(markup(figure, values, setup));
  };
  const spec = (figure: Figure, values: Values): object => ({
    title: words(setup.language).form('insert'),
    body: {type: 'panel', items: items(figure, setup)},
    initialData: {figure: figure.tag, ...dataOf(figure, values)},
    buttons: buttons(setup, selected !== undefined),
    onChange(dialog: Dialog, {name}: {name: string}) {
      // Another figure has other options.
      if (name === 'figure') dialog.redial(spec(figureOf(`${dialog.getData()['figure']}`)!, {}));
    },
    onSubmit(dialog: Dialog) {
      const data = dialog.getData();
      const asked = (option: string) => data[`option-${option}`];
      save(figure, known(figure, asked));
      dialog.close();
    },
  });
  const figure = selected ?? figures[0]!;
  editor.windowManager.open(spec(figure, selected ? known(figure, (name) => node.getAttribute(name)) : {}));
}

function items({options}: Figure, {language}: Setup): object[] {
  const say = words(language);
  const choice = figures.map(({tag}) => ({text: say.figures(tag), value: tag}));
  const field = (option: Option) => {
    const {name, kind, values} = option;
    const shared = {name: `option-${name}`, label: say.options(name)};
    if (kind === 'flag') return {...shared, type: 'checkbox'};
    if (kind !== 'choice') return {...shared, type: 'input'};
    const choices = values.map((value) => ({text: say.choice(option, value), value}));
    return {...shared, type: 'selectbox', items: [{text: say.form('unset'), value: ''}, ...choices]};
  };
  return [{type: 'selectbox', name: 'figure', label: say.form('figure'), items: choice}, ...options.map(field)];
}

function dataOf({options}: Figure, values: Values): Data {
  const value = ({name, kind}: Option) => (kind === 'flag' ? values[name] !== undefined : (values[name] ?? ''));
  return Object.fromEntries(options.map((option) => [`option-${option.name}`, value(option)]));
}

function buttons({language}: Setup, isChange: boolean): object[] {
  const say = words(language);
  return [
    {type: 'cancel', text: say.form('cancel')},
    {type: 'submit', text: say.form(isChange ? 'change' : 'save'), buttonType: 'primary'},
  ];
}
