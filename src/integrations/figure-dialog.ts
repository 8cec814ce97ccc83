import {type Figure, type Values, figureOf, figures, known, type Option as FigureOption} from './figures.js';
import {type Language, words} from './words.js';

/** A figure with its options, as an author chose them. */
export interface Chosen {
  figure: Figure;
  values: Values;
}

/**
 * Asks an author for a figure and its options in a `<dialog>`, for editors that have no form. Returns `undefined` when the
 * author cancels.
 */
export function askForFigure(language?: Language, before?: Chosen): Promise<Chosen | undefined> {
  const say = words(language);
  const dialog = document.createElement('dialog');
  dialog.className = 'report-figure-dialog';
  dialog.lang = language ?? 'nb';
  dialog.ariaLabel = say.form('insert');
  const form = document.createElement('form');
  form.method = 'dialog';
  const fields = document.createElement('div');

  const which = optionField(
    {name: 'figure', kind: 'choice', values: figures.map(({tag}) => tag)},
    {label: say.form('figure'), nameOf: say.figures, value: before?.figure.tag ?? figures[0]!.tag},
  );
  const select = which.querySelector('select')!;
  const chosen = () => figureOf(select.value)!;
  const showFields = (values: Values) => {
    const {options} = chosen();
    fields.replaceChildren(
      ...options.map((option) =>
        optionField(option, {
          label: say.options(option.name),
          nameOf: (choice) => say.choice(option, choice),
          unset: say.form('unset'),
          value: values[option.name],
        }),
      ),
    );
  };
  select.addEventListener('change', () => showFields({}));
  showFields(before?.values ?? {});

  form.append(which, fields, button(say.form(before ? 'change' : 'save'), 'save'), button(say.form('cancel'), ''));
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const data = new FormData(form);
      const figure = chosen();
      dialog.remove();
      resolve(dialog.returnValue ? {figure, values: known(figure, (name) => data.get(`option-${name}`))} : undefined);
    });
  });
}

function button(text: string, value: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.value = value;
  element.textContent = text;
  // Only saving requires the fields to be filled in.
  element.formNoValidate = value === '';
  return element;
}

interface Field {
  label: string;
  /** The name of a choice. */
  nameOf: (choice: string) => string;
  /** The name of the empty choice, where an option can be left out. */
  unset?: string;
  value?: string | undefined;
}

/** A labelled field for one option. */
function optionField(option: FigureOption, {label, nameOf, unset, value}: Field): HTMLElement {
  const paragraph = document.createElement('p');
  const element = document.createElement('label');
  const control = option.kind === 'choice' ? selectOf(option, nameOf, unset) : inputOf(option);
  control.name = `option-${option.name}`;
  if (control instanceof HTMLInputElement && option.kind === 'flag') control.checked = value !== undefined;
  else if (value !== undefined) control.value = value;
  element.append(label, ' ', control);
  paragraph.append(element);
  return paragraph;
}

function selectOf({values}: FigureOption, nameOf: (choice: string) => string, unset?: string): HTMLSelectElement {
  const select = document.createElement('select');
  if (unset !== undefined) select.append(new Option(unset, ''));
  select.append(...values.map((value) => new Option(nameOf(value), value)));
  return select;
}

function inputOf({kind}: FigureOption): HTMLInputElement {
  const input = document.createElement('input');
  input.type = kind === 'flag' ? 'checkbox' : kind;
  if (kind === 'flag') input.value = 'true';
  return input;
}
