// One line for every group of tests in Node, what failed in it, and at the end the counts that run.mjs reads.
import {relative} from 'node:path';
import {inspect} from 'node:util';
import {resultLines} from './result-lines.mjs';

/** A group fails because of a test in it, which has been reported already. */
const isOfGroup = ({details}) => details.type === 'suite' && details.error?.failureType === 'subtestsFailed';

export default async function* nodeReporter(source) {
  const out = [];
  const lines = resultLines((line) => out.push(`${line}\n`));
  // Counted by file: two files that run side by side take turns in the events.
  const passed = new Map();
  for await (const {type, data} of source) {
    const file = data?.file && relative(process.cwd(), data.file);
    if (type === 'test:pass' && data.details.type !== 'suite' && data.skip === undefined) {
      passed.set(file, (passed.get(file) ?? 0) + 1);
    }
    if (type === 'test:fail' && !isOfGroup(data)) {
      lines.fail(`${file}: ${data.name}`, inspect(data.details.error?.cause ?? data.details.error));
    }
    if ((type === 'test:pass' || type === 'test:fail') && data.nesting === 0) {
      lines.add(`${file}: ${data.name}`, passed.get(file) ?? 0, data.details.duration_ms / 1000);
      passed.delete(file);
    }
    if (type === 'test:stderr' || type === 'test:stdout') out.push(data.message);
    yield out.splice(0).join('');
  }
  lines.end();
  yield out.join('');
}
