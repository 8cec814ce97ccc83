import type {Picture} from '../../figure/figure-export.js';
import {listPicture, pairedRows, quotePiece} from '../../figure/list-picture.js';
import type {FigureTemplateState} from './state.js';

/** The figure as a picture file: an entry for each plan, in two columns. */
export function figurePicture({priorities, language, messages}: FigureTemplateState): Promise<Picture> {
  return listPicture({
    language,
    rows: (width) =>
      pairedRows(
        priorities.plans.map(({label, quote}) => [{text: label, style: 'name'}, quotePiece(messages.quoted(quote))]),
        width,
      ),
  });
}
