import {type Figure, type Values, figureOf, figures, known} from './figures.js';
import {optionField} from './option-field.js';
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
