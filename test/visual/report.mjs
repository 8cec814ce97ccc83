// Before, after and difference of what has changed, as pictures that one can open.
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {enlarge} from './film.mjs';
import {enlarged} from './picture.mjs';
import {encode} from './png.mjs';

export const folder = fileURLToPath(new URL('../../node_modules/.cache/visual/', import.meta.url));
const times = 4;
/** Of one figure; the rest is told in words. */
const most = 6;

/** The picture as it is now, pale, with red points where it is another. */
function difference({picture}, points) {
  const pale = {...picture, data: Buffer.from(picture.data.map((value) => 170 + value / 3))};
  for (const [x, y] of points) Buffer.from([200, 0, 0]).copy(pale.data, (y * picture.width + x) * 3);
  return pale;
}

/** Writes the pictures of changed states and answers what has changed, in words. */
export async function tellChanges(studio, {accepted, filmed, found, change}) {
  const write = (name, file) => {
    if (!existsSync(folder)) mkdirSync(folder, {recursive: true});
    writeFileSync(`${folder}${name}.png`, file);
  };
  const states = found.filter(({place, look}) => place && look).map(({name, look}) => `${name} ${look}`);
  for (const state of [...new Set(states)].slice(0, most)) {
    const {name, place, look} = found.find((one) => `${one.name} ${one.look}` === state);
    const points = found.flatMap((one) => (one.name === name && one.look === look ? (one.points ?? []) : []));
    const file = `${filmed.tag} ${name} ${look}`.replaceAll(' ', '-');
    const before = accepted.scenes.find((scene) => scene.name === name)?.looks[look];
    if (before) write(`${file}-before`, encode(enlarged(before.picture, times)));
    const now = filmed.scenes.find((scene) => scene.name === name).looks[look];
    write(`${file}-after`, await enlarge(studio, place, look, change));
    write(`${file}-difference`, encode(enlarged(difference(now, points), times)));
  }
  const lines = found.map(({name, look = '', what}) => `${name} ${look}: ${what.slice(0, 4).join('; ')}`);
  return [...lines.slice(0, 20), ...(lines.length > 20 ? [`and ${lines.length - 20} more`] : [])].join('\n');
}
