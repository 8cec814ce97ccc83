import {css, svg} from 'lit';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';
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
import {partnerMarkStyles} from './matrix-styles.js';
import {hasMatrix, partnerMark, squaresOf} from './partner-matrix.js';
import {partsOf, planGroups, type PlanGroup, type PrioritiesState} from './state.js';

/** A row for every plan: its name, the report's own words, and a column for each partner. Plans that name partners come first. */
export function plansPicture(state: PrioritiesState): Promise<Picture> {
  const {messages, numbers, language, priorities} = state;
  const partners = hasMatrix(priorities) ? priorities.partners : [];
  const rows = (width: number) => {
    // A column is as wide as the name over it.
    const weights = partners.map(({id}) => Math.min(20, Math.max(5.5, id.length + 0.5)));
    const [first, second, ...places] = layoutColumns(width, [26, 46, ...weights], 12);
    const heads = partners.map(({id}, n) => ({...places[n]!, pieces: [{text: id, style: 'head'} as const]}));
    return planGroups(state).flatMap((group, i) => [
      ...(i === 0 && heads.length > 0 ? [{cells: heads, entries: 0, rule: 'none'} as const] : []),
      ...(group.name === undefined ? [] : [headRow([groupPiece(group, group.name)], width, i === 0 ? 4 : 28)]),
      ...group.plans.map(({label, quote, translation, partners: named}): PictureRow => {
        const parts = partsOf(quote, named);
        const others = named.filter(({id}) => parts.every(({partner}) => partner !== id)).map(({id}) => id);
        const count: PicturePiece[] =
          named.length === 0 ? [] : [{text: messages.partnerCount(named.length), style: 'note'}];
        const together: PicturePiece[] =
          others.length === 0 ? [] : [{text: `${messages.partners}: ${numbers.list(others)}`, style: 'note'}];
        const cells = [
          {...first!, pieces: [{text: label, style: 'strong'} as const, ...count]},
          {
            ...second!,
            pieces: [quotePiece(messages.quoted(quote), 'fact'), ...translationPiece(translation), ...together],
          },
          ...partners.map(({id}, n) => {
            const drawing = svg`${partnerMark(named.some((one) => one.id === id))}`;
            return {...places[n]!, pieces: [{drawing, width: 16, height: 20}]};
          }),
        ];
        return {cells, entries: 1, rule: 'row', space: 12};
      }),
    ]);
  };
  return listPicture({
    language,
    rows,
    styles: (colour) => css`
      ${unitStyles(colour)}
      ${partnerMarkStyles(colour)}
    `,
  });
}

function groupPiece(group: PlanGroup, name: string): PicturePiece {
  const words = {text: `${group.plans.length} ${name}`, style: 'group'} as const;
  const row = squaresOf(group);
  return row === undefined ? words : {drawing: unitSquares(row), width: row.width, height: row.height, words};
}
