// The two figures that every peer draws, from the data of the report: T, lines in five small multiples; M, a map of counties.
import {readFileSync} from 'node:fs';

const read = (file) => JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));

const colours = ['#0062ba', '#8a6100', '#c4314b'];

function trend() {
  const {dimension, value, extension} = read('2020/infosec-trend.json');
  const [measures, levels, years] = ['measure', 'level', 'year'].map((name) => dimension[name].category.index);
  const names = dimension.level.category.label;
  return {
    title: 'Informasjonssikkerhet i det offentlige',
    years,
    measures: measures.map((id, m) => ({
      title: extension.texts.nb.short[id],
      series: levels.map((level, l) => {
        const start = (m * levels.length + l) * years.length;
        return {name: names[level], colour: colours[l], values: value.slice(start, start + years.length)};
      }),
    })),
  };
}

/** Rings of points from a path of relative moves: «m13 1107 3-2 … zm17 22 …». */
export function rings(path) {
  let [x, y] = [0, 0];
  return path
    .split('z')
    .filter(Boolean)
    .map((part) => {
      const moves = part.match(/-?\d+/g).map(Number);
      const [startX, startY] = [x + moves[0], y + moves[1]];
      [x, y] = [0, 0];
      const ring = [];
      for (let i = 0; i < moves.length; i += 2) {
        [x, y] = i === 0 ? [startX, startY] : [x + moves[i], y + moves[i + 1]];
        ring.push([x, y]);
      }
      ring.push([startX, startY]);
      [x, y] = [startX, startY];
      return ring;
    });
}

function map() {
  const {width, height, counties: shapes} = read('geo/counties-2020.json');
  const path = new Map(shapes.map((shape) => [shape.code, shape.path]));
  return {
    title: 'Kommuner med støtte fra CEF, etter fylke',
    width,
    height,
    counties: read('2020/cef-funding.json').counties.map(({code, name, municipalities}) => ({
      name,
      value: municipalities,
      path: path.get(code),
      rings: rings(path.get(code)),
    })),
  };
}

export const figures = {T: trend(), M: map()};

/** All numbers of a figure that a reader must be able to see. */
export const numbersOf = {
  T: figures.T.measures.flatMap(({series}) => series.flatMap(({values}) => values.filter((value) => value !== null))),
  M: figures.M.counties.map(({value}) => value).filter((value) => value !== null),
};
