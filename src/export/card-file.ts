import {css} from 'lit';
import {textWidth} from '../charts/text-lines.js';
import type {SocialCardContent, CardMark} from '../figure/card.js';
import type {FigureExport} from '../figure/figure-export.js';
import type {DrawTree} from './drawn-tree.js';
import {drawing, paragraph, svgDocument, type Part, type SvgDocument, type TextStyle} from './svg-parts.js';

/** The size in pixels that link previews do not crop. */
const cardSize = {width: 1200, height: 630};

const margin = 64;
const width = cardSize.width - 2 * margin;

/** A high mark is beside the texts, and a low one beside the number alone. */
const highMark = {x: 720, width: cardSize.width - 720 - margin};
const numberGap = 48;
/** The room for a mark beside a number; less would make it small. */
const leastMark = 340;

// In a preview that is 500 pixels wide, the smallest text is 12 pixels high.
const small: TextStyle = {size: 29, lineHeight: 37, colour: 'text-subtle'};
// The largest style beside which the mark has its room is used.
const numbers: TextStyle[] = [168, 140, 120].map((size) => ({size, lineHeight: Math.round(size * 1.1), isBold: true}));
// The largest style in which the sentence fits is used.
const sentences: TextStyle[] = [60, 52, 46, 40, 34, 30].map((size) => ({
  size,
  lineHeight: Math.round(size * 1.2),
  isBold: true,
}));

/** A figure as a card for social media and link previews: its topic, a number with a mark, the finding and the source. */
export function cardFile(figure: FigureExport, card: SocialCardContent, draw?: DrawTree): string {
  return svgDocument(placedOnCard(figure, card, draw));
}

export function placedOnCard(figure: FigureExport, card: SocialCardContent, draw?: DrawTree): SvgDocument {
  const {mark, isHigh = false} = card;
  const wide = isHigh ? highMark.x - 40 - margin : width;
  const topic = balanced(card.topic, ['card-small', small], wide);
  const top = margin + topic.height + 12;
  const source = balanced(card.source, ['card-small', small], width);
  const end = cardSize.height - 44 - source.height;
  const [digits, digitStyle, markStart] = numberIn(card, isHigh ? wide : width - leastMark);
  const sentenceTop = top + digits.height + 28;
  const [sentence, sentenceStyle] = largest(card.sentence, {width: wide, height: end - 16 - sentenceTop});
  const room = isHigh
    ? {...highMark, top: margin, height: end - 24 - margin}
    : {x: markStart, top: top + 36, width: cardSize.width - margin - markStart, height: digits.height * 0.72};
  return {
    figure,
    ...cardSize,
    styles: (colour) => css`
      .card-tab {
        fill: ${colour('series-1')};
      }
      ${mark?.(room).styles(colour) ?? css``}
    `,
    textStyles: {'card-small': small, 'card-number': digitStyle, 'card-sentence': sentenceStyle},
    content: [
      `<rect class="card-tab" x="${margin}" y="40" width="72" height="8"/>`,
      topic.at(margin),
      ...(card.number === undefined ? [] : [digits.at(top)]),
      ...(mark ? [scaled(mark(room), room, draw)] : []),
      sentence.at(sentenceTop),
      source.at(end),
    ],
  };
}

/** The number in the largest style that is at most so wide, its style, and the place of a mark beside it. */
function numberIn({number: text = ''}: SocialCardContent, most: number): [Part, TextStyle, number] {
  const placed = numbers.map((style): [Part, TextStyle, number] => [
    paragraph(text, ['card-number', style], {x: margin, width: Infinity}),
    style,
    margin + textWidth(text, style.size, true) + numberGap,
  ]);
  return placed.find(([, , end]) => end - margin <= most) ?? placed.at(-1)!;
}

/** The text in the largest style in which it fits its room, or else in the smallest. */
function largest(text: string, room: {width: number; height: number}): [Part, TextStyle] {
  const parts = sentences.map((style): [Part, TextStyle] => [
    balanced(text, ['card-sentence', style], room.width),
    style,
  ]);
  return parts.find(([{height}]) => height <= room.height) ?? parts.at(-1)!;
}

/** Lines of about the same length, so that no word is alone in the last one. */
function balanced(text: string, style: readonly [name: string, style: TextStyle], most: number): Part {
  const at = (share: number) => paragraph(text, style, {x: margin, width: most * share});
  const {height} = at(1);
  const narrowest = [0.5, 0.6, 0.7, 0.8, 0.9].find((share) => at(share).height === height);
  return at(narrowest ?? 1);
}

function scaled(
  mark: CardMark,
  room: {x: number; top: number; width: number; height: number},
  draw?: DrawTree,
): string {
  const scale = Math.floor(Math.min(room.width / mark.width, room.height / mark.height) * 1000) / 1000;
  const y = room.top + (room.height - mark.height * scale) / 2;
  const drawn = drawing({...mark, key: []}, 0, draw).at(0);
  return `<g transform="translate(${Math.round(room.x)} ${Math.round(y)}) scale(${scale})">${drawn}</g>`;
}
