import {draw} from '../draw.js';
import {type Chosen, askForFigure} from '../figure-dialog.js';
import {figureOf, figures, known} from '../figures.js';
import {type Setup, fallback} from '../markup.js';
import {words} from '../words.js';

export type {CkEditor, CkParts, Setup};

const name = 'reportFigure';

/** A plugin for CKEditor 5, with the button `reportFigure`. Its parts come from the page's own copy of CKEditor. */
export function reportFigures<Locale, Widget>({
  ButtonView,
  Widget,
  toWidget,
  ...setup
}: CkParts<Locale, Widget> & Setup) {
  const asWidget = toWidget as (element: object, writer: ViewWriter, options: {label: string}) => object;
  // CKEditor's own type of an editor has more members than the plugin uses, and no smaller type is compatible with it.
  function ReportFigures(whole: object): void {
    const editor = whole as CkEditor<Locale>;
    editor.model.schema.register(name, {inheritAllFrom: '$blockObject', allowAttributes: ['tag', 'options']});
    keep(editor, setup);
    editor.conversion.for('editingDowncast').elementToElement({
      model: {name, attributes: ['tag', 'options']},
      view: (element: ModelElement, {writer}: {writer: ViewWriter}) => {
        const {figure, values} = chosenIn(element)!;
        const live = writer.createRawElement('div', {}, (box) => {
          box.replaceChildren(draw(document, setup.host, figure, values));
        });
        const label = words(setup.language).figures(figure.tag);
        return asWidget(writer.createContainerElement('div', {class: 'report-figure'}, [live]), writer, {label});
      },
    });
    editor.ui.componentFactory.add(name, (locale: Locale) => {
      const button = new ButtonView(locale);
      button.set({label: words(setup.language).form('insert'), withText: true});
      button.bind('isEnabled').to(editor, 'isReadOnly', (isReadOnly) => !isReadOnly);
      button.on('execute', () => void ask(editor, setup));
      return button;
    });
  }
  ReportFigures.requires = [Widget];
  ReportFigures.pluginName = 'ReportFigures';
  return ReportFigures;
}

/** Reads and writes the element. Its content is not read, since it follows from the options. */
function keep(editor: CkEditor<unknown>, setup: Setup): void {
  editor.conversion.for('upcast').add((dispatcher) => {
    for (const figure of figures) {
      dispatcher.on(
        `element:${figure.tag}`,
        (_event: unknown, data: UpcastData, {consumable, safeInsert, updateConversionResult, writer}: UpcastApi) => {
          if (!consumable.test(data.viewItem, {name: true})) return;
          const values = known(figure, (option) => data.viewItem.getAttribute(option));
          const element = writer.createElement(name, {tag: figure.tag, options: JSON.stringify(values)});
          if (!safeInsert(element, data.modelCursor)) return;
          consumable.consume(data.viewItem, {name: true});
          updateConversionResult(element, data);
        },
      );
    }
  });
  editor.conversion.for('dataDowncast').elementToElement({
    model: name,
    view: (element: ModelElement, {writer}: {writer: ViewWriter}) => {
      const {figure, values} = chosenIn(element)!;
      const {href, text} = fallback(figure, values, setup);
      const link = writer.createContainerElement('a', {href}, [writer.createText(text)]);
      return writer.createContainerElement(figure.tag, values, [writer.createContainerElement('p', {}, [link])]);
    },
  });
}

function textOf(element: ModelElement, attribute: string): string {
  const value = element.getAttribute(attribute);
  return typeof value === 'string' ? value : '';
}

function chosenIn(element: ModelElement): Chosen | undefined {
  const figure = figureOf(textOf(element, 'tag'));
  if (!figure) return undefined;
  const options = JSON.parse(textOf(element, 'options') || '{}') as Record<string, unknown>;
  return {figure, values: known(figure, (option) => options[option])};
}

async function ask(editor: CkEditor<unknown>, {language}: Setup): Promise<void> {
  const element = editor.model.document.selection.getSelectedElement();
  const selected = element?.is('element', name) ? element : undefined;
  const chosen = await askForFigure(language, selected && chosenIn(selected));
  editor.editing.view.focus();
  if (!chosen) return;
  const attributes = {tag: chosen.figure.tag, options: JSON.stringify(chosen.values)};
  editor.model.change((writer) => {
    if (selected) writer.setAttributes(attributes, selected);
    else editor.model.insertObject(writer.createElement(name, attributes), null, null, {setSelection: 'on'});
  });
}

// The parts of CKEditor 5 that the plugin uses. The editor's own types would bring all of it.

interface ModelElement {
  getAttribute(name: string): unknown;
  is(type: 'element', name: string): boolean;
}

interface ViewWriter {
  createContainerElement(name: string, attributes: object, children: object[]): object;
  createRawElement(name: string, attributes: object, render: (element: HTMLElement) => void): object;
  createText(text: string): object;
}

interface UpcastData {
  viewItem: {getAttribute(name: string): string | undefined};
  modelCursor: object;
}

interface UpcastApi {
  consumable: {test(item: object, what: object): boolean; consume(item: object, what: object): boolean};
  safeInsert(element: ModelElement, position: object): boolean;
  updateConversionResult(element: ModelElement, data: UpcastData): void;
  writer: {createElement(name: string, attributes: object): ModelElement};
}

interface Conversion {
  add(helper: (dispatcher: {on(event: string, listener: (...args: never[]) => void): void}) => void): unknown;
  elementToElement(definition: object): unknown;
}

interface Button {
  set(properties: object): void;
  bind(name: 'isEnabled'): {to(observed: object, name: string, value: (is: unknown) => boolean): void};
  on(event: 'execute', listener: () => void): void;
}

/** The editor. */
interface CkEditor<Locale> {
  model: {
    schema: {register(name: string, definition: object): void};
    document: {selection: {getSelectedElement(): ModelElement | null}};
    change(change: (writer: ModelWriter) => void): void;
    insertObject(element: ModelElement, at: null, where: null, options: object): unknown;
  };
  conversion: {for(group: string): Conversion};
  editing: {view: {focus(): void}};
  ui: {componentFactory: {add(name: string, make: (locale: Locale) => object): void}};
}

interface ModelWriter {
  createElement(name: string, attributes: Record<string, unknown>): ModelElement;
  setAttributes(attributes: Record<string, unknown>, element: ModelElement): void;
}

/** The parts that the plugin is built from, in the page's own copy of CKEditor. */
interface CkParts<Locale, Widget> {
  ButtonView: new (locale: Locale) => Button;
  Widget: Widget;
  toWidget: (...parameters: never[]) => object;
}
