import type {FigureExport} from '../figure/figure-export.js';
import type {DrawTree} from './drawn-tree.js';
import {drawing, key, paragraph, svgDocument, type Part, type SvgDocument, type TextStyle} from './svg-parts.js';

const textStyles = {
  'picture-title': {size: 24, lineHeight: 30, isBold: true, isBalanced: true},
  'picture-subtitle': {size: 16, lineHeight: 22, colour: 'text-subtle'},
  'picture-summary': {size: 17, lineHeight: 25},
  'picture-key': {size: 15, lineHeight: 26},
  'picture-source': {size: 13, lineHeight: 19, colour: 'text-subtle'},
} satisfies Record<string, TextStyle>;

/** Running text is hard to read in longer lines, however wide the picture is. */
const longestText = 800;

const margin = 32;
const gap = 18;

/**
 * A figure as a document of its own, in the order of the page: the finding as heading, topic with unit and period, the rest
 * of the finding, key, drawing, notes, source and licence.
 *
 * @param draw - Draws the picture where there is no DOM.
 */
export async function svgFile(figure: FigureExport, draw?: DrawTree): Promise<string> {
  return svgDocument(await placedInSvg(figure, draw));
}

/** A figure with all that its document has, placed. */
export async function placedInSvg(figure: FigureExport, draw?: DrawTree): Promise<SvgDocument> {
  const {title, topic, measured, news, summary, notes, source, licence} = figure;
  if (!figure.picture) throw new Error(`${figure.name} has no picture.`);
  const picture = typeof figure.picture === 'function' ? await figure.picture() : figure.picture;
  const width = picture.width + 2 * margin;
  const content: string[] = [];
  let bottom = margin;
  const place = (part: Part, space = gap) => {
    if (part.height === 0) return;
    content.push(part.at(bottom));
    bottom += part.height + space;
  };
  const text = (words: string, name: keyof typeof textStyles, longest = picture.width) =>
    paragraph(words, [name, textStyles[name]], {x: margin, width: Math.min(picture.width, longest)});
  place(text(news?.headline ?? title, 'picture-title', longestText), 4);
  place(text([news ? title : topic, measured].filter(Boolean).join('. '), 'picture-subtitle'), 10);
  place(text(news?.finding ?? summary, 'picture-summary', longestText));
  place(key(picture, textStyles['picture-key'], margin, draw));
  place(drawing(picture, margin, draw), 24);
  for (const note of picture.notes ?? notes) place(text(note, 'picture-source'), 0);
  place(text(source, 'picture-source'), 8);
  place(text(licence, 'picture-source'), 0);
  const height = Math.ceil(bottom + margin - 6);
  return {figure, width, height, styles: picture.styles, textStyles, content};
}
