import type {Language} from '../npm/src/datasets/source.js';
import type {Attributes, Tag} from './tag-types.js';

/**
 * The markup of a figure, for the page that a server sends: the element with a declarative shadow root, which every
 * browser shows without a script.
 *
 * @param tag The element: `infosec-trend`.
 * @param options Its options by the names of their attributes, and the language: bokmål if left out.
 */
export function figureMarkup<T extends Tag>(
  tag: T,
  options?: Omit<Attributes<T>, 'src' | 'src-timeout'> & {lang?: Language | undefined},
): Promise<string>;
