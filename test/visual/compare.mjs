// What has changed: first what is said, then where it stands, then its colours, and the picture last.
import {coloursOf} from './baseline.mjs';

/** Where letters are measured a little differently, a box may be a pixel off. */
const pixels = 1;
/** Of 255. */
const shade = 40;

/** Each line by its name and text, and by which of those it is. */
function byName(lines) {
  const counts = new Map();
  return new Map(
    lines.map((line) => {
      const [, numbers, name] = /^([-\d ]+) (\D.*)$/.exec(line);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [`${name}${count > 1 ? ` (${count})` : ''}`, numbers.split(' ').map(Number)];
    }),
  );
}

export function boxChanges(before, after) {
  const [old, now] = [byName(before), byName(after)];
  const gone = [...old.keys()].filter((name) => !now.has(name)).map((name) => `gone: ${name}`);
  const added = [...now.keys()].filter((name) => !old.has(name)).map((name) => `new: ${name}`);
  const moved = [...now].flatMap(([name, box]) => {
    const was = old.get(name);
    const isOff = was && box.some((number, index) => Math.abs(number - was[index]) > pixels);
    return isOff ? [`moved: ${name} from ${was.join(' ')} to ${box.join(' ')}`] : [];
  });
  return [...gone, ...added, ...moved];
}

/** The least and the most of each colour at a point and around it. */
function around({width, height, data}, rows) {
  const least = Buffer.alloc(data.length, 255);
  const most = Buffer.alloc(data.length);
  for (let at = 0; at < width * rows * 3; at++) {
    const x = Math.floor(at / 3) % width;
    const y = Math.floor(at / 3 / width);
    for (let down = Math.max(0, y - 1); down <= Math.min(height - 1, y + 1); down++) {
      for (let across = Math.max(0, x - 1); across <= Math.min(width - 1, x + 1); across++) {
        const value = data[(down * width + across) * 3 + (at % 3)];
        if (value < least[at]) least[at] = value;
        if (value > most[at]) most[at] = value;
      }
    }
  }
  return {least, most};
}

const isOutside = (data, at, {least, most}) =>
  [at, at + 1, at + 2].some((one) => data[one] < least[one] - shade || data[one] > most[one] + shade);

/**
 * The points of one picture that are unlike all around the same place of the other. A line that a letter begins a
 * fraction of a pixel further to the right changes a point, but not into what is nowhere near; boxes tell what moved.
 */
export function pointChanges(before, after) {
  if (before.width !== after.width || Math.abs(before.height - after.height) > 1)
    return {size: `${before.width}×${before.height}, now ${after.width}×${after.height}`, points: []};
  const rows = Math.min(before.height, after.height);
  const same = before.data.subarray(0, rows * before.width * 3).equals(after.data.subarray(0, rows * before.width * 3));
  if (same) return {points: []};
  const [old, now] = [around(before, rows), around(after, rows)];
  const points = [];
  for (let point = 0; point < rows * before.width; point++) {
    if (isOutside(after.data, point * 3, old) || isOutside(before.data, point * 3, now))
      points.push([point % before.width, Math.floor(point / before.width)]);
  }
  return {points};
}

/** All that differs between what was accepted of a figure and what is seen now, state by state. */
export function changes(accepted, filmed) {
  const found = [];
  const note = (state, what) => what.length > 0 && found.push({...state, what});
  const scenes = new Map(accepted.scenes.map((scene) => [scene.name, scene]));
  const colours = new Map(coloursOf(filmed.scenes));
  for (const {name, place, looks} of filmed.scenes) {
    const before = scenes.get(name);
    if (!before) {
      note({name, place}, ['never accepted']);
      continue;
    }
    for (const [look, now] of Object.entries(looks)) {
      note({name, place, look}, boxChanges(before.looks[look].boxes, now.boxes));
      const {size, points} = pointChanges(before.looks[look].picture, now.picture);
      const what = size ?? `${points.length} points, the first at ${points[0]?.map((one) => one * 8)}`;
      note({name, place, look, points}, size || points.length > 0 ? [`looks different: ${what}`] : []);
    }
  }
  for (const [key, lines] of colours) {
    const before = accepted.colours[key] ?? [];
    const gone = before.filter((line) => !lines.includes(line)).map((line) => `was ${line}`);
    const added = lines.filter((line) => !before.includes(line)).map((line) => `now ${line}`);
    // Of a few places not every colour is seen.
    note({name: `colours of ${key}`}, filmed.isPart ? added : [...gone, ...added]);
  }
  const seen = new Set(filmed.scenes.map(({name}) => name));
  const lost = filmed.isPart ? [] : accepted.scenes.filter(({name}) => !seen.has(name));
  for (const {name} of lost) note({name}, ['no longer there']);
  return found;
}
