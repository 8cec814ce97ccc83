// npm run heard: what a screen reader, Orca, says of the built figures in Firefox and Chromium. `--brief` runs the tasks
// that are marked brief. Other arguments choose: the name of a browser, or words of the name of a task.
import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';
import {serve} from '../../tools/static-server.mjs';
import {missing} from './requirements.mjs';
import {startSession} from './session.mjs';
import {faultsOf} from './spoken.mjs';
import {tasks} from './tasks.mjs';

const {values, positionals} = parseArgs({
  options: {brief: {type: 'boolean', default: false}},
  allowPositionals: true,
});
const transcripts = fileURLToPath(new URL('transcripts', import.meta.url));
const cdn = fileURLToPath(new URL('../../../dist/cdn', import.meta.url));

const lacking = missing();
if (lacking.length > 0) {
  console.log(`heard: skipped, because this machine lacks ${lacking.join(', ')}.`);
  process.exit(values.brief ? 0 : 2);
}

// The screen reader and the browser find each other on a session bus of their own.
if (!process.env.HEARD_SESSION) {
  const {status} = spawnSync('dbus-run-session', ['--', process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: {...process.env, HEARD_SESSION: '1', DBUS_SESSION_BUS_ADDRESS: ''},
  });
  process.exit(status ?? 1);
}

const pageOf = ({markup, before = '', lang = 'en'}) => {
  const tag = /^<([\w-]+)/.exec(markup)[1];
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>
    <script type="module" src="/cdn/${tag}.js"></script>
    <h1>Before</h1><p>Some text.</p>${before}${markup}<p>After the figure.</p></html>`;
};

const known = ['firefox', 'chromium'];
const browsers = positionals.some((one) => known.includes(one))
  ? known.filter((one) => positionals.includes(one))
  : known;
const words = positionals.filter((one) => !known.includes(one));
const chosen = tasks.filter(({name, brief}) => (!values.brief || brief) && words.every((word) => name.includes(word)));

async function run(session, browser, task, address) {
  const page = await session.open(browser, address);
  try {
    const spoken = [{key: '(the page has come)', said: page.loaded}];
    for (const key of task.keys) spoken.push({key, said: await page.press(key)});
    return spoken;
  } finally {
    page.close();
  }
}

const server = await serve({
  folders: {'/cdn/': cdn},
  pages: Object.fromEntries(chosen.map((task, i) => [`/${i}.html`, pageOf(task)])),
});
const session = await startSession();
let [passed, failed] = [0, 0];
mkdirSync(transcripts, {recursive: true});
try {
  for (const browser of browsers) {
    for (const [i, task] of chosen.entries()) {
      const began = Date.now();
      const address = `${server.url}/${i}.html`;
      let spoken = await run(session, browser, task, address);
      // A line can break elsewhere, and a key can be lost: a fault is one that comes twice.
      if (faultsOf(spoken, task).length > 0) spoken = await run(session, browser, task, address);
      const faults = faultsOf(spoken, task);
      if (faults.length === 0) passed++;
      else failed++;
      const lines = spoken.map(({key, said}) => `${key.padStart(20)} | ${said.join(' ¦ ')}`);
      writeFileSync(`${transcripts}/${task.id}.${browser}.txt`, `${lines.join('\n')}\n`);
      console.log(
        `${faults.length === 0 ? 'ok    ' : 'FAILED'} ${browser}: ${task.name} (${Math.round((Date.now() - began) / 1000)} s)`,
      );
      for (const fault of faults) console.log(`       ${fault}`);
    }
  }
} finally {
  session.close();
  await server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
