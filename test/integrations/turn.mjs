import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** What applications are built with, in an order in which each third takes about as long. */
const matrix = [
  'webpack',
  'rspack',
  'parcel',
  'vite',
  'rollup',
  'esbuild',
  'astro',
  'sveltekit',
  'angular',
  'nuxt',
  'storybook',
];

/**
 * Those of a list whose turn it is. Each commit has a third of all, so that three commits after one another have had most,
 * and all are tested before a release: `MATRIX=all`. `MATRIX=0` to `2` chooses a third.
 */
export function inTurn(names, {of = matrix, choice = process.env.MATRIX ?? turnNow()} = {}) {
  const unknown = names.find((name) => !of.includes(name));
  if (unknown) throw new Error(`${unknown} has no place among the turns.`);
  return choice === 'all' ? names : names.filter((name) => of.indexOf(name) % 3 === Number(choice));
}

/** Without a repository it is always the turn of the same. */
function turnNow() {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const {stdout} = spawnSync('git', ['rev-parse', 'HEAD'], {cwd, encoding: 'utf8'});
  return Number.parseInt(stdout?.slice(0, 6) || '0', 16) % 3;
}
