import type {JSX} from 'solid-js';
import type {Attributes, Element, Listeners, Tag} from '../tag-types.js';

type Tags = {
  [T in Tag]: Omit<JSX.HTMLAttributes<Element<T>>, keyof Listeners<T, 'on:'>> & Attributes<T> & Listeners<T, 'on:'>;
};

declare module 'solid-js/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
