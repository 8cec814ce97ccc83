import {siteAddress} from '../settings.js';
import {checkedHost} from './host.js';

/** Where the files are unless somebody says otherwise: where they were built for, or else on this site. */
export const usualHost =
  checkedHost((import.meta as {env?: {REPORT_BASE?: string}}).env?.REPORT_BASE ?? '') ??
  siteAddress('digdir-report-widgets/');
