import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Element, Listeners, Tag} from '../tag-types.js';

type Tags = {
  [T in Tag]: Omit<HTMLAttributes<Element<T>>, keyof Listeners<T, 'on'>> & Attributes<T> & Listeners<T, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
