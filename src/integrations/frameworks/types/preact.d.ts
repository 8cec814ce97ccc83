import type {HTMLAttributes} from 'preact';
import type {Attributes, Element, Listeners, Tag} from '../tag-types.js';

type Tags = {[T in Tag]: HTMLAttributes<Element<T>> & Attributes<T> & Listeners<T, 'on'>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
