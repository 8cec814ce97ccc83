// npm run heard: what a screen reader, Orca, says of the built figures in Firefox and Chromium. `--brief` runs the tasks
// that are marked brief. Other arguments choose: the name of a browser, or words of the name of a task; `highcharts` asks
// the questions of another chart library, which is fetched for it. What they
// say is written to demo/heard.json, which the site and accessibility.json show, with the faults that were found.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';
import {install} from '../../integrations/install.mjs';
import {serve} from '../../tools/static-server.mjs';
import {highchartsPage} from './highcharts.mjs';
import {pageOf, pressAll} from './pages.mjs';
import {record} from './record.mjs';
import {missing} from './requirements.mjs';
import {startSession} from './session.mjs';
import {faultsOf} from './spoken.mjs';
import {tasks} from './tasks.mjs';

const {values, positionals} = parseArgs({
  options: {brief: {type: 'boolean', default: false}},
  allowPositionals: true,
});
const path = (file) => fileURLToPath(new URL(file, import.meta.url));

const lacking = missing({canInstall: !values.brief});
if (lacking.length > 0) {
  console.log(`NOT RUN: no screen reader was heard, because this machine lacks ${lacking.join(', ')}.`);
  // The gate of `npm test -- --all` counts no test as passed.
  if (values.brief) console.log('0 passed, 0 failed');
  process.exit(values.brief ? 0 : 2);
}

const known = ['firefox', 'chromium'];
const browsers = positionals.some((one) => known.includes(one))
  ? known.filter((one) => positionals.includes(one))
  : known;
const words = positionals.filter((one) => !known.includes(one));
const chosen = tasks.filter(
  ({name, id, brief, peer}) =>
    (!values.brief || brief) &&
    (!peer || words.some((word) => id.includes(word))) &&
    words.every((word) => `${id} ${name}`.includes(word)),
);

const server = await serve({
  folders: {
    '/cdn/': path('../../../dist/cdn'),
    '/data/': path('../../../data/2020'),
    ...(chosen.some(({peer}) => peer) && {
      '/highcharts/': `${install('../e2e/heard/highcharts')}/node_modules/highcharts`,
    }),
  },
  pages: Object.fromEntries(chosen.map((task, i) => [`/${i}.html`, task.peer ? highchartsPage(task) : pageOf(task)])),
});
const transcripts = path('transcripts');
mkdirSync(transcripts, {recursive: true});
const start = Date.now();
const secondsFrom = (began) => Math.round((Date.now() - began) / 1000);

/** Runs the chosen tasks in one browser. */
async function hear(browser) {
  let session = await startSession();
  const results = [];
  try {
    for (const [i, task] of chosen.entries()) {
      const began = Date.now();
      const run = () => pressAll(session, browser, task, `${server.url}/${i}.html`);
      let spoken = await run();
      // A line can break elsewhere, and a key or a whole page can be lost: a fault is one that comes in two sessions.
      if (faultsOf(spoken, task).length > 0) {
        session.close();
        session = await startSession();
        spoken = await run();
      }
      const faults = faultsOf(spoken, task);
      results.push({browser, task, spoken, faults});
      const lines = spoken.map(({key, said}) => `${key.padStart(20)} | ${said.join(' ¦ ')}`);
      writeFileSync(`${transcripts}/${task.id}.${browser}.txt`, `${lines.join('\n')}\n`);
      console.log(
        `${faults.length === 0 ? 'ok    ' : 'FAILED'} ${browser}: ${task.name}${task.peer ? ` in ${task.peer}` : ''} (${spoken.length - 1} keys, ${secondsFrom(began)} s)`,
      );
      for (const fault of faults) console.log(`       ${fault}`);
      if (faults.length > 0) console.log(lines.map((line) => `       ${line.slice(0, 400)}`).join('\n'));
    }
    return results;
  } finally {
    session.close();
  }
}

// The browsers run side by side, since most of the time is spent waiting for rest.
const heardIn = await Promise.allSettled(browsers.map(hear));
await server.close();
for (const {reason} of heardIn) if (reason) throw reason;
const results = heardIn.flatMap(({value}) => value);
const failed = results.filter(({faults}) => faults.length > 0).length;
if (!values.brief) {
  const file = path('../../../demo/heard.json');
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  writeFileSync(file, `${JSON.stringify(record(results, tasks, before), null, 1)}\n`);
  console.log('demo/heard.json is written. Run: npm run statement');
}
console.log(`${secondsFrom(start)} s`);
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
