import {type Option, figures, known, ownData} from '../figures.js';
import {loadInto} from '../host.js';
import {type Setup, link} from '../markup.js';
import {words} from '../words.js';

export type {Setup};

/** The members of a GrapesJS editor that are used. */
export interface GrapesEditor {
  Components: {
    addType(name: string, definition: object): unknown;
    getType(name: string): {model: {prototype: {getInnerHTML: (options?: object) => string}}} | undefined;
  };
  Blocks: {add(id: string, properties: object): unknown};
  Canvas: {getDocument(): Document | null};
  once(event: string, listener: (loaded: {window: Window}) => void): unknown;
}

/** The members of a component that are used. */
interface Component {
  getAttributes(): Record<string, unknown>;
  removeAttributes(names: string[]): unknown;
  components(content?: string): {models: readonly Component[]};
  get(property: 'tagName'): string;
  on(event: string, listener: () => void): unknown;
}

/** A GrapesJS plugin: for every figure a block, and a component with its options as traits, live in the canvas. */
export function reportFigures(editor: GrapesEditor, setup: Setup): void {
  const say = words(setup.language);
  const plain = editor.Components.getType('default')!.model.prototype;
  for (const figure of figures) {
    const {tag, options} = figure;
    const valuesOf = (component: Component) => {
      const attributes = component.getAttributes();
      return known(figure, (name) => attributes[name]);
    };
    editor.Components.addType(tag, {
      isComponent: ({localName}: {localName?: string}) => localName === tag,
      model: {
        defaults: {
          tagName: tag,
          name: say.figures(tag),
          droppable: false,
          traits: options.map((option) => trait(option, setup)),
        },
        init(this: Component) {
          // The text inside is not edited: it follows from the options.
          if (!hasOwnData(this)) this.components('');
          this.on('change:attributes', () => {
            const values = valuesOf(this);
            const set = Object.keys(this.getAttributes());
            const unset = options.map(({name}) => name).filter((name) => set.includes(name) && !(name in values));
            if (unset.length > 0) this.removeAttributes(unset);
          });
        },
        getInnerHTML(this: Component, settings?: object) {
          if (hasOwnData(this)) return plain.getInnerHTML.call(this, settings);
          return `<p>${link(figure, valuesOf(this), setup)}</p>`;
        },
      },
      view: {
        onRender: () => whenLoaded(editor, (frame) => loadInto(frame, setup.host, tag)),
      },
    });
    editor.Blocks.add(tag, {label: say.figures(tag), category: say.form('insert'), content: {type: tag}, select: true});
  }
}

function hasOwnData(component: Component): boolean {
  const tags = ownData.split(', ');
  return component.components().models.some((inner) => tags.includes(inner.get('tagName')) || hasOwnData(inner));
}

/** Waits for the frame: an element that is being drawn is not in it yet, and it may not be loaded. */
function whenLoaded(editor: GrapesEditor, then: (frame: Document) => void): void {
  const frame = editor.Canvas.getDocument();
  if (frame) then(frame);
  else editor.once('canvas:frame:load', ({window}) => then(window.document));
}

function trait(option: Option, {language}: Setup) {
  const {name, kind, values} = option;
  const say = words(language);
  const label = say.options(name);
  if (kind === 'flag') return {type: 'checkbox', name, label, valueTrue: true, valueFalse: ''};
  if (kind !== 'choice') return {type: kind, name, label};
  const choices = values.map((id) => ({id, label: say.choice(option, id)}));
  return {type: 'select', name, label, options: [{id: '', label: say.form('unset')}, ...choices]};
}
