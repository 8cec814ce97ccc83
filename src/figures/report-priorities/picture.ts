import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {Picture} from '../../figure/figure-export.js';
import {
  headRow,
  listPicture,
  quotePiece,
  translationPiece,
  type PicturePiece,
  type PictureRow,
} from '../../figure/list-picture.js';
import {partsOf, planGroups, type PrioritiesState} from './state.js';

/** A row for every plan: its name, and the report's own words. Plans that name partners come first. */
export function plansPicture(state: PrioritiesState): Promise<Picture> {
  const {messages, numbers, language} = state;
  const rows = (width: number) => {
    const [first, second] = layoutColumns(width, [15, 43], 32);
    return planGroups(state).flatMap(({name, plans}) => [
      ...(name === undefined ? [] : [headRow([{text: `${plans.length} ${name}`, style: 'group'}], width, 28)]),
      ...plans.map(({label, quote, translation, partners}): PictureRow => {
        const parts = partsOf(quote, partners);
        const others = partners.filter(({id}) => parts.every(({partner}) => partner !== id)).map(({id}) => id);
        const count: PicturePiece[] =
          partners.length === 0 ? [] : [{text: messages.partnerCount(partners.length), style: 'note'}];
        const together: PicturePiece[] =
          others.length === 0 ? [] : [{text: `${messages.partners}: ${numbers.list(others)}`, style: 'note'}];
        const cells = [
          {...first!, pieces: [{text: label, style: 'strong'} as const, ...count]},
          {
            ...second!,
            pieces: [quotePiece(messages.quoted(quote), 'fact'), ...translationPiece(translation), ...together],
          },
        ];
        return {cells, entries: 1, rule: 'row', space: 12};
      }),
    ]);
  };
  return listPicture({language, rows});
}
