/** The sections of a report that things are in, each once. */
export function sectionsOf(things: readonly {section: string}[]): string[] {
  return [...new Set(things.map(({section}) => section))];
}
