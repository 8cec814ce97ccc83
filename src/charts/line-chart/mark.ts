export interface Mark<Row> {
  /** The series and the value of x, whatever other values of x are shown. */
  key: string;
  row: Row;
  /** Index of the series and of x in their domains. */
  series: number;
  point: number;
  x: number;
  y: number;
  value: number;
  /**
   * Whether its symbol is drawn while nobody is at it. Of more marks than can be distinguished the lines are seen, with the last
   * mark of each series and those between two gaps, which no line shows.
   */
  hasSymbol: boolean;
}
