/** The chapters of the report that the figures are about. */
export const chapterIds = ['informasjonssikkerhet', 'internasjonalt'] as const;
export type ChapterId = (typeof chapterIds)[number];
