import {css, unsafeCSS, type CSSResult} from 'lit';

interface TypesetStyle {
  size: number;
  lineHeight: number;
  isBold?: boolean;
  colour?: string;
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
  number: {size: 34, lineHeight: 43, isBold: true},
  'long-number': {size: 22, lineHeight: 30, isBold: true},
} satisfies Record<string, TypesetStyle>;

export type TypesetName = keyof typeof typeset;

const rules = Object.entries<TypesetStyle>(typeset).map(
  ([name, {size, isBold, colour = 'text'}]) =>
    `.set-${name}{font-size:${size}px;font-weight:${isBold ? 700 : 400};fill:var(--_${colour})}`,
);

/** Styles of a list in a picture: plain rules, which any program that opens pictures understands. */
export const typesetStyles: CSSResult = css`
  ${unsafeCSS(rules.join('\n'))}
  .set-lead {
    font-size: 17px;
  }
  .rule {
    stroke: var(--_grid);
  }
  .unit {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .unit.filled {
    fill: var(--_text);
  }
`;
