import {shareOf} from '../../datasets/county-shares.js';
import type {ExportContent} from '../../figure/declaration.js';
import type {ExportTable} from '../../figure/figure-export.js';
import {sourceText} from '../../figure/source-line.js';
import {countySourceText} from './county-source.js';
import {fundingPicture} from './map-picture.js';
import {backgroundOf, notesOf, signNotes, type FundingState} from './state.js';

export const card = () => import('./card.js');

export function exportContent(state: FundingState, view: 'map' | 'bars' | 'table'): ExportContent {
  const {funding, messages} = state;
  const tableSource = [sourceText(funding.source, messages), countySourceText(state)].filter(Boolean).join('. ');
  const notesIn = (shown: string) => [...notesOf(state, shown), ...signNotes(state, shown), ...backgroundOf(state)];
  const mapSource = view === 'map' && state.map && `${messages.mapData}: ${state.map.shapes.attribution}`;
  return {
    name: `cef-funding-map-${funding.year}`,
    source: [tableSource, mapSource].filter(Boolean).join('. '),
    tableSource,
    table: funding.inCounties ? shareTable(state) : countyTable(state),
    document: funding.document,
    notes: notesIn('table'),
    picture: {
      ...fundingPicture(state, view),
      notes: [...notesIn(view), ...(state.annotations?.fileNotes ?? [])],
    },
  };
}

/** One row per county. */
function countyTable({funding, messages, annotations}: FundingState): ExportTable {
  return {
    columns: [messages.countyNumber, messages.county, messages.municipalities, messages.note],
    decimals: {2: funding.decimals ?? 0},
    rows: funding.counties.map(({code, name, municipalities}) => [
      code,
      name,
      municipalities,
      // The column of remarks explains the sign of a number, or of a missing one.
      [funding.remark?.(code) ?? (municipalities === null && messages.notListed), annotations?.inFile(code)]
        .filter(Boolean)
        .join(', '),
    ]),
  };
}

/** The same with the total number of municipalities and the share; its column heading says that we computed it. */
function shareTable({counties, messages, annotations}: FundingState): ExportTable {
  return {
    columns: [
      messages.countyNumber,
      messages.county,
      messages.municipalities,
      messages.inCountyColumn,
      `${messages.shareColumn}, %`,
      messages.note,
    ],
    decimals: {2: 0, 3: 0, 4: 1},
    rows: counties.map((county) => [
      county.code,
      county.name,
      county.municipalities,
      county.municipalitiesInCounty ?? null,
      rounded(shareOf(county)),
      [
        county.municipalities === null && messages.notListed,
        county.shareIsTooHigh && messages.shareIsTooHigh,
        annotations?.inFile(county.code),
      ]
        .filter(Boolean)
        .join(', '),
    ]),
  };
}

/** Rounded as in the figure: more decimals would suggest a precision that the numbers do not have. */
const rounded = (share: number | null) => (share === null ? null : Number(share.toFixed(1)));
