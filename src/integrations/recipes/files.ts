/** The text of files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** Where a site keeps its copy of `dist/cdn/`, unless whoever takes over a recipe writes another address. */
export const HOST = '/digdir-report-widgets/';
