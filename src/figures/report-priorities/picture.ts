import {layoutColumns} from '../../charts/typeset-list/layout.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';
import {tallyPiece} from '../../charts/unit-squares/tally.js';
import type {Picture} from '../../figure/figure-export.js';
import {
  headRow,
  listPicture,
  quotePiece,
  translationPiece,
  type PicturePiece,
  type PictureRow,
} from '../../figure/list-picture.js';
import {planGroups, type PlanGroup, type PrioritiesState} from './state.js';

/** A row for every plan: its name with its partners, and the report's own words. Plans that name partners come first. */
export function plansPicture(state: PrioritiesState): Promise<Picture> {
  const {messages, numbers, language} = state;
  const rows = (width: number) => {
    const [first, second] = layoutColumns(width, [2, 3], 32);
    return planGroups(state).flatMap((group) => [
      ...(group.name === undefined ? [] : [headRow([head(group)], width, 28)]),
      ...group.plans.map((plan): PictureRow => {
        const {label, quote, translation, partners} = plan;
        const ids = partners.map(({id}) => id);
        const name: PicturePiece[] = [{text: label, style: 'strong'}];
        if (ids.length > 0) name.push({text: `${messages.partners} ${numbers.list(ids)}`, style: 'note', space: 2});
        const cells = [
          {...first!, pieces: name},
          {...second!, pieces: [quotePiece(messages.quoted(quote), 'fact'), ...translationPiece(translation)]},
        ];
        return {cells, entries: 1, rule: 'row', space: 12};
      }),
    ]);
  };
  return listPicture({language, styles: unitStyles, rows});
}

/** A square for each plan of a group, beside their number and name. */
function head({name, plans, squares}: PlanGroup): PicturePiece {
  const words = {text: `${plans.length} ${name}`, style: 'group'} as const;
  return squares ? {...tallyPiece(squares, plans.length), words} : words;
}
