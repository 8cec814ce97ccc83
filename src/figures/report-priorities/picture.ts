import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {Picture} from '../../figure/figure-export.js';
import {
  listPicture,
  quotePiece,
  translationPiece,
  type PicturePiece,
  type PictureRow,
} from '../../figure/list-picture.js';
import type {PrioritiesState} from './state.js';

/** A row for every plan: its name, the report's own words, and its partners. */
export function plansPicture({plans, messages, numbers, language}: PrioritiesState): Promise<Picture> {
  const rows = (width: number) => {
    const [first, second, third] = layoutColumns(width, [15, 30, 13], 32);
    return plans.map(({label, quote, translation, partners}): PictureRow => {
      const names = {text: numbers.list(partners.map(({id}) => id)), style: 'fact'} as const;
      const together: PicturePiece[] = partners.length === 0 ? [] : [{text: messages.partners, style: 'note'}, names];
      const cells = [
        {...first!, pieces: [{text: label, style: 'strong'} as const]},
        {...second!, pieces: [quotePiece(messages.quoted(quote), 'fact'), ...translationPiece(translation)]},
        {...third!, pieces: together},
      ];
      return {cells, entries: 1, rule: 'row', space: 12};
    });
  };
  return listPicture({language, rows});
}
