import {createHash} from 'node:crypto';
import {decode} from '../import/decode.js';
import {snapshotDocument} from '../import/snapshot-document.js';
import {readText, tableOf} from '../import/read-text.js';
import type {Table} from '../import/imported-data.js';
import {fetchData, isExplained} from './fetch-data.js';
import {refuseUnlessReplaceable, writeWholeFile} from './files.js';
import type {Output} from './visible-text.js';

export const usage =
  'snapshot <address> --out <file.json>   Fetches data, checks it and keeps it with where it came from.';

/** Fetches an address and writes a file that a site can serve as its own. */
export async function run(args: readonly string[], out: Output): Promise<number> {
  const at = args.indexOf('--out');
  const file = at < 0 ? undefined : args[at + 1];
  const [address, ...more] = at < 0 ? args : args.toSpliced(at, 2);
  if (
    address === undefined ||
    file === undefined ||
    more.length > 0 ||
    [address, file].some((one) => one.startsWith('-'))
  ) {
    out.error(`Usage: ${usage}`);
    return 2;
  }
  try {
    refuseUnlessReplaceable(file);
    const {body, contentType, isWhole, address: found} = await fetchData(address);
    const answer = readText(decode(body, contentType), isWhole);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const document = snapshotDocument(answer, {address: found, fetched: new Date().toISOString(), sha256});
    const text = `${JSON.stringify(document, null, 2)}\n`;
    // The text is read as a figure would read it, before the file is written.
    const again = readText(text);
    writeWholeFile(file, text);
    out.log(`${file} holds ${answer.form === 'document' ? 'the data' : summary(tableOf(again))} of ${found}`);
    out.log(`sha256 of what was fetched: ${sha256}`);
    return 0;
  } catch (error) {
    if (!isExplained(error)) throw error;
    out.error(`${file} was not written. ${error.message}`);
    return 1;
  }
}

function summary({dimensions, label, source, updated, licence}: Table): string {
  const count = dimensions.reduce((cells, {categories}) => cells * categories.length, 1);
  const facts = [label, source, updated && `updated ${updated}`, licence?.name ?? 'no licence stated'];
  return `${count} cells (${facts.filter(Boolean).join('; ')})`;
}
