import {css, svg, type CSSResult, type SVGTemplateResult} from 'lit';
import {layoutTypesetList, type DrawnPiece, type ListRow, type TextPiece} from '../charts/typeset-list/layout.js';
import {words as nb, type ToolWords} from './tool-messages.nb.js';
import {numbersIn} from '../i18n/numbers.js';
import {texts} from '../i18n/texts.js';
import type {Language} from '../datasets/source.js';
import {typeset, typesetStyles, type TypesetName} from '../charts/typeset-list/styles.js';
import type {Picture} from './figure-export.js';
import {typesetList} from '../charts/typeset-list/view.js';

export type PictureRow = ListRow<TypesetName, SVGTemplateResult>;
export type PicturePiece = TextPiece<TypesetName> | DrawnPiece<TypesetName, SVGTemplateResult>;

export interface ListPicture {
  language: Language;
  /** The rows for a width. */
  rows: (width: number) => readonly PictureRow[];
  /** The styles of the drawings between the texts. */
  styles?: CSSResult;
}

const toolTexts = texts<ToolWords>(nb, {
  nn: () => import('./tool-messages.nn.js'),
  en: () => import('./tool-messages.en.js'),
});

/** The largest size in which every browser can make a PNG; the picture of a longer list says how many entries there are. */
const [width, height] = [1000, 3200];

const restStyle = 'fact';
const restHeight = typeset[restStyle].lineHeight + 10;

/** A list typeset as a picture, with as many of its entries as fit. */
export async function listPicture({language, rows, styles}: ListPicture): Promise<Picture> {
  await toolTexts.load(language);
  const all = rows(width);
  const entries = all.reduce((sum, row) => sum + row.entries, 0);
  const fitted = layoutTypesetList(all, {styles: typeset, height});
  const list = fitted.leftOut === 0 ? fitted : layoutTypesetList(all, {styles: typeset, height: height - restHeight});
  if (list.leftOut > 0) {
    const text = toolTexts.get(language).seeAll(entries, numbersIn(language));
    list.texts.push({
      x: 0,
      top: list.height + 10,
      lines: [text],
      style: restStyle,
      lead: undefined,
      lang: undefined,
    });
    list.height += restHeight;
  }
  return {
    width,
    height: list.height,
    key: [],
    styles: css`
      ${typesetStyles}
      ${styles ?? css``}
    `,
    drawing: svg`${typesetList(list, typeset)}`,
  };
}
