// npm run release -- 1.1.0 makes a version of what CHANGELOG.md has under «Unreleased»; npm run release -- --check v1.1.0
// says whether a tag, the package, the library and the changelog name the same version. It commits and publishes nothing.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const unreleased = '## Unreleased';
const isVersion = (text) => /^\d+\.\d+\.\d+$/.test(text);
const inCode = (version) => `export const version = '${version}';\n`;

/** Whether a version comes after another one. */
function isAfter(version, other) {
  const [a, b] = [version, other].map((one) => one.split('.').map(Number));
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && a[at] > b[at];
}

/** The changelog with what is under «Unreleased» under a version and a day, and nothing under «Unreleased». */
export function releasedChangelog(changelog, version, day) {
  const [before, rest] = changelog.split(`${unreleased}\n`);
  const [notes, ...older] = (rest ?? '').split(/^(?=## )/m);
  if (!/^- /m.test(notes)) throw new Error('CHANGELOG.md has nothing under «Unreleased».');
  // What stands before the first group says that nothing has been released.
  const groups = notes.slice(notes.search(/^### /m));
  return `${before}${unreleased}\n\n## ${version} – ${day}\n\n${groups}${older.join('')}`;
}

/** Writes a version into every file that names it. */
export function release(root, version, day) {
  const path = (file) => join(root, file);
  const read = (file) => readFileSync(path(file), 'utf8');
  const [pkg, lock] = ['package.json', 'package-lock.json'].map((file) => JSON.parse(read(file)));
  const changelog = read('CHANGELOG.md');
  const isReleased = changelog.includes(`\n## ${pkg.version} `);
  if (!isVersion(version)) throw new Error(`${version} is no version such as 1.1.0.`);
  if (isReleased ? !isAfter(version, pkg.version) : version !== pkg.version && !isAfter(version, pkg.version))
    throw new Error(`${version} does not come after ${pkg.version}.`);
  const files = {
    'CHANGELOG.md': releasedChangelog(changelog, version, day),
    'package.json': read('package.json').replace(`"version": "${pkg.version}"`, `"version": "${version}"`),
    'src/version.ts': read('src/version.ts').replace(inCode(pkg.version), inCode(version)),
  };
  lock.version = version;
  lock.packages[''].version = version;
  files['package-lock.json'] = `${JSON.stringify(lock, null, 2)}\n`;
  for (const [file, text] of Object.entries(files)) writeFileSync(path(file), text);
}

/** What does not name the version of a tag. */
export function mismatches(root, tag) {
  const read = (file) => readFileSync(join(root, file), 'utf8');
  const {version} = JSON.parse(read('package.json'));
  return [
    tag !== `v${version}` && `package.json has ${version}`,
    JSON.parse(read('package-lock.json')).version !== version && 'package-lock.json has another version',
    !read('src/version.ts').includes(inCode(version)) && 'src/version.ts has another version',
    !read('CHANGELOG.md').includes(`\n## ${version} `) && `CHANGELOG.md has no section ${version}`,
  ].filter(Boolean);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const [first, second] = process.argv.slice(2);
  try {
    if (first === '--check') {
      const faults = mismatches(root, second ?? '');
      if (faults.length > 0) throw new Error(`${second}: ${faults.join('; ')}`);
    } else {
      release(root, first ?? '', new Date().toISOString().slice(0, 10));
      console.log(`Now npm run statement, npm test -- --all, a commit, and the tag v${first}.`);
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
