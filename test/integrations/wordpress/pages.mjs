import {spawnSync} from 'node:child_process';
import {cpSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const path = (relative) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

/** The built folder as some other site has it on its server, with the addresses of that place in its pages. */
export function copyPages(folder, address) {
  cpSync(path('dist/cdn'), folder, {recursive: true, filter: (file) => !/\/cdn\/(figures|\d[^/]*)$/.test(file)});
  const env = {...process.env, REPORT_BASE: address};
  const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', path('src/build/pages/build.ts'), folder], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`No pages for ${address}: ${stderr}`);
}
