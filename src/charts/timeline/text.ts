/** The texts of a row of a timeline. */
export interface TimelineText<Row> {
  when: (row: Row) => string;
  /** The kind in a word. */
  kind: (row: Row) => string;
  isIncident: (row: Row) => boolean;
  text: (row: Row) => string;
  /** The word for an item that was still to come; `undefined` for others. */
  planned: (row: Row) => string | undefined;
  /** Whether the heading of the figure, or the text under it, names it. */
  isNews: (row: Row) => boolean;
  /** The word on the control that opens a row to its quotation. */
  wording: string;
  /** The report's words, in quotation marks, and their place: words of the page, and the name of the section in such marks. */
  passages: (row: Row) => readonly {quotation: string; section: readonly [string, string]}[];
}
