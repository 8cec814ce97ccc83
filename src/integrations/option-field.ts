import type {Option as FigureOption} from './figures.js';

interface Field {
  label: string;
  /** The name of a choice. */
  nameOf: (choice: string) => string;
  /** The name of the empty choice, where an option can be left out. */
  unset?: string;
  value?: string | undefined;
}

/** A labelled field for one option. */
export function optionField(option: FigureOption, {label, nameOf, unset, value}: Field): HTMLElement {
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
