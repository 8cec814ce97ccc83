import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {PlacedText, TextStyle, TypesetList} from './pieces.js';

/** Draws a list that is already placed, as lines of text under one another: for picture files, where nothing wraps. */
export function typesetList<Style extends string>(
  {texts, boxes, drawings, rules}: TypesetList<Style, SVGTemplateResult>,
  styles: Readonly<Record<Style, TextStyle>>,
): SVGTemplateResult {
  return svg`
    ${boxes.map(
      ({x, top, width, height, kind}) =>
        svg`<rect class=${kind} x=${x} y=${top} width=${width} height=${height} rx=${kind.endsWith('tag') ? 11 : nothing}></rect>`,
    )}
    ${rules.map(({x, top, width}) => svg`<line class="rule" x1=${x} x2=${x + width} y1=${top} y2=${top}></line>`)}
    ${drawings.map(
      ({x, top, width, height, drawing}) =>
        svg`<svg x=${x} y=${top} width=${width} height=${height} overflow="visible">${drawing}</svg>`,
    )}
    ${texts.map((text) => typesetText(text, styles[text.style]))}`;
}

/** The line break between two lines becomes the space between two words in copied text. */
function typesetText<Style extends string>(
  {x, top, lines, style, lead, start, lang, anchor}: PlacedText<Style>,
  {size, lineHeight}: TextStyle,
): SVGTemplateResult {
  let left = start?.length ?? 0;
  return svg`<text class="set-${style}" x=${x} y=${top + size} lang=${lang ?? nothing} text-anchor=${anchor ?? nothing}>${lines.map(
    (line, i) => {
      const [before, after] = [line.slice(0, Math.max(0, left)), line.slice(Math.max(0, left))];
      left -= line.length + 1;
      return svg`${i === 0 ? '' : '\n'}<tspan x=${x} dy=${i === 0 ? 0 : lineHeight}>${i === 0 && lead ? svg`<tspan class="set-lead">${lead} </tspan>` : ''}${before && svg`<tspan class="set-${start!.style}">${before}</tspan>`}${after}</tspan>`;
    },
  )}</text>`;
}
