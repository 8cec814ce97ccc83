// What a session needs, and the packages of Debian that have it.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const commands = {
  Xvfb: 'xvfb',
  chromium: 'chromium',
  'dbus-daemon': 'dbus-daemon',
  'firefox-esr': 'firefox-esr',
  gdbus: 'libglib2.0-bin',
  openbox: 'openbox',
  orca: 'orca',
  unshare: 'util-linux',
  xdotool: 'xdotool',
};
/** What Orca needs besides, where the packages that it recommends are left out. */
const more = ['at-spi2-core', 'gir1.2-gtk-3.0', 'gir1.2-wnck-3.0', 'gsettings-desktop-schemas', 'python3-speechd'];

const isThere = (command) => process.env.PATH.split(delimiter).some((folder) => existsSync(join(folder, command)));
const absent = () => Object.keys(commands).filter((command) => !isThere(command));

/** The commands that are missing, after an attempt to install them where that is wanted and allowed. */
export function missing({canInstall = true} = {}) {
  const lacking = absent();
  if (lacking.length === 0 || !canInstall) return lacking;
  const packages = [...lacking.map((command) => commands[command]), ...more];
  const install = ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages];
  console.log(`heard: ${install.join(' ')}`);
  if (process.getuid?.() === 0 && isThere('apt-get')) spawnSync(install[0], install.slice(1), {stdio: 'ignore'});
  return absent();
}
