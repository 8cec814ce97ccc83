import type {ClaimKind} from '../../../datasets/claim-counts.js';
import type {Language} from '../../../datasets/source.js';

/** A cell that has another value than in the earlier report. */
export interface CellChange {
  sheet: string;
  /** The ids of the row. */
  row: string;
  header: string;
  before: string | number | null;
  after: string | number | null;
  /** The decimals that the numbers are written with. */
  decimals?: number;
}

/** A row that only one of the two reports has. */
export interface RowChange {
  sheet: string;
  row: string;
}

export interface ClaimAnswer {
  kind: ClaimKind;
  holds: number;
  of: number;
}

/** A statement that both reports make, with another result. */
export interface ClaimChange {
  id: string;
  quotation: string;
  before: ClaimAnswer;
  after: ClaimAnswer;
}

/** A statement of the earlier report, tested against the numbers of the later one. */
export interface OldSentence {
  id: string;
  quotation: string;
  before: ClaimAnswer;
  /** The result with the later numbers; `undefined` where they lack its years or levels. */
  after: ClaimAnswer | undefined;
}

/** The computed sentences of a figure. */
export interface FindingChange {
  figure: string;
  before: string;
  after: string;
}

export interface MissingText {
  topic: string;
  id: string;
  language: Language;
  /** Whether there is no text, or still that of the earlier report although the bokmål is another one. */
  problem: 'missing' | 'not-renewed';
}

/** All that is different between the reports of two years. */
export interface Difference {
  from: string;
  to: string;
  numbers: readonly CellChange[];
  texts: readonly CellChange[];
  guides: {added: readonly string[]; removed: readonly string[]};
  partners: {added: readonly string[]; removed: readonly string[]};
  /** Years that only one of the reports has numbers for. */
  years: {added: readonly string[]; removed: readonly string[]};
  /** Rows of the other sheets. */
  added: readonly RowChange[];
  removed: readonly RowChange[];
  claims: readonly ClaimChange[];
  sentences: readonly OldSentence[];
  findings: readonly FindingChange[];
  translations: readonly MissingText[];
  /** Addresses that several guides lead to. */
  links: readonly {address: string; guides: readonly string[]}[];
}
