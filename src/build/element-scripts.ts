// Writes the script of each element into the built folder for a web server: the finished figure in bokmål and the code that
// shows it, in one file, since the first paint waits for it. It fetches the other languages, and the element itself.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown, type OutputChunk} from 'rolldown';
import {prerenderedFigures, type PrerenderedFigures} from './prerendered-figures.js';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const moduleOf = (path: string) => JSON.stringify(fileURLToPath(new URL(`../${path}`, import.meta.url)));

const elements = await prerenderedFigures();
write('all.js', elements.map(({tag}) => `import './${tag}.js';\n`).join(''));
for (const element of elements) {
  const {nn, en} = element.languages;
  write(`prerendered/${element.tag}.nn.js`, `export default ${JSON.stringify(nn)};\n`);
  write(`prerendered/${element.tag}.en.js`, `export default ${JSON.stringify(en)};\n`);
  const {code, map} = await bundle(scriptOf(element));
  write(`${element.tag}.js`, code);
  write(`${element.tag}.js.map`, `${map}`);
}

function write(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), {recursive: true});
  writeFileSync(join(folder, file), content);
}

function scriptOf({tag, option, initial, languages}: PrerenderedFigures): string {
  return `import {isFirstCopy} from ${moduleOf('figure/own-policy.ts')};
    import {prerender} from ${moduleOf('embed/prerendered.ts')};
    // Who gives the script a new address, because the library has changed, means the files that it fetches too.
    const {search} = new URL(import.meta.url);
    /** Fetches the element, again where that has failed. */
    export const define = async () => {
      // Another copy of the library has the policy: it defines the element, if it is going to.
      if (!isFirstCopy)
        await Promise.race([customElements.whenDefined('${tag}'), new Promise((resolve) => setTimeout(resolve, 3000))]);
      return import('./elements/${tag}.js' + search);
    };
    export const defined = prerender({
      tag: '${tag}',
      option: ${JSON.stringify(option)},
      initial: ${JSON.stringify(initial)},
      languages: {
        nb: () => (${JSON.stringify(languages.nb)}),
        nn: async () => (await import('./prerendered/${tag}.nn.js' + search)).default,
        en: async () => (await import('./prerendered/${tag}.en.js' + search)).default,
      },
      define,
    });`;
}

/** Bundles a script with all that it imports; dynamic imports have computed addresses, and are left as they are. */
async function bundle(script: string): Promise<OutputChunk> {
  const built = await rolldown({
    input: 'element-script',
    platform: 'browser',
    plugins: [
      {
        name: 'element-script',
        resolveId: (source) => (source === 'element-script' ? `\0${source}` : null),
        load: (id) => (id === '\0element-script' ? script : null),
      },
    ],
  });
  const {output} = await built.generate({format: 'es', minify: true, sourcemap: 'hidden'});
  return output[0];
}
