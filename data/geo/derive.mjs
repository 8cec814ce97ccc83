/**
 * Derives `counties-2020.json` and `counties-2024.json`, the maps of Norway's counties, from DCW-GMT 2.2.0.
 *
 *     apt-get install --no-install-recommends gmt-dcw     # Debian 13
 *     node data/geo/derive.mjs [path/to/dcw-gmt.nc]
 *
 * DCW-GMT holds Kartverket's 15 counties of 2024, cut at the coast. The reform of 2024 only split
 * three counties, so merging their parts gives the counties of 2020. D3 projects, and mapshaper merges
 * and simplifies what is projected. Needs npm and a network: the reader of the source and mapshaper go
 * to a temporary folder, because nothing but this script uses them.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {geoTransverseMercator} from 'd3';
import {divisions} from './divisions.mjs';
import {findKnots, samePoint, tidy, untangle} from './untangle.mjs';
import {widestPlace} from './widest-place.mjs';

const source = process.argv[2] ?? '/usr/share/gmt-dcw/dcw-gmt.nc';
// Other versions have other Norwegian counties: none before 2022, those of 2020 in 2.1.2.
const sourceSha256 = '49f95464fb56efaadb880d96f830c63dee8261d6759b69270eb080b8c9be1152';
// mapshaper 0.7 would need a native database driver.
const packages = ['h5wasm@0.10.3', 'mapshaper@0.6.102'];

/** The radius in metres of D3's sphere. No point of the source is more than half a unit from its place in UTM zone 33N. */
const radius = 6_389_000;
// As in UTM zone 33N, 15° E goes straight up.
const projection = geoTransverseMercator().rotate([-15, 0]).scale(radius).translate([0, 0]).reflectY(true);

const width = 1000;
const metresPerUnit = 1200;
/**
 * The top left of the drawing in metres of the projection. Rounding to whole units closes narrow straits: at -573000,
 * 7986000 it would fill the inner Trondheimsfjord, and at -573000, 7986300 leave out Karmøy.
 */
const origin = [-572_900, 7_986_300];
const margin = 6; // units; room for outlines at the bottom
const label = {width: 30, height: 24};

const commands = [
  '-i parts.json',
  // Each copy of a border was rounded on its own; -clean makes nonsense of them unless they are snapped first.
  '-snap interval=33 -clean -dissolve code',
  // By area alone: pieces too small to see, among them slivers that would knot the borders.
  '-filter-slivers min-area=8000000 sliver-control=0 -clean gap-fill-area=8000000',
  // Oslo is 13 units wide: at the common interval little of its shape is left.
  `-simplify weighted variable interval='code === "03" ? 800 : 1500'`,
  '-o counties.json format=topojson no-quantization',
].join(' ');

checkSource();
const tools = await installTools();
for (const division of divisions) await derive(division);

async function derive(division) {
  const topology = await simplify(await readCounties(division));
  const map = placeOnGrid(topology);
  map.arcs = untangle(map.arcs);
  check(map, division);
  const target = new URL(`counties-${division.year}.json`, import.meta.url);
  writeFileSync(target, format(describe(map, division)));
  const size = brotliCompressSync(readFileSync(target)).length;
  console.log(`${fileURLToPath(target)}: ${width} × ${map.height} units, ${size} bytes as brotli`);
}

function checkSource() {
  const sha256 = createHash('sha256').update(readFileSync(source)).digest('hex');
  if (sha256 !== sourceSha256) throw new Error(`${source} is not DCW-GMT 2.2.0: its sha256 is ${sha256}`);
}

async function installTools() {
  const folder = mkdtempSync(join(tmpdir(), 'counties-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', '--prefix', folder, ...options, ...packages]);
  const load = (file) => import(pathToFileURL(join(folder, 'node_modules', file)));
  return {h5wasm: await load('h5wasm/dist/node/hdf5_hl.js'), mapshaper: (await load('mapshaper/mapshaper.js')).default};
}

/** The counties of 2024 as GeoJSON in metres of the projection, marked with the codes of the division. */
async function readCounties({counties}) {
  await tools.h5wasm.ready;
  const file = new tools.h5wasm.File(source, 'r');
  const axis = (name) => {
    const {value, attrs} = file.get(name);
    const [min, scale] = [attrs.min.value[0], attrs.scale.value[0]]; // each look-up reads the file
    return {raw: value, degrees: (steps) => min + steps / scale};
  };
  const features = counties.flatMap(({code, from = [code]}) =>
    from.map((code2024) => {
      const lon = axis(`NO${code2024}_lon`);
      const lat = axis(`NO${code2024}_lat`);
      const rings = [];
      lon.raw.forEach((x, i) => {
        const y = lat.raw[i];
        if (x === 65535 && y === 0) rings.push([]); // the format's mark for a new ring
        else rings.at(-1).push(projection([lon.degrees(x), lat.degrees(y)]));
      });
      for (const ring of rings) if (!samePoint(ring[0], ring.at(-1))) ring.push(ring[0]);
      return {
        type: 'Feature',
        properties: {code},
        geometry: {type: 'MultiPolygon', coordinates: rings.map((ring) => [ring])},
      };
    }),
  );
  return {type: 'FeatureCollection', features};
}

/** Merged and simplified: `arcs` in metres, and each county's rings as lists of arc numbers. */
async function simplify(parts) {
  const output = await tools.mapshaper.applyCommands(commands, {'parts.json': parts});
  const {arcs, objects} = JSON.parse(output['counties.json']);
  const rings = {};
  for (const county of Object.values(objects)[0].geometries) {
    rings[county.properties.code] = county.type === 'Polygon' ? county.arcs : county.arcs.flat();
  }
  return {arcs, rings};
}

/** Moves the arcs to whole units of the drawing: y down, `origin` at the top left. */
function placeOnGrid({arcs, rings}) {
  const south = Math.min(...arcs.map((arc) => Math.min(...arc.map(([, northing]) => northing))));
  const toGrid = ([easting, northing]) =>
    [(easting - origin[0]) / metresPerUnit, (origin[1] - northing) / metresPerUnit].map(Math.round);
  const height = toGrid([0, south])[1] + margin;
  return {arcs: arcs.map((arc) => tidy(arc.map(toGrid))), rings, height};
}

function describe({arcs, rings, height}, {counties, title, changes}) {
  const shared = arcs.filter((arc, i) => arc.length > 1 && countiesAt(i, rings).length === 2);
  return {
    title,
    source: 'Kartverket, Administrative enheter fylker (2024), in DCW-GMT 2.2.0, © The GMT Team',
    sourceUrl: 'https://www.kartverket.no',
    licence: 'CC-BY-4.0 AND LGPL-3.0-or-later',
    attribution: '© Kartverket (CC BY 4.0) / DCW-GMT',
    changes,
    width,
    height,
    metresPerUnit,
    origin,
    counties: counties.map(({code, name}) => {
      const polygons = rings[code].map((ring) => outline(ring, arcs)).filter((points) => points.length > 2);
      const biggest = polygons.reduce((a, b) => (Math.abs(area(a)) > Math.abs(area(b)) ? a : b));
      return {code, name, path: svgPath(polygons, 'z'), label: widestPlace(biggest, label)};
    }),
    borders: svgPath(shared, ''),
  };
}

function outline(ring, arcs) {
  return ring.flatMap((i) => (i < 0 ? arcs[~i].toReversed() : arcs[i]).slice(1));
}

function countiesAt(arc, rings) {
  return Object.keys(rings)
    .sort()
    .filter((code) => rings[code].some((ring) => ring.some((i) => i === arc || ~i === arc)));
}

/** Relative commands in whole units: short, and with many repetitions for compression. */
function svgPath(lines, end) {
  let path = '';
  let pen = [0, 0];
  for (const line of lines) {
    const continues = path !== '' && samePoint(line[0], pen);
    const steps = line.map((point, i) => {
      const [x, y] = i === 0 ? pen : line[i - 1];
      return `${point[0] - x} ${point[1] - y}`;
    });
    path += (continues ? ` ${steps.slice(1).join(' ')}` : `m${steps.join(' ')}`) + end;
    pen = end ? line[0] : line.at(-1); // closing a path goes back to its start
  }
  return path.replaceAll(' -', '-');
}

function check({arcs, rings}, {counties, neighbours}) {
  const pairs = new Set();
  arcs.forEach((arc, i) => {
    const users = countiesAt(i, rings);
    if (users.length > 2) fail(`arc ${i} is used by ${users}`);
    if (users.length === 2 && arc.length > 1) pairs.add(users.join('-'));
  });
  if ([...pairs].sort().join(' ') !== neighbours) fail(`neighbours are ${[...pairs].sort().join(' ')}`);
  if (findKnots(arcs).length > 0) fail('lines cross or touch');
  for (const {code, name, areaKm2} of counties) {
    const units = Math.abs(rings[code].reduce((sum, ring) => sum + area(outline(ring, arcs)), 0));
    const difference = (units * metresPerUnit ** 2) / 1e6 / areaKm2 - 1;
    console.log(`${code} ${name.padEnd(20)} area ${(100 * difference).toFixed(1).padStart(5)} % off`);
    if (!(Math.abs(difference) <= 0.05)) fail(`the area of ${name}`);
  }
}

function fail(message) {
  throw new Error(`Check failed: ${message}`);
}

/** A county a line, so that a change can be read in a diff. */
function format({counties: described, borders, ...about}) {
  const lines = described.map((county) => `  ${JSON.stringify(county)}`).join(',\n');
  return `${JSON.stringify(about).slice(0, -1)},\n"counties": [\n${lines}\n],\n"borders": ${JSON.stringify(borders)}}\n`;
}

function area(polygon) {
  return polygon.reduce((sum, [x, y], i) => sum + (polygon.at(i - 1)[0] * y - x * polygon.at(i - 1)[1]) / 2, 0);
}
