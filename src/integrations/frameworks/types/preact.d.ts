import type {HTMLAttributes} from 'preact';
import type {Attributes, Element, Listeners, NamedListeners, Tag} from '../tag-types.js';

// Preact finds the event of a listener whether its name has capitals or not.
type Heard<T extends Tag> = Listeners<T, 'on'> &
  Pick<NamedListeners<T>, keyof NamedListeners<T> & ('onError' | 'onLoad')>;
type Tags = {[T in Tag]: Omit<HTMLAttributes<Element<T>>, keyof Heard<T>> & Attributes<T> & Heard<T>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
