import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, quotePiece, type PicturePiece} from '../../figure/list-picture.js';
import type {PrioritiesState} from './state.js';

/** A row for every plan: its name, the report's own words, and its partners. */
export function plansPicture({plans, messages, numbers, language}: PrioritiesState): Promise<Picture> {
  const rows = plans.map(({label, quote, partners}): PicturePiece[][] => [
    [{text: label, style: 'strong'}],
    [quotePiece(messages.quoted(quote), 'fact')],
    partners.length === 0
      ? []
      : [
          {text: messages.partners, style: 'note'},
          {text: numbers.list(partners.map(({id}) => id)), style: 'fact'},
        ],
  ]);
  return listPicture({
    language,
    rows: (width) => {
      const columns = layoutColumns(width, [15, 30, 13], 32);
      return rows.map((cells) => ({
        cells: cells.map((pieces, i) => ({...columns[i]!, pieces})),
        entries: 1,
        rule: 'row',
        space: 12,
      }));
    },
  });
}
