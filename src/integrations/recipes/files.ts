/** The text of files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** The address of a site's copy of `dist/cdn/`, unless whoever uses a recipe writes another. */
export const HOST = '/digdir-report-widgets/';
