// Finds LibreOffice, or installs what of it reads workbooks, as browsers.mjs does with browsers.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {installPackages} from './apt.mjs';

const debian = 'libreoffice-calc-nogui';
const answers = (command) => spawnSync(command, ['--version'], {stdio: 'ignore', timeout: 120_000}).status === 0;

/** The command that starts LibreOffice. */
export function findOffice() {
  const given = process.env.SOFFICE_PATH ?? 'soffice';
  if (answers(given)) return given;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.error(`Installing ${debian} with apt-get …`);
    installPackages([debian]);
    if (answers(given)) return given;
  }
  throw new Error('No LibreOffice to read the workbooks with. Install it, or set SOFFICE_PATH.');
}
