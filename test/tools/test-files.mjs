import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The files of tests in a folder. Packages that applications have installed are left out; their links may lead in circles. */
function filesIn(folder) {
  return readdirSync(root + folder, {withFileTypes: true}).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(`${folder}${entry.name}/`);
    return /\.test\.(ts|mjs)$/.test(entry.name) ? [folder + entry.name] : [];
  });
}

/** The paths of all files of tests, from `test/`, in the order of their names. */
export function testFiles() {
  return filesIn('').toSorted((a, b) => a.localeCompare(b, 'en'));
}
