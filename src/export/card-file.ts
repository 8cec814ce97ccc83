import type {Picture, FigureExport} from '../figure/figure-export.js';
import {drawing, key, paragraph, svgDocument, type Part, type RenderToString, type TextStyle} from './svg-parts.js';

/** The size in pixels that link previews do not crop. */
export const cardSize = {width: 1200, height: 630};

const margin = 56;
const width = cardSize.width - 2 * margin;

/** A card is always drawn in the font of the build, which is narrower than the fonts that text has room for elsewhere. */
const narrowFont = 1.15;

/** A drawing is enlarged up to this, to be readable in a preview of half the size. */
const largestScale = 1.25;
const leastRoom = 120;
const besideWidth = 390;
const besideGap = 40;

const source: TextStyle = {size: 18, lineHeight: 25, colour: 'text-subtle'};
const keyStyle: TextStyle = {size: 15, lineHeight: 26};
// The largest style in which the text fits its share of the card is used.
const titles: TextStyle[] = [44, 38, 32].map((size) => ({size, lineHeight: Math.round(size * 1.2), isBold: true}));
const summaries: TextStyle[] = [28, 25, 22].map((size) => ({size, lineHeight: Math.round(size * 1.36)}));

interface Box {
  x: number;
  top: number;
  width: number;
  height: number;
}

/**
 * The figure as a card for link previews: title, finding, as much as there is room for of the drawing or the list, and the
 * source. A list says how many entries are left out; a drawing is made smaller, and nothing is cut.
 */
export async function cardFile(figure: FigureExport, renderToString: RenderToString): Promise<string> {
  const below = paragraph(figure.source, ['card-source', source], {x: margin, width: width * narrowFont});
  const end = cardSize.height - 40 - below.height;
  const boxOf = (x: number, top: number): Box => ({x, top, width: cardSize.width - margin - x, height: end - 24 - top});
  // A long finding in smaller letters, or its first sentences alone, leaves room for the first entries of a list.
  const [above, picture] = await firstOf([310, 220, 130], async (height) => {
    const text = heading(figure, {...boxOf(margin, margin - 10), height});
    return [text, await pictureIn(figure, boxOf(margin, text.bottom + 28))] as const;
  });
  const under = boxOf(margin, above.bottom + 28);
  const beside = boxOf(margin + besideWidth + besideGap, margin);
  const isBeside = picture !== undefined && scaleIn(picture, beside) > 1.15 * scaleIn(picture, under);
  const text = isBeside ? heading(figure, {...boxOf(margin, margin - 10), width: besideWidth}) : above;
  return svgDocument({
    figure,
    ...cardSize,
    styles: picture?.styles.cssText ?? '',
    textStyles: {...text.styles, 'card-source': source, 'picture-key': keyStyle},
    content: [
      ...text.content,
      ...(picture ? [scaled(picture, isBeside ? beside : under, renderToString)] : []),
      below.at(end),
    ],
  });
}

/** The first result with a picture, or else the last one. */
async function firstOf<Text>(
  heights: readonly number[],
  tried: (height: number) => Promise<readonly [Text, Picture | undefined]>,
): Promise<readonly [Text, Picture | undefined]> {
  const [height, ...others] = heights as [number, ...number[]];
  const result = await tried(height);
  return result[1] || others.length === 0 ? result : firstOf(others, tried);
}

/**
 * Title and finding; the finding has nearly two thirds of the room. Where the finding has a headline, that is the title, as
 * on the page, and the topic begins the text under it.
 */
function heading(figure: FigureExport, {x, top, width: wide, height}: Box) {
  const {news} = figure;
  const title = news?.headline ?? figure.title;
  const summary = news ? [`${figure.title}.`, news.finding].filter(Boolean).join(' ') : figure.summary;
  const column = {x, width: wide * narrowFont};
  // One line in smaller letters is better than two in larger ones.
  const oneLine = titles.filter((style) => paragraph(title, ['', style], column).height === style.lineHeight);
  const [name, titleStyle] = inRoom(
    title,
    'card-title',
    oneLine.length > 0 ? oneLine : titles,
    column,
    height * (news ? 0.5 : 0.38),
  );
  const [finding, summaryStyle] = inRoom(summary, 'card-summary', summaries, column, height * (news ? 0.5 : 0.62));
  const second = top + name.height + 12;
  return {
    content: [name.at(top), finding.at(second)],
    styles: {'card-title': titleStyle, 'card-summary': summaryStyle},
    bottom: second + finding.height,
  };
}

/** A text in the largest style in which it fits its room; in the smallest, as many whole sentences as fit. */
function inRoom(
  text: string,
  name: string,
  styles: readonly TextStyle[],
  column: {x: number; width: number},
  room: number,
): [Part, TextStyle] {
  for (const style of styles) {
    const part = paragraph(text, [name, style], column);
    if (part.height <= room) return [part, style];
  }
  const style = styles.at(-1)!;
  const shorter = text
    .split(/(?<=[.!?]) /)
    .slice(0, -1)
    .join(' ');
  return shorter === ''
    ? [paragraph(text, [name, style], column), style]
    : inRoom(shorter, name, [style], column, room);
}

async function pictureIn({picture}: FigureExport, room: Box): Promise<Picture | undefined> {
  if (typeof picture !== 'function') return picture;
  if (room.height < leastRoom) return undefined;
  const list = await picture({width: width / largestScale, height: room.height / largestScale, isBrief: true});
  return list.entries === 0 ? undefined : list;
}

const keyHeight = (picture: Picture) => (picture.key.length === 0 ? 0 : key(picture, keyStyle, 0).height + 14);

function scaleIn(picture: Picture, room: Box): number {
  return Math.min(largestScale, room.width / picture.width, room.height / (keyHeight(picture) + picture.height));
}

function scaled(picture: Picture, room: Box, renderToString: RenderToString): string {
  const scale = Math.floor(scaleIn(picture, room) * 1000) / 1000;
  const samples = picture.key.length === 0 ? '' : key(picture, keyStyle, 0).at(0);
  const drawn = drawing(picture, 0, renderToString).at(keyHeight(picture));
  return `<g transform="translate(${room.x} ${room.top}) scale(${scale})">${samples}\n${drawn}</g>`;
}
