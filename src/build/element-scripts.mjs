// Writes the script of each element into the built folder for a web server: the finished figure in bokmål with what shows it,
// in one file, since the first paint waits for it. The other languages, and the element itself, are fetched by it.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';
import {prerenderedElements} from './prerendered-figures.mjs';

const folder = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const runtime = JSON.stringify(fileURLToPath(new URL('../embed/prerendered.ts', import.meta.url)));

const write = (file, code) => {
  mkdirSync(dirname(join(folder, file)), {recursive: true});
  writeFileSync(join(folder, file), code);
};

const elements = prerenderedElements();
write('all.js', elements.map(({tag}) => `import './${tag}.js';\n`).join(''));
for (const {tag, option, languages} of elements) {
  const {nb, ...others} = languages;
  const fetched = Object.entries(others).map(([language, figures]) => {
    const file = `prerendered/${tag}.${language}.js`;
    write(file, `export default ${JSON.stringify(figures)};\n`);
    return `${language}: async () => (await import('./${file}')).default`;
  });
  const {code, map} = await bundled(
    `import {prerender} from ${runtime};
    export const defined = prerender({
      tag: '${tag}', option: ${JSON.stringify(option)},
      languages: {nb: () => (${JSON.stringify(nb)}), ${fetched.join(', ')}},
      define: () => import('./elements/${tag}.js'),
    });`,
  );
  write(`${tag}.js`, code);
  write(`${tag}.js.map`, `${map}`);
}

/** What the code imports by a relative path stays a file of its own. */
async function bundled(code) {
  const entry = {
    name: 'element-script',
    resolveId: (source) => {
      if (source === 'entry') return '\0entry';
      return /^\.\/(elements|prerendered)\//.test(source) ? {id: source, external: true} : null;
    },
    load: (id) => (id === '\0entry' ? code : null),
  };
  const bundle = await rolldown({input: 'entry', plugins: [entry], platform: 'browser'});
  const {output} = await bundle.generate({format: 'es', minify: true, sourcemap: 'hidden'});
  return output[0];
}
