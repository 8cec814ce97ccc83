import {svg} from 'lit';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import {typeset} from '../../charts/typeset-list/styles.js';
import type {FigureExport, Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece} from '../../figure/list-picture.js';
import type {FigureName} from './chapter-end.js';
import {figuresOf} from './figures-view.js';
import type {ChapterState} from './state.js';

/** The figures with numbers from others than the report. */
const ownSources = new Set<FigureName>(['trend', 'map']);

/** The name of a chapter and the space under it. */
const headHeight = typeset.group.lineHeight + 10;

/** The contents of the chapter: every figure under its name in them, with its finding as a heading. The source that the
 * figures have in common is at the end. */
export function chapterPicture(figures: readonly FigureExport[], state: ChapterState): Promise<Picture> {
  const {language, messages, subject, end} = state;
  const names = figuresOf[subject];
  return listPicture({
    language,
    rows: (width) => {
      const columns = layoutColumns(width, [16, 84], 24);
      return figures.map((figure, i) => ({
        cells: [
          [{text: messages.contents[names[i]!], style: 'small-strong'} as const],
          [...findingPieces(figure), ...(end && !ownSources.has(names[i]!) ? [] : [sourcePiece(figure)])],
        ].map((pieces, column) => ({...columns[column]!, pieces})),
        entries: 1,
        rule: 'row',
      }));
    },
  });
}

/** The pictures of several chapters under one another, each under its name. */
export function joinedPictures(chapters: readonly {title: string; picture: Picture}[]): Picture {
  let bottom = 0;
  const drawn = chapters.map(({title, picture: {width, height, drawing}}) => {
    const top = bottom;
    bottom += height + 2 * headHeight;
    return svg`<text class="set-group" y=${top + typeset.group.size}>${title}</text>
      <svg y=${top + headHeight} width=${width} height=${height} overflow="visible">${drawing}</svg>`;
  });
  return {...chapters[0]!.picture, height: bottom - headHeight, drawing: svg`${drawn}`};
}

function findingPieces({title, measured, news, summary}: FigureExport): PicturePiece[] {
  const {headline, finding} = news ?? {headline: title, finding: summary};
  return [
    {text: headline, style: 'name'},
    {text: [news && title, measured].filter(Boolean).join('. '), style: 'note', space: 2},
    {text: finding, style: 'fact', space: 4},
  ];
}

function sourcePiece({source, licence}: FigureExport): PicturePiece {
  return {text: `${source}. ${licence}.`, style: 'note', space: 4};
}
