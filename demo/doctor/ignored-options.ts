import type {LitElement} from 'lit';
import '../../src/all.js';

/** Elements that note what they would tell the author. */
const asking = new Map<string, new () => LitElement & {told: string[]}>();

/** These act on the page, or ask for data; what they are told is not a matter of right and wrong. */
const notAsked = ['address', 'group', 'src', 'heading', 'lang'];

/** Which values an element cannot read: it is asked itself, for it knows its choices by their names too. */
export async function ignoredOptions(tag: string, options: ReadonlyMap<string, string>): Promise<Set<string>> {
  const element = new (askingType(tag))();
  for (const [name, value] of options) if (!notAsked.includes(name)) element.setAttribute(name, value);
  const place = document.createElement('div');
  place.hidden = true;
  place.append(element);
  document.body.append(place);
  await element.updateComplete;
  place.remove();
  return new Set(element.told.flatMap((message) => /^ignores ([\w-]+)="/.exec(message)?.[1] ?? []));
}

function askingType(tag: string): new () => LitElement & {told: string[]} {
  const known = asking.get(tag);
  if (known) return known;
  class Asking extends (customElements.get(tag) as new () => LitElement) {
    told: string[] = [];
    /** In place of that of every figure, which writes to the console. */
    protected warn(message: string): void {
      this.told.push(message);
    }
  }
  customElements.define(`asked-${tag}`, Asking);
  asking.set(tag, Asking);
  return Asking;
}
