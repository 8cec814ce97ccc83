import type {HTMLAttributes, PublicProps} from 'vue';
import type {NamedListeners, Properties, Tag} from '../tag-types.js';

type Own<T extends Tag> = Omit<HTMLAttributes, keyof NamedListeners<T>>;
type Tags = {[T in Tag]: new () => {$props: PublicProps & Own<T> & Properties<T> & NamedListeners<T>}};

declare module 'vue' {
  interface GlobalComponents extends Tags {}

  // Vue has slots of its own, and no name for the attribute that puts a paragraph into a slot of an element.
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
