import {counties2020} from '../../datasets/counties.js';
import type {ExportContent} from '../../figure/declaration.js';
import type {PublishedTable} from '../../figure/figure-export.js';
import {sourceText} from '../../figure/source-line.js';
import {fundingPicture} from './map-picture.js';
import type {FundingState} from './state.js';

export function exportContent(state: FundingState, view: 'map' | 'bars' | 'table'): ExportContent {
  const {funding, messages} = state;
  const tableSource = sourceText(funding.source, messages);
  const mapSource = view === 'map' && `${messages.mapData}: ${counties2020.attribution}`;
  return {
    name: `cef-funding-map-${funding.year}`,
    source: [tableSource, mapSource].filter(Boolean).join('. '),
    tableSource,
    table: countyTable(state),
    document: funding.document,
    picture: fundingPicture(state, view),
  };
}

/** One row per county. */
function countyTable({funding, messages}: FundingState): PublishedTable {
  return {
    columns: [messages.countyNumber, messages.county, messages.municipalities, messages.note],
    decimals: {2: funding.decimals ?? 0},
    rows: funding.counties.map(({code, name, municipalities}) => [
      code,
      name,
      municipalities,
      municipalities === null ? messages.notListed : '',
    ]),
  };
}
