import {layoutColumns} from '../../charts/typeset-list/layout.js';
import {layoutUnitRow} from '../../charts/unit-squares/layout.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';
import {mostInTally} from '../../charts/unit-squares/tally.js';
import {unitSquares} from '../../charts/unit-squares/view.js';
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
      ...(group.name === undefined
        ? []
        : [headRow([{text: `${group.plans.length} ${group.name}`, style: 'group'}, ...squaresOf(group)], width, 28)]),
      ...group.plans.map((plan): PictureRow => {
        const {label, quote, translation, partners} = plan;
        const ids = partners.map(({id}) => id);
        const together: PicturePiece[] =
          ids.length === 0 ? [] : [{text: `${messages.partners} ${numbers.list(ids)}`, style: 'note', space: 2}];
        const cells = [
          {...first!, pieces: [{text: label, style: 'strong'} as const, ...together]},
          {...second!, pieces: [quotePiece(messages.quoted(quote), 'fact'), ...translationPiece(translation)]},
        ];
        return {cells, entries: 1, rule: 'row', space: 12};
      }),
    ]);
  };
  return listPicture({language, rows, styles: unitStyles});
}

/** A square for each plan of a group, where they have room on one line. */
function squaresOf({isNamed, plans: {length}}: PlanGroup): PicturePiece[] {
  if (length > mostInTally) return [];
  const row = layoutUnitRow(isNamed ? length : 0, length);
  return [{drawing: unitSquares(row), width: row.width, height: row.height, space: 6}];
}
