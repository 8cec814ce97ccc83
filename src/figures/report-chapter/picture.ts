import type {Language} from '../../datasets/source.js';
import type {Picture, ExportTable} from '../../figure/figure-export.js';
import {listPicture} from '../../figure/list-picture.js';
import {headRow, statementRows} from '../../figure/picture-rows.js';

/** The contents of chapters: every figure with its finding. A row has chapter, figure, finding, source and licence. */
export function chapterPicture({rows: all}: ExportTable, language: Language): Promise<Picture> {
  const rows = all.map((row) => row.map(String));
  const chapters = [...new Set(rows.map(([chapter = '']) => chapter))];
  return listPicture({
    language,
    rows: (width) =>
      chapters.flatMap((name) => [
        ...(chapters.length > 1 ? [headRow([{text: name, style: 'group'}], width, 32)] : []),
        ...statementRows(
          rows
            .filter(([chapter]) => chapter === name)
            .map(([, figure = '', finding = '', source = '', licence = '']) => ({
              main: [
                {text: figure, style: 'name'},
                {text: finding, style: 'quote', space: 4},
              ],
              aside: [{text: `${source}. ${licence}.`, style: 'note'}],
            })),
          width,
        ),
      ]),
  });
}
