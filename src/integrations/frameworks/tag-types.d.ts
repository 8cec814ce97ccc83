import type {ReportElements} from './elements.js';

export type Tag = keyof ReportElements;
export type Element<T extends Tag> = ReportElements[T]['element'];
export type Attributes<T extends Tag> = ReportElements[T]['attributes'];
type Events<T extends Tag> = ReportElements[T]['events'];

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** The options of an element by the names of their properties: `headingLevel`. */
export type Properties<T extends Tag> = {
  [Name in keyof Attributes<T> as Camel<Name & string>]: Attributes<T>[Name];
};

/** The listeners of an element, by a prefix and the name of the event: `onreport-select`, `on:report-select`. */
export type Listeners<T extends Tag, Prefix extends 'on' | 'on:'> = {
  [Name in keyof Events<T> as `${Prefix}${Name & string}`]?: ((event: Events<T>[Name]) => void) | undefined;
};

/** The listeners of an element as React and Vue name them: `onReportSelect`. */
export type NamedListeners<T extends Tag> = {
  [Name in keyof Events<T> as `on${Capitalize<Camel<Name & string>>}`]?: ((event: Events<T>[Name]) => void) | undefined;
};
