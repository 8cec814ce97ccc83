/** demo/survival.json: the outcome of each way to embed a figure. */
export interface Survival {
  outcomes: Readonly<Record<string, string>>;
  rows: readonly {name: string; version: string; survives: Readonly<Record<string, string>>}[];
}

/** The name of each way to embed a figure in the table, by its name in demo/survival.json. */
const forms = {
  link: 'Link',
  p: '`data-report` on `<p>`',
  div: '`data-report` on `<div>`',
  element: 'Element',
  script: 'Element with its script',
  iframe: 'Frame',
};

/** The outcome of each way to embed a figure in each editor and sanitizer, as lines of Markdown. */
export function survivalTable({outcomes, rows}: Survival): string[] {
  const row = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  const names = Object.keys(forms);
  return [
    ...Object.entries(outcomes).map(([outcome, meaning]) => `- **${outcome}**: ${meaning}`),
    '',
    row(['Editor or sanitizer', ...Object.values(forms)]),
    row(Array(names.length + 1).fill('---')),
    ...rows.map(({name, version, survives}) => row([`${name} (${version})`, ...names.map((form) => survives[form])])),
  ];
}
