import {type Figure, figures} from '../figures.js';
import {folderOf, loadInto} from '../host.js';
import type {Setup} from '../markup.js';
import {type DialogEditor, openDialog} from '../tiny-dialog.js';
import {words} from '../words.js';

export type {Setup};

/** The members of a TinyMCE editor that are used. */
export interface TinyEditor extends DialogEditor {
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
const name = 'reportfigure';

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
  editor.ui.registry.addButton(name, action);
  editor.ui.registry.addMenuItem(name, action);
  editor.ui.registry.addContextToolbar(name, {
    predicate: (node: Element) => tags.includes(node.localName),
    items: name,
    position: 'node',
    scope: 'node',
  });
}
