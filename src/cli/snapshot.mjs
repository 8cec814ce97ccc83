import {createHash} from 'node:crypto';
import {DataError} from '../datasets/data-error.ts';
import {decode} from '../import/decode.ts';
import {pinned} from '../import/snapshot-document.ts';
import {readText, tableOf} from '../import/read-text.ts';
import {fetchData, FetchError} from './fetch-data.mjs';
import {refuseUnlessReplaceable, WriteError, writeWholeFile} from './write-file.mjs';

export const usage =
  'snapshot <address> --out <file.json>   Fetches data, checks it and keeps it with where it came from.';

/** Fetches an address and writes a file that a site can serve as its own. */
export async function run(args, out) {
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
    const document = pinned(answer, {address: found, fetched: new Date().toISOString(), sha256});
    const text = `${JSON.stringify(document, null, 2)}\n`;
    // What is kept must read as what was fetched.
    const again = readText(text);
    writeWholeFile(file, text);
    out.log(`${file} holds ${answer.form === 'document' ? 'the data' : told(tableOf(again))} of ${found}`);
    out.log(`sha256 of what was fetched: ${sha256}`);
    return 0;
  } catch (error) {
    const isExpected = [DataError, FetchError, WriteError].some((type) => error instanceof type) || error.syscall;
    if (!isExpected) throw error;
    out.error(`${file} was not written. ${error.message}`);
    return 1;
  }
}

function told({dimensions, label, source, updated, licence}) {
  const count = dimensions.reduce((cells, {categories}) => cells * categories.length, 1);
  const facts = [label, source, updated && `updated ${updated}`, licence?.name ?? 'no licence stated'];
  return `${count} cells (${facts.filter(Boolean).join('; ')})`;
}
