import {checkedHost} from './chosen.js';

/** Where the files are unless somebody says otherwise: where they were built for, or else beside this page. */
export const usualHost =
  checkedHost((import.meta as {env?: {REPORT_BASE?: string}}).env?.REPORT_BASE ?? '') ??
  new URL('digdir-report-widgets/', location.href).href;
