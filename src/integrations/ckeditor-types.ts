// The parts of CKEditor 5 that the plugin uses. The editor's own types would bring all of it.

export interface ModelElement {
  getAttribute(name: string): unknown;
  is(type: 'element', name: string): boolean;
}

export interface ViewWriter {
  createContainerElement(name: string, attributes: object, children: object[]): object;
  createRawElement(name: string, attributes: object, render: (element: HTMLElement) => void): object;
  createText(text: string): object;
}

export interface UpcastData {
  viewItem: {getAttribute(name: string): string | undefined};
  modelCursor: object;
}

export interface UpcastApi {
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
export interface CkEditor<Locale> {
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
export interface CkParts<Locale, Widget> {
  ButtonView: new (locale: Locale) => Button;
  Widget: Widget;
  toWidget: (...parameters: never[]) => object;
}
