import type {LitElement} from 'lit';
import {loadFigure} from '../load-figure.js';

/** What is used here of a figure: what reads its options, and the warnings of that. */
type Figure = LitElement & {readonly options: {warn: (message: string) => void}};
type Asked = Figure & {readonly warnings: string[]};

/** Elements that keep the warnings that they would write to the console. */
const types = new Map<string, new () => Asked>();

/** These act on the page, or ask for data; any value of theirs is accepted. */
const notAsked = ['address', 'group', 'src', 'heading', 'lang'];

/** Which values an element cannot read: it is asked itself, for it knows its choices by their names too. */
export async function ignoredOptions(tag: string, options: ReadonlyMap<string, string>): Promise<Set<string>> {
  await loadFigure(tag);
  const element = new (typeOf(tag))();
  for (const [name, value] of options) if (!notAsked.includes(name)) element.setAttribute(name, value);
  const place = document.createElement('div');
  place.hidden = true;
  place.append(element);
  document.body.append(place);
  await element.updateComplete;
  place.remove();
  return new Set(element.warnings.flatMap((message) => /^ignores ([\w-]+)="/.exec(message)?.[1] ?? []));
}

function typeOf(tag: string): new () => Asked {
  const known = types.get(tag);
  if (known) return known;
  class AskedFigure extends (customElements.get(tag) as unknown as new () => Figure) {
    readonly warnings: string[] = [];

    constructor() {
      super();
      this.options.warn = (message) => void this.warnings.push(message);
    }
  }
  customElements.define(`asked-${tag}`, AskedFigure);
  types.set(tag, AskedFigure);
  return AskedFigure;
}
