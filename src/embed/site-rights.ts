import {home} from './fetched-element.js';
import {allInDocument} from './own-document.js';

/**
 * The site owner's setting for links, from the script element of this file. With `none` no link becomes a figure. With
 * `choices` a link becomes one also where the site marks it as written by a stranger. With `trusted` a link may set the same
 * options as an attribute. Whoever may add such a script to a page needs no link.
 */
export const links = allInDocument<HTMLScriptElement>('script[data-report-links]').find(({src}) => src === home)
  ?.dataset['reportLinks'];
