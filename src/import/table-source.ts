import {infosecTrend} from '../datasets/infosec-trend.js';
import type {Table} from './imported-data.js';
import type {Source} from '../datasets/source.js';
import type {OwnTexts} from './document-texts.js';

/**
 * Who made the numbers of a table, where they lie, and on what terms they may be used. A copy of the report's file that
 * names another source was made from it: what it still has of address and licence is the report's.
 */
export function tableSource({source, href, licence}: Table, texts: OwnTexts): Source {
  const report = infosecTrend(undefined, 'nb').source;
  const isLeftOver = (one: string | undefined, ofReport: string | undefined) => texts.isOther && one === ofReport;
  return {
    name: texts.source ?? source,
    ...(href !== undefined && !isLeftOver(href, report.href) && {href}),
    report: texts.report ?? '',
    section: texts.section ?? '',
    licence: licence && !isLeftOver(licence.href, report.licence?.href) ? licence : null,
  };
}
