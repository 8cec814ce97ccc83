import {css, unsafeCSS} from 'lit';
import type {ColouredStyles, ColourName, WriteColour} from '../drawing-styles.js';

interface TypesetStyle {
  size: number;
  lineHeight: number;
  isBold?: boolean;
  colour?: ColourName;
}

/** The kinds of text in a picture of a list, in pixels. */
export const typeset = {
  group: {size: 19, lineHeight: 26, isBold: true},
  name: {size: 17, lineHeight: 24, isBold: true},
  quote: {size: 16, lineHeight: 23},
  label: {size: 14, lineHeight: 20, isBold: true, colour: 'text-subtle'},
  strong: {size: 15, lineHeight: 21, isBold: true},
  fact: {size: 15, lineHeight: 21},
  note: {size: 14, lineHeight: 20, colour: 'text-subtle'},
  small: {size: 14, lineHeight: 20},
  'small-strong': {size: 14, lineHeight: 20, isBold: true},
  head: {size: 13, lineHeight: 18},
  number: {size: 34, lineHeight: 43, isBold: true},
  'long-number': {size: 22, lineHeight: 30, isBold: true},
} satisfies Record<string, TypesetStyle>;

export type TypesetName = keyof typeof typeset;

const rules = (write: WriteColour) =>
  Object.entries<TypesetStyle>(typeset).map(
    ([name, {size, isBold, colour = 'text'}]) =>
      `.set-${name}{font-size:${size}px;font-weight:${isBold ? 700 : 400};fill:${write(colour)}}`,
  );

/** Styles of a list in a picture. */
export const typesetStyles: ColouredStyles = (colour) => css`
  ${unsafeCSS(rules(colour).join('\n'))}
  .set-lead {
    font-size: 17px;
  }
  .rule {
    stroke: ${colour('grid')};
  }
  .rule.dashed {
    stroke-dasharray: 4 4;
  }
  .edge {
    fill: ${colour('text')};
  }
  .bar {
    fill: ${colour('series-3')};
  }
  .tag {
    fill: none;
    stroke: ${colour('text-subtle')};
  }
  .tag.certain {
    stroke: ${colour('text')};
    stroke-width: 2;
  }
  .tag.dashed {
    stroke-dasharray: 3 2;
  }
`;
