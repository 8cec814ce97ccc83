import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/**
 * Those of a list whose turn it is. Each commit has a third of them, so that three commits after one another have had
 * most, and all of them are tested before a release: `MATRIX=all`.
 */
export function inTurn(names, {commit = commitNow(), all = process.env.MATRIX === 'all'} = {}) {
  if (all) return names;
  const turn = Number.parseInt(commit.slice(0, 6), 16) % 3;
  return names.filter((_, index) => index % 3 === turn);
}

/** Without a repository it is always the turn of the same. */
function commitNow() {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const {stdout} = spawnSync('git', ['rev-parse', 'HEAD'], {cwd, encoding: 'utf8'});
  return stdout?.trim() || '0';
}
