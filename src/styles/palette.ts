import {css, unsafeCSS, type CSSResult} from 'lit';

interface Colour {
  light: string;
  dark: string;
  /** Token of Designsystemet that stands in where a site has it. Only tokens that every theme has, and of enough contrast. */
  designsystemet?: string;
}

const colours = {
  surface: {light: '#ffffff', dark: '#131a24', designsystemet: 'neutral-background-default'},
  text: {light: '#1e2b3c', dark: '#ebeced', designsystemet: 'neutral-text-default'},
  'text-subtle': {light: '#4a5668', dark: '#b4bcc8', designsystemet: 'neutral-text-subtle'},
  border: {light: '#6b7787', dark: '#8894a4', designsystemet: 'neutral-border-default'},
  grid: {light: '#d3d8df', dark: '#36404d', designsystemet: 'neutral-border-subtle'},
  accent: {light: '#00569f', dark: '#7ab8f5', designsystemet: 'accent-text-subtle'},
  'series-1': {light: '#0062ba', dark: '#6bb0f5'},
  'series-2': {light: '#8a6100', dark: '#d9a441'},
  'series-3': {light: '#c4314b', dark: '#ff8096'},
  'series-4': {light: '#2f7540', dark: '#7cc47c'},
  'series-5': {light: '#6f42a8', dark: '#bfa0ee'},
  'series-6': {light: '#00707a', dark: '#58c4cc'},
  'series-7': {light: '#a3441a', dark: '#ff9f6b'},
  'series-8': {light: '#a02c8c', dark: '#f08adf'},
  'step-1': {light: '#d3e6f8', dark: '#1d3a57'},
  'step-2': {light: '#86bbea', dark: '#2f669c'},
  'step-3': {light: '#2774c0', dark: '#5fa3e0'},
  'step-4': {light: '#0b4678', dark: '#bfe0ff'},
  'on-step-1': {light: '#1e2b3c', dark: '#ffffff'},
  'on-step-2': {light: '#1e2b3c', dark: '#ffffff'},
  'on-step-3': {light: '#ffffff', dark: '#10161f'},
  'on-step-4': {light: '#ffffff', dark: '#10161f'},
  outline: {light: '#52708f', dark: '#8fa6bf'},
} satisfies Record<string, Colour>;

export type ColourName = keyof typeof colours;

const named = Object.entries(colours) as [ColourName, Colour][];

/** Colours for files, which have no page to take them from. */
export const lightPalette: Readonly<Record<string, string>> = Object.fromEntries(
  named.map(([name, {light}]) => [name, light]),
);

const declarations = named.map(([name, {light, dark, designsystemet}]) => {
  const literal = `light-dark(${light},${dark})`;
  const fallback = designsystemet ? `var(--ds-color-${designsystemet},${literal})` : literal;
  return `--_${name}:var(--report-${name},${fallback});`;
});

/** Paper is white: a dark site prints in the light, whatever colours it has. */
const onPaper = named.map(([name, {light}]) => `--_${name}:${light};`);

/** The author's `--report-*` first, then the site's Designsystemet, then our own; dark where the host's colour scheme is. */
export const palette: CSSResult = css`
  .figure {
    ${unsafeCSS(declarations.join(''))}
  }
  @media print {
    .figure {
      ${unsafeCSS(onPaper.join(''))}
    }
  }
`;
