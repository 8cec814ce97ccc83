import {type Figure, type Option, type Values, figureOf, figures, known, ownData} from './figures.js';
import {setOptions} from './draw.js';
import {type Setup, markup} from './markup.js';
import {words} from './words.js';

/** The members of a TinyMCE editor that the dialog uses. */
export interface DialogEditor {
  insertContent(html: string): void;
  undoManager: {transact(change: () => void): unknown};
  selection: {getNode(): Element};
  windowManager: {open(spec: object): unknown};
}

/** The values of TinyMCE's dialog: a checkbox is true or false, every other field is text. */
type Data = Record<string, unknown>;

interface Dialog {
  getData(): Data;
  redial(spec: object): void;
  close(): void;
}

/** Asks for a figure and its options in a dialog of TinyMCE; a figure that is selected is changed. */
export function openDialog(editor: DialogEditor, setup: Setup): void {
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
