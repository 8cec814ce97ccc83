// What was accepted of a figure: a sheet of small pictures, and a text with what stands where in which colour.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {blank, coarse, cut, put} from './picture.mjs';
import {decode, encode} from './png.mjs';

const folder = fileURLToPath(new URL('accepted/', import.meta.url));
const fileOf = (tag, ending) => `${folder}${tag}.${ending}`;
const gap = 4;

/** Where the picture of each state stands on the sheet: a row for every view and language. */
function placed(scenes) {
  const spots = [];
  let [top, left, tallest, row, width] = [gap, gap, 0, '', 0];
  for (const {name, place, looks} of scenes) {
    const next = `${place.view} ${place.language}`;
    if (row !== '' && next !== row) [top, left, tallest] = [top + tallest + gap, gap, 0];
    row = next;
    for (const [look, {size}] of Object.entries(looks)) {
      spots.push({name, look, left, top, ...size});
      left += size.width + gap;
      tallest = Math.max(tallest, size.height);
      width = Math.max(width, left);
    }
  }
  return {spots, width, height: top + tallest + gap};
}

const sizesOf = (looks) =>
  Object.entries(looks).map(([look, {picture}]) => `${look} ${picture.width}×${picture.height}`);

/** The colours of a view in a scheme, whatever the language and width. */
function coloursOf(scenes) {
  const all = new Map();
  for (const {place, looks} of scenes) {
    for (const [look, {colours}] of Object.entries(looks)) {
      const key = `${place.view} ${look}`;
      const seen = all.get(key) ?? new Set();
      for (const line of colours) seen.add(line);
      all.set(key, seen);
    }
  }
  return [...all].map(([key, lines]) => [key, [...lines].toSorted((a, b) => (a < b ? -1 : 1))]);
}

/** The boxes of the first look, and of another where it has others: a key without colours is not drawn. */
function boxesOf({name, looks}) {
  const [[, {boxes: first}], ...others] = Object.entries(looks);
  const different = others.filter(([, {boxes}]) => boxes.join('\n') !== first.join('\n'));
  return [
    [`# ${name}: ${sizesOf(looks).join(', ')}`, ...first],
    ...different.map(([look, {boxes}]) => [`# boxes ${name} ${look}`, ...boxes]),
  ];
}

export function textOf({scenes}) {
  const parts = scenes.flatMap(boxesOf);
  const colours = coloursOf(scenes).map(([key, lines]) => [`# colours ${key}`, ...lines]);
  return [...parts, ...colours].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

export function sheetOf({scenes}) {
  const sized = scenes.map((scene) => ({
    ...scene,
    looks: Object.fromEntries(Object.entries(scene.looks).map(([look, {picture}]) => [look, {size: picture}])),
  }));
  const {spots, width, height} = placed(sized);
  const sheet = blank(width, height, 119);
  for (const {name, look, left, top} of spots) {
    put(sheet, coarse(scenes.find((scene) => scene.name === name).looks[look].picture), left, top);
  }
  return sheet;
}

export function write(filmed) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(fileOf(filmed.tag, 'txt'), textOf(filmed));
  writeFileSync(fileOf(filmed.tag, 'png'), encode(sheetOf(filmed)));
}

/** The same form as what was filmed, or nothing where nothing has been accepted yet. */
export function read(tag) {
  if (!existsSync(fileOf(tag, 'txt'))) return undefined;
  const sections = readFileSync(fileOf(tag, 'txt'), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((section) => section.trim().split('\n'));
  const under = (word) =>
    Object.fromEntries(
      sections
        .filter(([head]) => head.startsWith(`${word} `))
        .map(([head, ...lines]) => [head.slice(word.length + 1), lines]),
    );
  const different = under('boxes');
  const scenes = sections
    .filter(([head]) => head.includes(': '))
    .map(([head, ...first]) => {
      const [, name, sizes] = /^(.+): (.+)$/.exec(head);
      const [view, language, width] = name.split(' ');
      const looks = Object.fromEntries(
        sizes.split(', ').map((one) => {
          const [, look, across, down] = /^(\w+) (\d+)×(\d+)$/.exec(one);
          const size = {width: Number(across), height: Number(down)};
          return [look, {size, boxes: different[`${name} ${look}`] ?? first}];
        }),
      );
      return {name, place: {tag, view, language, width: Number(width)}, looks};
    });
  const sheet = decode(readFileSync(fileOf(tag, 'png')));
  for (const {name, look, left, top, width, height} of placed(scenes).spots) {
    scenes.find((scene) => scene.name === name).looks[look].picture = cut(sheet, left, top, width, height);
  }
  return {tag, scenes, colours: under('colours')};
}

export {coloursOf};
