// `npm run visual:accept [tag …]`: takes what is seen now for right, and says what has changed by that.
import {openStudio} from './camera.mjs';
import {read, write} from './baseline.mjs';
import {changes} from './compare.mjs';
import {film} from './film.mjs';
import {elements} from './states.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((tag) => !Object.hasOwn(elements, tag));
if (unknown.length > 0) throw new Error(`No such element: ${unknown.join(', ')}`);

const studio = await openStudio();
for (const tag of asked.length > 0 ? asked : Object.keys(elements)) {
  const filmed = await film(studio, tag);
  const accepted = read(tag);
  const found = accepted && changes(accepted, filmed);
  write(filmed);
  if (!accepted) console.log(`${tag}: new, ${filmed.scenes.length} scenes`);
  else console.log(`${tag}: ${found.length === 0 ? 'nothing has changed' : `${found.length} changes`}`);
  for (const {name, look = '', what} of found ?? []) console.log(`  ${name} ${look}: ${what.slice(0, 3).join('; ')}`);
}
await studio.close();
