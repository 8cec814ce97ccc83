// npm run bench                       every peer, all of it; the tables go to demo/docs/benchmark.md
// npm run bench -- --quick [peer …]   ours, the two baselines and one peer (uplot), few turns; the table is only printed
// --turns 5 says how often every cold load is repeated.
// A peer is a folder in peers/ with `T.js` and `M.js`: `export default mount(host, figure)`, see page/contract.js.
import {existsSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {install} from '../integrations/install.mjs';
import {bigFiles, bigTrendDrawn, keystroke} from './big.mjs';
import {start} from './browser.mjs';
import {buildPeer, contract, file, folder, peerNames} from './build.mjs';
import {check} from './check.mjs';
import {conditions, leftOver, load, many, update} from './measure.mjs';
import {serve} from './server.mjs';
import {median, medians, shuffled} from './statistics.mjs';
import {tables, write} from './table.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {quick: {type: 'boolean'}, turns: {type: 'string'}},
});
const always = ['static', 'vanilla', 'ours', 'ours-live', 'ours-page', 'ours-still'];
const asked = positionals.length > 0 ? positionals : options.quick ? ['uplot'] : peerNames;
const unknown = asked.filter((name) => !peerNames.includes(name));
if (unknown.length > 0) throw new Error(`No such peer: ${unknown}. There are ${peerNames.join(', ')}.`);
if (!existsSync(path('../../dist/cdn/figures'))) throw new Error('Nothing is built to measure: npm run build first.');

const turns = Number(options.turns ?? (options.quick ? 3 : 9));
const often = options.quick ? 1 : 6;
const counts = options.quick ? [1, 10, 50] : [1, 10, 50, 200, 1000];
const begin = Date.now();
const say = (text) => console.error(`${`${Math.round((Date.now() - begin) / 1000)}`.padStart(5)} s  ${text}`);

install('../bench');
const peers = [];
for (const name of new Set([...always, ...asked])) peers.push(await buildPeer(name));
say(`built ${peers.map(({name}) => name).join(', ')}`);

const files = new Map([...bigFiles, ...peers.flatMap((peer) => [...peer.files])]);
for (const figure of ['T', 'M']) files.set(`/contract-${figure}.js`, file('contract.js', contract(figure)));
const server = await serve([(address) => files.get(address), folder('/cdn/', path('../../dist/cdn/'))]);
const browser = await start();

try {
  const jobs = peers.flatMap((peer) => Object.keys(peer.addresses).map((figure) => ({peer, figure, loads: {}})));
  for (const job of jobs) job.page = await check(browser, server, job.peer, job.figure);
  say('every page shows the numbers of its figure');

  // What is held against each other within a few per cent is measured more often.
  const isAsked = (round) => (job) => round === 0 || always.includes(job.peer.name);
  const address = ({peer, figure}) => server.url + peer.addresses[figure];
  // The first pages warm up the browser itself.
  for (const job of jobs.slice(0, 3)) await load(browser, address(job), 'plain');
  for (let turn = 0; turn < turns; turn += 1) {
    for (let round = 0; round < often; round += 1) {
      for (const job of shuffled(jobs.filter(isAsked(round)), turn * often + round)) {
        for (const condition of Object.keys(conditions)) {
          (job.loads[condition] ??= []).push(await load(browser, address(job), condition));
        }
      }
    }
    say(`loaded all, ${turn + 1} of ${turns}`);
  }

  // Only pages that the bench drives have figures to make and change.
  const driven = jobs.filter(({peer, figure}) => figure === 'T' && !peer.isOnlyLoaded && peer.driven.includes('T'));
  const lived = new Map(driven.map((job) => [job, {level: [], years: [], many: [], left: []}]));
  for (let turn = 0; turn < Math.min(turns, 3); turn += 1) {
    for (let round = 0; round < often; round += 1) {
      for (const job of shuffled(driven.filter(isAsked(round)), turn * often + round)) {
        const life = lived.get(job);
        for (const option of ['level', 'years']) life[option].push(await update(browser, address(job), option));
        // A thousand are only counted, not held against another's.
        const counted = round === 0 ? counts : counts.filter((count) => count <= 200);
        life.many.push(await many(browser, address(job), counted));
        if (round > 0) continue;
        life.left.push(await leftOver(browser, address(job)));
      }
    }
    say(`changed, multiplied and removed all, ${turn + 1} of ${Math.min(turns, 3)}`);
  }

  const results = peers.map((peer) => {
    const result = {name: peer.name, label: peer.label, version: peer.version};
    for (const job of jobs.filter((one) => one.peer === peer)) {
      const load = Object.fromEntries(Object.entries(job.loads).map(([condition, all]) => [condition, medians(all)]));
      const life = lived.get(job);
      result[job.figure] = {
        page: job.page,
        load,
        each: {
          ...Object.fromEntries(
            Object.entries(job.loads).map(([condition, all]) => [condition, all.map(({paint}) => paint)]),
          ),
          ...(life && {level: life.level, years: life.years, many: life.many.map((times) => times[200])}),
        },
        ...(life && {
          level: median(life.level),
          years: median(life.years),
          many: medians(life.many),
          left: medians(life.left),
        }),
      };
    }
    return result;
  });
  const big = {trend: await bigTrendDrawn(browser, server.url), keystroke: await keystroke(browser, server.url)};
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${day}, ${await browser.version()}, ${cpus().length} processor cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${process.platform}; medians of ${turns} turns, all peers in turn${often > 1 ? `; those of ours and the baselines, up to 200 figures, of ${turns * often}` : ''}.`;
  const text = tables({results, counts, big, machine});
  console.log(text);
  if (!options.quick && positionals.length === 0) write(path('../../demo/docs/benchmark.md'), text);
} finally {
  await browser.close();
  await server.close();
}
