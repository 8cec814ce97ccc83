// Writes dist/sbom.cdx.json: every package that the library depends on, and which of them are inside dist/cdn.
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {Marked, type Tokens} from 'marked';
import {jsonOf, pathOf, textOf} from './project-file.js';

const {name, dependencies} = jsonOf('package.json') as {name: string; dependencies: Record<string, string>};

interface Component {
  'bom-ref': string;
  name: string;
  properties: readonly {name: string; value: string}[];
}

interface Bom {
  serialNumber?: string;
  metadata: {timestamp?: string; component: Component};
  components: readonly Component[];
  dependencies: readonly {ref: string; dependsOn: readonly string[]}[];
}

/** Vite has a heading for each package: «name - version (licence)». */
const headings = new Marked()
  .lexer(textOf('dist/cdn/THIRD-PARTY.md'))
  .filter((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 2);
const bundled = new Set(headings.map(({text}) => text.split(' ')).map(([of, , version]) => `${of}@${version}`));
const bom = listed();
const brought = reached(bom);

// A serial number and a time would make every build different.
delete bom.serialNumber;
delete bom.metadata.timestamp;
// npm names the package after its folder.
bom.metadata.component.name = name;
bom.components = bom.components.filter((component) => brought.has(component['bom-ref'])).map(withBundled);
bom.dependencies = bom.dependencies
  .filter(({ref}) => brought.has(ref))
  .map(({ref, dependsOn}) => ({ref, dependsOn: dependsOn.filter((other) => brought.has(other))}));

writeFileSync(pathOf('dist/sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
console.log(`Listed ${bom.components.length} packages, ${bundled.size} of them in dist/cdn.`);

/** All of package-lock.json. With `--omit dev` npm leaves out Lit too, because another package develops with it. */
function listed(): Bom {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const args = [...npm.slice(1), 'sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--include=dev'];
  const {status, stdout, stderr} = spawnSync(npm[0]!, args, {
    cwd: pathOf('.'),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  return JSON.parse(stdout) as Bom;
}

/** The references of the package itself and of its dependencies, direct and indirect. */
function reached({metadata, components, dependencies: edges}: Bom): Set<string> {
  const found = new Set([metadata.component['bom-ref']]);
  const byRef = new Map(edges.map(({ref, dependsOn}) => [ref, dependsOn]));
  const own = new Set(Object.entries(dependencies).map((entry) => entry.join('@')));
  const left = components.map((component) => component['bom-ref']).filter((ref) => own.has(ref));
  for (let ref = left.pop(); ref !== undefined; ref = left.pop()) {
    if (found.has(ref)) continue;
    found.add(ref);
    left.push(...(byRef.get(ref) ?? []));
  }
  return found;
}

function withBundled(component: Component): Component {
  const isIn = bundled.has(component['bom-ref']);
  return {...component, properties: [...component.properties, {name: `${name}:in-dist-cdn`, value: `${isIn}`}]};
}
