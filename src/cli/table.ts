import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {DataError} from '../datasets/data-error.js';
import {ImportError} from '../import/import-error.js';
import type {DimensionMapping, Table} from '../import/imported-data.js';
import {mostCells} from '../import/limits.js';
import {decode} from '../import/decode.js';
import {readText, tableOf} from '../import/read-text.js';
import {written} from '../import/remedy.js';
import {snapshotDocument} from '../import/snapshot-document.js';
import {trendDimensions, trendFrom} from '../import/trend-from.js';
import {isExplained} from './fetch-data.js';
import {reasonFor} from './dimension-reasons.js';
import {PacedFetch, type Clock} from './paced-fetch.js';
import {dataAddress, metadataAddress, metadataTable, rootOf} from './px-web.js';
import {refuseUnlessReplaceable, writeWholeFile} from './files.js';
import {choose, refuseOtherThan} from './table-choice.js';
import type {Output} from './visible-text.js';

export const usage =
  'table <number> --out <file.json>       Fetches a table of Statistics Norway for <infosec-trend>, or with --host of another PxWebApi 2: table 12042 --out 12042.json';

const text = {type: 'string'} as const;
const options = {
  out: text,
  host: text,
  lang: text,
  fix: text,
  levels: text,
  measures: text,
  periods: text,
  'dimension-level': text,
  'dimension-measure': text,
  'dimension-time': text,
};

type Values = Partial<Record<keyof typeof options, string>>;

/** Fetches a table by its number, and writes the part of it that the figure draws. */
export async function run(args: readonly string[], out: Output, clock?: Clock): Promise<number> {
  const call = callOf(args);
  if (!call) {
    out.error(`Usage: ${usage}`);
    out.error(
      `Options: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}`,
    );
    return 2;
  }
  const {id, file, values} = call;
  try {
    refuseUnlessReplaceable(file);
    const root = rootOf(values.host ?? 'data.ssb.no');
    const pace = new PacedFetch(clock, (seconds, host) => out.log(`${host} asks for a pause of ${seconds} seconds.`));
    const table = metadataTable(await pace.fetch(metadataAddress(root, id, values.lang)));
    const mapping = mappingOf(values);
    out.log([id, table.label, table.source].filter(Boolean).join('; '));
    explain(table, mapping, out);
    const chosen = choose(table, mapping);
    const count = table.dimensions.reduce((cells, one) => cells * (chosen.get(one) ?? one.categories).length, 1);
    if (count > mostCells) throw new DataError('the part that is asked for', `at most ${mostCells} cells`, count);
    const fetched = await pace.fetch(dataAddress(root, id, values.lang, table.dimensions, chosen));
    const answer = readText(decode(fetched.body, fetched.contentType), fetched.isWhole);
    const found = tableOf(answer);
    refuseOtherThan(chosen, table, found);
    const left = {measure: mapping.measure, level: mapping.level, time: mapping.time};
    trendFrom(answer, left, 'nb');
    const sha256 = createHash('sha256').update(fetched.body).digest('hex');
    const snapshot = {address: fetched.address, fetched: new Date().toISOString(), sha256};
    writeWholeFile(file, `${JSON.stringify(snapshotDocument(answer, snapshot), null, 2)}\n`);
    out.log(`${file} holds ${count} cells of ${fetched.address}`);
    out.log(
      found.updated === undefined
        ? 'The source does not say when it updated them.'
        : `The source updated them ${found.updated}.`,
    );
    out.log(`In a page: ${elementFor(file, values)}`);
    return 0;
  } catch (error) {
    if (!isExplained(error)) throw error;
    out.error(`${file} was not written. ${error.message}`);
    const remedy = error instanceof ImportError ? error.details.remedy : undefined;
    if (remedy) out.error(`This would do: --${remedy.attribute} ${quotedForShell(remedy.value)}`);
    return 1;
  }
}

/** Names come from a server. A shell takes everything inside single quotes as it is, and could run a part of it in double ones. */
const quotedForShell = (value: string) => `'${value.replaceAll("'", String.raw`'\''`)}'`;

/** Says which dimension is taken for which topic, and why. */
function explain(table: Table, mapping: DimensionMapping, out: Output): void {
  const found = trendDimensions(table, mapping);
  for (const [topic, name] of [
    ['time', 'Time'],
    ['measure', 'Measures'],
    ['level', 'Levels'],
  ] as const) {
    const dimension = found.get(topic);
    if (dimension) out.log(`${name}: ${dimension.label || dimension.id}, ${reasonFor(topic, dimension, mapping)}.`);
  }
  for (const {id, label, categories} of table.dimensions) {
    const [only, ...more] = categories;
    if (only && more.length === 0) out.log(`One category: ${label || id}, ${only.label}.`);
  }
}

const mappingOf = (values: Values): DimensionMapping => ({
  fix: values.fix,
  levels: values.levels,
  measures: values.measures,
  periods: values.periods,
  level: values['dimension-level'],
  measure: values['dimension-measure'],
  time: values['dimension-time'],
});

function elementFor(file: string, values: Values): string {
  const dimensions = (['dimension-measure', 'dimension-level', 'dimension-time'] as const).flatMap((attribute) => {
    const value = values[attribute];
    return value === undefined ? [] : [written({attribute, value})];
  });
  const attributes = [written({attribute: 'src', value: basename(file)}), ...dimensions];
  return `<infosec-trend ${attributes.join(' ')}></infosec-trend>`;
}

function callOf(args: readonly string[]): {id: string; file: string; values: Values} | undefined {
  try {
    const {positionals, values} = parseArgs({args: [...args], allowPositionals: true, options});
    const [id, ...more] = positionals;
    const {out: file} = values;
    const isHost =
      values.host === undefined || URL.canParse(values.host.includes('://') ? values.host : `https://${values.host}`);
    if (id === undefined || !/^[\w.-]{1,60}$/.test(id) || more.length > 0 || file === undefined || !isHost)
      return undefined;
    return {id, file, values};
  } catch {
    return undefined;
  }
}
