import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Attributes, Element, Listeners, Tag} from '../tag-types.js';

type Tags = {
  [T in Tag]: DetailedHTMLProps<HTMLAttributes<Element<T>>, Element<T>> & Attributes<T> & Listeners<T, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
