import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {PlacedText, TypesetList} from './pieces.js';
import {typeset} from './styles.js';

/** Draws a list that is already placed, as lines of text under one another: for picture files, where nothing wraps. */
export function typesetList({texts, boxes, drawings, rules}: TypesetList): SVGTemplateResult {
  return svg`
    ${boxes.map(
      ({x, top, width, height, kind}) =>
        svg`<rect class=${kind} x=${x} y=${top} width=${width} height=${height} rx=${kind.endsWith('tag') ? 11 : nothing}></rect>`,
    )}
    ${rules.map(
      ({x, top, width, height = 0, isDashed = false}) =>
        svg`<line class=${isDashed ? 'rule dashed' : 'rule'} x1=${x} x2=${x + width} y1=${top} y2=${top + height}></line>`,
    )}
    ${drawings.map(
      ({x, top, width, height, drawing}) =>
        svg`<svg x=${x} y=${top} width=${width} height=${height} overflow="visible">${drawing}</svg>`,
    )}
    ${texts.map(typesetText)}`;
}

/** The line break between two lines becomes the space between two words in copied text. */
function typesetText({x, top, lines, style, lead, start, lang, isCentred, isAtEnd}: PlacedText): SVGTemplateResult {
  const {size, lineHeight} = typeset[style];
  let left = start?.text.length ?? 0;
  // Its start is in the language of the picture.
  const inLanguage = (words: string) => (start && lang && words ? svg`<tspan lang=${lang}>${words}</tspan>` : words);
  const parts = lines.map((line, i) => {
    const length = Math.max(0, left);
    left -= line.length + 1;
    const begin = length > 0 ? svg`<tspan class="set-${start!.style}">${line.slice(0, length)}</tspan>` : '';
    return svg`${i === 0 ? '' : '\n'}<tspan x=${x} dy=${i === 0 ? 0 : lineHeight}>${i === 0 && lead ? svg`<tspan class="set-lead">${lead} </tspan>` : ''}${begin}${inLanguage(line.slice(length))}</tspan>`;
  });
  return svg`<text class="set-${style}" x=${x} y=${top + size} lang=${start ? nothing : (lang ?? nothing)} text-anchor=${isAtEnd ? 'end' : isCentred ? 'middle' : nothing}>${parts}</text>`;
}
