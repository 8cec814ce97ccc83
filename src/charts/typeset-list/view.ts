import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {PlacedText, TextStyle, TypesetList} from './layout.js';

/** Draws a list that is already placed, as lines of text under one another: for picture files, where nothing wraps. */
export function typesetList<Style extends string>(
  {texts, drawings, rules}: TypesetList<Style, SVGTemplateResult>,
  styles: Readonly<Record<Style, TextStyle>>,
): SVGTemplateResult {
  return svg`
    ${rules.map(({x, top, width}) => svg`<line class="rule" x1=${x} x2=${x + width} y1=${top} y2=${top}></line>`)}
    ${drawings.map(
      ({x, top, width, height, drawing}) =>
        svg`<svg x=${x} y=${top} width=${width} height=${height} overflow="visible">${drawing}</svg>`,
    )}
    ${texts.map((text) => typesetText(text, styles[text.style]))}`;
}

/** The line break between two lines becomes the space between two words in copied text. */
function typesetText<Style extends string>(
  {x, top, lines, style, lead, lang}: PlacedText<Style>,
  {size, lineHeight}: TextStyle,
): SVGTemplateResult {
  return svg`<text class="set-${style}" x=${x} y=${top + size} lang=${lang ?? nothing}>${lines.map(
    (line, i) =>
      svg`${i === 0 ? '' : '\n'}<tspan x=${x} dy=${i === 0 ? 0 : lineHeight}>${i === 0 && lead ? svg`<tspan class="set-lead">${lead} </tspan>` : ''}${line}</tspan>`,
  )}</text>`;
}
