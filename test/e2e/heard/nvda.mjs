// Reads a figure with NVDA in Firefox on Windows, for .github/workflows/heard-windows.yml. It has never been run: it follows
// the documentation of @guidepup/guidepup, and proves nothing until somebody has run it.
import {spawn} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {serve} from '../../tools/static-server.mjs';
import {pageOf} from './pages.mjs';
import {readings} from './readings.mjs';

const library = '@guidepup/guidepup';
const {nvda} = await import(library);
const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const most = 120;

const server = await serve({
  folders: {'/cdn/': path('../../../dist/cdn')},
  pages: Object.fromEntries(readings.map((task) => [`/${task.id}.html`, pageOf(task)])),
});
mkdirSync(path('transcripts'), {recursive: true});
await nvda.start();
try {
  for (const {id} of readings) {
    const browser = spawn('firefox', ['-new-instance', `${server.url}/${id}.html`], {shell: true, stdio: 'ignore'});
    await wait(15_000);
    await nvda.clearSpokenPhraseLog();
    for (let i = 0; i < most && !(await nvda.lastSpokenPhrase()).includes('After the figure'); i++) await nvda.next();
    writeFileSync(path(`transcripts/${id}.nvda.txt`), `${(await nvda.spokenPhraseLog()).join('\n')}\n`);
    browser.kill();
  }
} finally {
  await nvda.stop();
  await server.close();
}
