import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';

// The facts are written down here a second time: the official numbers, names and areas of land and fresh water.
const unchanged = [
  {code: '03', name: 'Oslo', areaKm2: 454},
  {code: '11', name: 'Rogaland', areaKm2: 9377},
  {code: '15', name: 'Møre og Romsdal', areaKm2: 14356},
  {code: '18', name: 'Nordland', areaKm2: 38155},
  {code: '34', name: 'Innlandet', areaKm2: 52072},
  {code: '42', name: 'Agder', areaKm2: 16434},
  {code: '46', name: 'Vestland', areaKm2: 33871},
  {code: '50', name: 'Trøndelag', areaKm2: 42202},
];
const inOrder = (counties) => counties.toSorted((a, b) => Number(a.code) - Number(b.code));

const places2020 = [
  {county: '03', name: 'Oslo, Sognsvann', at: [10.727, 59.975]},
  {county: '11', name: 'Stavanger airport', at: [5.638, 58.877]},
  {county: '15', name: 'Molde', at: [7.2, 62.75]},
  {county: '18', name: 'Mo i Rana', at: [14.2, 66.32]},
  {county: '30', name: 'Lillestrøm', at: [11.05, 59.956]},
  {county: '30', name: 'Geilo', at: [8.206, 60.534]},
  {county: '34', name: 'Hamar', at: [11.08, 60.8]},
  {county: '38', name: 'Notodden', at: [9.259, 59.56]},
  {county: '42', name: 'Evje', at: [7.8, 58.587]},
  {county: '46', name: 'Voss', at: [6.415, 60.629]},
  {county: '50', name: 'Oppdal', at: [9.69, 62.594]},
  {county: '54', name: 'Karasjok', at: [25.51, 69.472]},
  {county: '54', name: 'Bardufoss', at: [18.54, 69.06]},
  // Municipalities that moved to another county in 2019 or 2020 …
  {county: '30', name: 'Jevnaker', at: [10.39, 60.238]},
  {county: '30', name: 'Lunner', at: [10.6, 60.29]},
  {county: '30', name: 'Svelvik', at: [10.39, 59.617]},
  {county: '15', name: 'Hornindal', at: [6.524, 61.969]},
  {county: '50', name: 'Rindal', at: [9.213, 63.056]},
  {county: '50', name: 'Halsa', at: [8.47, 63.114]},
  {county: '54', name: 'Tjeldsund, Tjeldøya', at: [16.29, 68.484]},
  // … and neighbours that stayed.
  {county: '34', name: 'Gran', at: [10.57, 60.38]},
  {county: '38', name: 'Holmestrand, Sande', at: [10.208, 59.588]},
  {county: '46', name: 'Stryn', at: [6.8, 61.91]},
  {county: '15', name: 'Surnadal', at: [8.73, 62.972]},
  {county: '18', name: 'Lødingen', at: [15.9, 68.45]},
  {county: '18', name: 'Evenes', at: [16.75, 68.49]},
];

const partOf2020 = new Set(['30', '38', '54']);

const maps = [
  {
    year: 2020,
    official: inOrder([
      ...unchanged,
      {code: '30', name: 'Viken', areaKm2: 24593},
      {code: '38', name: 'Vestfold og Telemark', areaKm2: 17466},
      {code: '54', name: 'Troms og Finnmark', areaKm2: 74830},
    ]),
    neighbours: '03-30 11-38 11-42 11-46 15-34 15-46 15-50 18-50 18-54 30-34 30-38 30-46 34-46 34-50 38-42 38-46'.split(
      ' ',
    ),
    places: places2020,
    isTooSmall: ['03'],
  },
  {
    year: 2024,
    official: inOrder([
      ...unchanged,
      {code: '31', name: 'Østfold', areaKm2: 4004},
      {code: '32', name: 'Akershus', areaKm2: 5895},
      {code: '33', name: 'Buskerud', areaKm2: 14694},
      {code: '39', name: 'Vestfold', areaKm2: 2168},
      {code: '40', name: 'Telemark', areaKm2: 15298},
      {code: '55', name: 'Troms', areaKm2: 26198},
      {code: '56', name: 'Finnmark', areaKm2: 48632},
    ]),
    neighbours:
      '03-32 03-33 11-40 11-42 11-46 15-34 15-46 15-50 18-50 18-55 31-32 32-33 32-34 33-34 33-39 33-40 33-46 34-46 34-50 39-40 40-42 40-46 55-56'.split(
        ' ',
      ),
    places: [
      ...places2020.filter(({county}) => !partOf2020.has(county)),
      {county: '31', name: 'Sarpsborg', at: [11.11, 59.32]},
      {county: '32', name: 'Lillestrøm', at: [11.05, 59.956]},
      {county: '33', name: 'Geilo', at: [8.206, 60.534]},
      {county: '33', name: 'Svelvik', at: [10.39, 59.617]},
      {county: '32', name: 'Jevnaker', at: [10.39, 60.238]},
      {county: '32', name: 'Lunner', at: [10.6, 60.29]},
      {county: '39', name: 'Holmestrand, Sande', at: [10.208, 59.588]},
      {county: '40', name: 'Notodden', at: [9.259, 59.56]},
      {county: '55', name: 'Bardufoss', at: [18.54, 69.06]},
      {county: '55', name: 'Tjeldsund, Tjeldøya', at: [16.29, 68.484]},
      {county: '56', name: 'Karasjok', at: [25.51, 69.472]},
    ],
    isTooSmall: ['03', '39'],
  },
];

for (const {year, official, neighbours, places, isTooSmall} of maps) {
  const json = readFileSync(new URL(`../../data/geo/counties-${year}.json`, import.meta.url));
  const map = JSON.parse(json);
  const polygons = new Map(map.counties.map(({code, path}) => [code, parsePath(path)]));
  describe(`the map of counties of ${year}`, () => {
    it('holds the official counties in the order of their codes', () => {
      assert.deepEqual(
        map.counties.map(({code, name}) => ({code, name})),
        official.map(({code, name}) => ({code, name})),
      );
    });

    it('names its sources and their licences', () => {
      assert.equal(map.attribution, '© Kartverket (CC BY 4.0) / DCW-GMT');
      assert.equal(map.licence, 'CC-BY-4.0 AND LGPL-3.0-or-later');
      for (const key of ['title', 'source', 'sourceUrl', 'changes']) assert.ok(map[key], key);
    });

    it('draws closed shapes in whole units, inside the box', () => {
      assert.equal(map.width, 1000);
      for (const {code, path} of map.counties) {
        assert.match(path, /^(m-?\d+(( |(?=-))-?\d+)+z)+$/, code);
        for (const ring of polygons.get(code)) {
          assert.ok(ring.length >= 3, code);
          for (const [x, y] of ring)
            assert.ok(x >= 0 && x <= map.width && y >= 0 && y <= map.height, `${code}: ${x},${y}`);
        }
      }
    });

    it('is as big as in reality, within 5 %', () => {
      for (const {code, name, areaKm2} of official) {
        const units = polygons.get(code).reduce((sum, ring) => sum + signedArea(ring), 0);
        const ratio = (Math.abs(units) * (map.metresPerUnit / 1000) ** 2) / areaKm2;
        assert.ok(Math.abs(ratio - 1) <= 0.05, `${name}: ${ratio.toFixed(3)} of the official area`);
      }
    });

    it('puts known places in their county, and in no other', () => {
      for (const {county, name, at} of places) assert.deepEqual(countiesAt(toUnits(at, map), polygons), [county], name);
    });

    it('puts every label on its own county', () => {
      for (const {code, name, label} of map.counties) assert.deepEqual(countiesAt(label, polygons), [code], name);
    });

    it('leaves room for a two-digit number at every label but those of the smallest counties', () => {
      for (const {code, name, label} of map.counties) {
        if (isTooSmall.includes(code)) continue;
        for (const [dx, dy] of [
          [-12, -10],
          [12, -10],
          [-12, 10],
          [12, 10],
        ]) {
          assert.deepEqual(countiesAt([label[0] + dx, label[1] + dy], polygons), [code], name);
        }
      }
    });

    it('shares border points between exactly the true neighbours', () => {
      const pairs = new Set();
      for (const codes of countiesByPoint(polygons).values()) {
        for (const a of codes) for (const b of codes) if (a < b) pairs.add(`${a}-${b}`);
      }
      assert.deepEqual([...pairs].sort(), neighbours);
    });

    it('draws a border along every edge that two counties share, and nowhere else', () => {
      const edges = new Map();
      for (const [code, rings] of polygons) {
        for (const ring of rings) ring.forEach((point, i) => add(edges, edge(ring.at(i - 1), point), code));
      }
      const shared = [...edges].filter(([, codes]) => codes.size === 2).map(([key]) => key);
      const drawn = parsePath(map.borders).flatMap((line) => line.slice(1).map((point, i) => edge(line[i], point)));
      assert.deepEqual(drawn.sort(), shared.sort());

      const points = countiesByPoint(polygons);
      for (const point of parsePath(map.borders).flat()) assert.ok(points.get(`${point}`)?.size >= 2, `${point}`);
    });

    it('stays small', () => {
      const bytes = brotliCompressSync(json).length;
      assert.ok(bytes <= 9000, `${bytes} bytes`);
    });
  });
}

/** The lines of a path that has only relative `m`, implicit `l` and `z`. */
function parsePath(path) {
  let pen = [0, 0];
  return path.match(/m[^m]+/g).map((line) => {
    const numbers = line.match(/-?\d+/g).map(Number);
    assert.equal(numbers.length % 2, 0, line);
    const points = [];
    for (let i = 0; i < numbers.length; i += 2) {
      pen = [pen[0] + numbers[i], pen[1] + numbers[i + 1]];
      points.push(pen);
    }
    if (line.endsWith('z')) pen = points[0];
    return points;
  });
}

function countiesAt(point, polygons) {
  return [...polygons].filter(([, rings]) => contains(rings, point)).map(([code]) => code);
}

/** Even-odd rule. */
function contains(rings, [x, y]) {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x2, y2], i) => {
      const [x1, y1] = ring.at(i - 1);
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  }
  return inside;
}

function countiesByPoint(polygons) {
  const points = new Map();
  for (const [code, rings] of polygons) for (const point of rings.flat()) add(points, `${point}`, code);
  return points;
}

function add(sets, key, value) {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

function edge(a, b) {
  return [`${a}`, `${b}`].sort().join(' ');
}

function signedArea(ring) {
  return ring.reduce((sum, [x, y], i) => sum + (ring.at(i - 1)[0] * y - x * ring.at(i - 1)[1]) / 2, 0);
}

/** Degrees to units of the drawing, with the formulas for a sphere (Snyder 1987, equations 8-1 and 8-3). */
function toUnits([longitude, latitude], map) {
  const radius = 6_389_000;
  const [lambda, phi] = [longitude - 15, latitude].map((degrees) => (degrees * Math.PI) / 180);
  const easting = radius * Math.atanh(Math.cos(phi) * Math.sin(lambda));
  const northing = radius * Math.atan2(Math.tan(phi), Math.cos(lambda));
  return [(easting - map.origin[0]) / map.metresPerUnit, (map.origin[1] - northing) / map.metresPerUnit];
}
