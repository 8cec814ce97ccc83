import {css, unsafeCSS, type CSSResult} from 'lit';
import type {ColourName, WriteColour} from '../charts/drawing-styles.js';

/** Light, dark, and the token of Designsystemet that replaces both on a site that has it: one that every theme has. */
type Colour = readonly [light: string, dark: string, designsystemet?: string];

const colours = {
  surface: ['#fff', '#131a24', 'neutral-background-default'],
  text: ['#1e2b3c', '#ebeced', 'neutral-text-default'],
  'text-subtle': ['#4a5668', '#b4bcc8', 'neutral-text-subtle'],
  border: ['#6b7787', '#8894a4', 'neutral-border-default'],
  grid: ['#d3d8df', '#36404d', 'neutral-border-subtle'],
  accent: ['#00569f', '#7ab8f5', 'accent-text-subtle'],
  'series-1': ['#0062ba', '#6bb0f5'],
  'series-2': ['#8a6100', '#d9a441'],
  'series-3': ['#c4314b', '#ff8096'],
  'series-4': ['#2f7540', '#7cc47c'],
  'series-5': ['#6f42a8', '#bfa0ee'],
  'series-6': ['#00707a', '#58c4cc'],
  'series-7': ['#a3441a', '#ff9f6b'],
  'series-8': ['#a02c8c', '#f08adf'],
  'step-1': ['#daecfd', '#1d3650'],
  'step-2': ['#96c1eb', '#2c537b'],
  'step-3': ['#649ad1', '#3d72a6'],
  'step-4': ['#226db8', '#5994d1'],
  'step-5': ['#17508a', '#87bbec'],
  'step-6': ['#0e345a', '#cae6fe'],
  'on-step-1': ['#1e2b3c', '#fff'],
  'on-step-2': ['#1e2b3c', '#fff'],
  'on-step-3': ['#000', '#fff'],
  'on-step-4': ['#fff', '#10161f'],
  'on-step-5': ['#fff', '#10161f'],
  'on-step-6': ['#fff', '#10161f'],
  outline: ['#52708f', '#8fa6bf'],
} satisfies Record<ColourName, Colour>;

/** On a page the colours are properties, which its author and its reader can change. */
export const pageColour: WriteColour = (name) => unsafeCSS(`var(--_${name})`);

/** Every colour of the library. */
export const named = Object.entries(colours) as [ColourName, Colour][];

/** The colour that the author gives, or else that of the site's Designsystemet, or else our own. */
export const givenFor = (name: string, token: string | undefined, otherwise: string): string =>
  `var(--report-${name},${token ? `var(--ds-color-${token},${otherwise})` : otherwise})`;

/** With more contrast, the names of counties need 7:1 on the fourth step too. */
const step4WithMoreContrast = givenFor('step-4', undefined, 'light-dark(#185696,#69a5e3)');

/** Colours follow the colour scheme of the host. */
const declarations = named.map(
  ([name, [light, dark, token]]) => `--_${name}:${givenFor(name, token, `light-dark(${light},${dark})`)};`,
);

/** Stands for a colour that nobody gives. An empty property is given, and is no colour. */
export const notGiven = '-';

/** Contains only this sign and commas where a page gives no colour. */
const given = named.map(([name, [, , token]]) => givenFor(name, token, notGiven));

/** Paper is white, so a dark site prints the light colours, whatever colours it gives. */
const onPaper = named.map(([name, [light]]) => `--_${name}:${light};`);

export const palette: CSSResult = css`
  :host {
    --_given: ${unsafeCSS(given.join())};
  }
  .figure {
    ${unsafeCSS(declarations.join(''))}
    --_tint: color-mix(in srgb, var(--_grid) 45%, transparent);
  }
  @media (prefers-contrast: more) {
    .figure {
      --_text-subtle: var(--_text);
      --_grid: var(--_border);
      --_step-4: ${unsafeCSS(step4WithMoreContrast)};
    }
    .figure :is(.value, .line-name, .end-name) {
      fill: var(--_text);
    }
  }
  @media (prefers-reduced-transparency: reduce) {
    .figure {
      --_tint: var(--_surface);
    }
  }
  @media print {
    .figure {
      ${unsafeCSS(onPaper.join(''))}
    }
  }
`;
