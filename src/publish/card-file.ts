import type {Picture, PublishedFigure} from '../views/published-figure.js';
import {drawing, key, paragraph, svgDocument, type Part, type RenderToString, type TextStyle} from './svg-parts.js';

/** What link previews show without cutting anything off, in pixels. */
export const cardSize = {width: 1200, height: 630};

const margin = 56;
const column = {x: margin, width: cardSize.width - 2 * margin};

/** Large enough to be read in a preview of half the size. */
const listScale = 1.35;
const leastDrawing = 120;

const source: TextStyle = {size: 18, lineHeight: 25, colour: 'text-subtle'};
const keyStyle: TextStyle = {size: 15, lineHeight: 26};
// From the largest: the first in which the text takes no more than its share of the card.
const titles: TextStyle[] = [44, 38, 32].map((size) => ({size, lineHeight: size * 1.2, isBold: true}));
const summaries: TextStyle[] = [28, 25, 22].map((size) => ({size, lineHeight: size * 1.35}));
const titleRoom = 110;
const summaryRoom = 190;

/**
 * The figure as a card for link previews: title, finding, as much as there is room for of the drawing or the list, and the
 * source. A list says how many entries are left out; a drawing is made smaller, and nothing is cut.
 */
export async function cardFile(figure: PublishedFigure, renderToString: RenderToString): Promise<string> {
  const [title, titleStyle] = inRoom(figure.title, 'card-title', titles, titleRoom);
  const [summary, summaryStyle] = inRoom(figure.summary, 'card-summary', summaries, summaryRoom);
  const below = paragraph(figure.source, ['card-source', source], column);
  const top = margin - 10 + title.height + 12 + summary.height + 28;
  const end = cardSize.height - 40 - below.height;
  const picture = await pictureIn(figure, end - 24 - top);
  return svgDocument({
    figure,
    ...cardSize,
    styles: picture?.styles.cssText ?? '',
    textStyles: {
      'card-title': titleStyle,
      'card-summary': summaryStyle,
      'card-source': source,
      'picture-key': keyStyle,
    },
    content: [
      title.at(margin - 10),
      summary.at(margin - 10 + title.height + 12),
      ...(picture ? [scaled(picture, top, end - 24 - top, renderToString)] : []),
      below.at(end),
    ],
  });
}

/** A text in the largest letters in which it keeps to its room; in the smallest, as many whole sentences as do. */
function inRoom(text: string, name: string, styles: readonly TextStyle[], room: number): [Part, TextStyle] {
  for (const style of styles) {
    const part = paragraph(text, [name, style], column);
    if (part.height <= room) return [part, style];
  }
  const style = styles.at(-1)!;
  const shorter = text
    .split(/(?<=[.!?]) /)
    .slice(0, -1)
    .join(' ');
  return shorter === '' ? [paragraph(text, [name, style], column), style] : inRoom(shorter, name, [style], room);
}

async function pictureIn({picture}: PublishedFigure, height: number): Promise<Picture | undefined> {
  if (!picture || height < leastDrawing) return undefined;
  if (typeof picture !== 'function') return picture;
  const list = await picture({width: column.width / listScale, height: height / listScale});
  return list.entries === 0 ? undefined : list;
}

function scaled(picture: Picture, top: number, room: number, renderToString: RenderToString): string {
  const samples = key(picture, keyStyle, 0);
  const above = samples.height === 0 ? 0 : samples.height + 14;
  const scale = Math.min(listScale, column.width / picture.width, room / (above + picture.height));
  const parts = [samples.height === 0 ? '' : samples.at(0), drawing(picture, 0, renderToString).at(above)];
  return `<g transform="translate(${margin} ${top}) scale(${Math.round(scale * 1000) / 1000})">${parts.join('\n')}</g>`;
}
