import * as report from './annual-report-2020.js';

/** «61,2» → 61.2 and «-» → null. */
export const numberOf = (printed: string): number | null =>
  printed === '-' ? null : Number(printed.replace(',', '.'));

const oneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ');
const paragraphs = (text: string) => text.trim().split('\n\n').map(oneLine);

const measures = paragraphs(report.measures);
const [years, ...rows] = paragraphs(report.table);
const columns = years!.split(' ').map((year, i) => ({measure: measures[Math.floor(i / 3)]!, year}));

/** The 45 cells of table 12042, by what the report calls them. */
export const cells = rows.flatMap((row) => {
  const printed = /^(?<level>[\p{L} ]+) (?<values>.+)$/u.exec(row)!.groups!;
  const values = printed['values']!.split(' ');
  return columns.map((column, i) => ({...column, level: printed['level']!, value: numberOf(values[i]!)}));
});

export const counties = paragraphs(report.counties)
  .flatMap((group) => group.split(/ (?=\d)/))
  .map((county) => /^(?<municipalities>\d+)(?<name>\D+)$/.exec(county)!.groups!)
  .map(({name, municipalities}) => ({name: name!, municipalities: Number(municipalities)}));

const addresses = report.addresses.trim().split('\n');

export const guides = paragraphs(report.guides).map((item, i) => {
  const [, update, title, publisher] = /^• (En oppdatering av )?(.+) (?:\||-) (\p{L}+)(?: \(dfo\.no\))?$/u.exec(item)!;
  return {
    title,
    publisher,
    address: addresses[i],
    status: update ? 'updated' : 'new-or-updated',
  };
});

const [municipalities, amountMillionEur] = report.totals.match(/[\d,]+/g)!.map(numberOf);
export const totals = {municipalities, amountMillionEur};
