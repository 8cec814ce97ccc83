import type {Language} from '../../src/datasets/source.js';
import type {SealedFiles} from './sealed-files.js';

/** What decides over a figure's form, beside the HTML itself. */
export interface Surroundings {
  host: string;
  /** That of the doctor's reader. */
  language: Language;
  /** The elements that scripts beside them define. */
  defined: ReadonlySet<string>;
  hasLoader: boolean;
  sealed: SealedFiles | undefined;
}
