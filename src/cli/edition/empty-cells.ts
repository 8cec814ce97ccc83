import type {Fault} from './fault.js';

const address = /^(?<column>[A-Z]+)(?<row>\d+)$/;

/** Empty cells below each other as one fault: `C2–C16`. The others stay as they are, in their order. */
export function withEmptyTogether(faults: readonly Fault[]): Fault[] {
  const joined: Fault[] = [];
  /** The last run of empty cells in each column, with the place of its fault in the list. */
  const runs = new Map<string, {at: number; first: string; last: number}>();
  for (const fault of faults) {
    const {column, row} = (fault.code === 'empty' && address.exec(fault.place?.cell ?? '')?.groups) || {};
    const key = [fault.place?.sheet, column, fault.header, fault.isSecond].join('\n');
    const run = column === undefined ? undefined : runs.get(key);
    if (run && run.last + 1 === Number(row)) {
      run.last += 1;
      joined[run.at] = {...fault, place: {...fault.place!, cell: `${run.first}–${column}${row}`}};
      continue;
    }
    if (column !== undefined) runs.set(key, {at: joined.length, first: `${column}${row}`, last: Number(row)});
    joined.push(fault);
  }
  return joined;
}
