import {named} from '../figure/palette.js';

const code = (text: string) => text && `\`${text}\``;

/** The colours of the figures as a table in Markdown: the property that sets each, and its default values. */
export const colourTable = (): string[] => [
  '| Property | Light | Dark | Designsystemet |',
  '| --- | --- | --- | --- |',
  ...named.map(([name, [light, dark, token]]) => {
    const cells = [`--report-${name}`, light, dark, token ? `--ds-color-${token}` : ''];
    return `| ${cells.map(code).join(' | ')} |`;
  }),
];
