import {existsSync} from 'node:fs';
import {installPackages} from '../../tools/apt.mjs';

const packages = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentyfive',
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'php-curl',
];
const needed = ['/usr/share/wordpress/wp-load.php', '/usr/sbin/mariadbd', '/usr/bin/php'];

/** Sees to it that WordPress, PHP and MariaDB are on this machine, and says plainly what is missing if they cannot be. */
export function installDebianPackages() {
  const missing = () => needed.filter((file) => !existsSync(file));
  if (missing().length === 0) return;
  const {stderr, error} = installPackages(packages);
  if (missing().length > 0) {
    throw new Error(
      `This test needs a real WordPress. Missing: ${missing().join(', ')}. ` +
        `As root on Debian 13: apt-get install --no-install-recommends ${packages.join(' ')}. ` +
        `apt-get said: ${error?.message ?? stderr}`,
    );
  }
}
