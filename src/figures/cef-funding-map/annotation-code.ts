import {lazy} from '../../figure/lazy.js';

/** The notes on single marks, of the page or of its data; fetched where there are any. */
export const annotationCode = lazy(() => import('./annotations.js'));
