import type {Language} from '../../datasets/source.js';
import type {Picture, ExportTable, Room} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece} from '../../figure/list-picture.js';
import {headRow, pairedRows, statementRows} from '../../figure/picture-rows.js';

/** The contents of chapters: every figure with its finding. A row has chapter, figure, finding, source and licence. */
export function chapterPicture({rows: all}: ExportTable, language: Language, room?: Room): Promise<Picture> {
  const rows = all.map((row) => row.map(String));
  const chapters = [...new Set(rows.map(([chapter = '']) => chapter))];
  return listPicture(
    {
      language,
      rows: ({width, isBrief}) => {
        if (isBrief) return pairedRows(chapters, width, (name) => briefChapter(name, rows));
        return chapters.flatMap((name) => [
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
        ]);
      },
    },
    room,
  );
}

function briefChapter(name: string, rows: readonly string[][]): PicturePiece[] {
  const figures = rows.filter(([chapter]) => chapter === name).map(([, figure]) => figure);
  return [
    {text: name, style: 'name'},
    {text: figures.join(' · '), style: 'note', space: 4},
  ];
}
