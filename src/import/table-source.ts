import {infosecTrend} from '../datasets/infosec-trend.js';
import type {Table} from './imported-data.js';
import type {Source} from '../datasets/source.js';
import type {OwnTexts} from './document-texts.js';

/**
 * The publisher of a table, its address and its licence. A copy of the report's file that names another source was made
 * from it, so an address or a licence that it still shares with the report is the report's, and is left out.
 */
export function tableSource({source, href, licence}: Table, texts: OwnTexts): Source {
  const report = infosecTrend(undefined, 'nb').source;
  const isLeftOver = (one: string | undefined, ofReport: string | undefined) => texts.isOther && one === ofReport;
  return {
    name: texts.source ?? source,
    ...(href !== undefined && !isLeftOver(href, report.href) && {href}),
    report: texts.report ?? '',
    sections: texts.section === undefined ? [] : [texts.section],
    licence: licence && !isLeftOver(licence.href, report.licence?.href) ? licence : null,
  };
}
