/** How a row of a timeline is written and marked. */
export interface TimelineText<Row> {
  when: (row: Row) => string;
  /** What it is, in a word, with its place among the kinds: it decides colour and shape. */
  kind: (row: Row) => string;
  series: (row: Row) => number;
  symbol: (series: number) => string;
  text: (row: Row) => string;
  /** The word for what was still to come; `undefined` for what has been. */
  planned: (row: Row) => string | undefined;
  /** Where it stands in the report: words of the page, and the name of the section. */
  section: (row: Row) => readonly [string, string];
  quotation: (row: Row) => string;
}
