import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Attributes, Element, Listeners, Tag} from '../tag-types.js';

// React listens to a custom element for exactly the name that it is given: it would listen for `Error`.
type Own<T extends Tag> = Omit<HTMLAttributes<Element<T>>, 'onError' | 'onLoad'>;
type Tags = {
  [T in Tag]: DetailedHTMLProps<Own<T>, Element<T>> & Attributes<T> & Listeners<T, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
