import {home} from './fetched-element.js';
import {allInDocument} from './own-document.js';

/**
 * What the owner of a site says of its links on the script that this file is, read once: with `none` every link stays one;
 * with `choices` a link becomes a figure also where the site marks it as a stranger's; with `trusted` a link may set what an
 * attribute may, too. Who may add such a script to a page needs no link.
 */
export const links = allInDocument<HTMLScriptElement>('script[data-report-links]').find(({src}) => src === home)
  ?.dataset['reportLinks'];
