import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Element, Listeners, Tag} from '../tag-types.js';

type Tags = {[T in Tag]: HTMLAttributes<Element<T>> & Attributes<T> & Listeners<T, 'on'>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
