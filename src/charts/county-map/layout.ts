import {round} from '../scale-linear.js';
import {radiusScale} from './radius-scale.js';

type Point = readonly [x: number, y: number];

/** A point in per cent of the part of the map that it is drawn in. */
export interface PartPoint {
  x: number;
  y: number;
}

export interface PlacedCounty<Row> {
  row: Row;
  path: string;
  /** The middle of the target for a finger. */
  reach: PartPoint;
  name: PartPoint & {anchor: 'start' | 'middle' | 'end'; isBroken: boolean; isOutside: boolean; isCallout: boolean};
  /** The place of the number; without one, the number is under the name. */
  number?: PartPoint;
  /** A path in the units of the map, like the shapes. */
  leader?: string;
  /** The circle whose area is the number of the row: its middle in the units of the map and in per cent of its part, and its radius in the units of `inset`. */
  circle?: {at: Point; place: PartPoint; radius: number};
}

/** Shapes that were projected when the data was built, in the units of the map. */
export interface Shapes {
  counties: readonly {code: string; path: string}[];
  /** The borders between counties, without the coast. */
  borders: string;
}

/** The places of a county's texts, and the parts of the map that are drawn at a scale of their own. */
export interface Places {
  box: {width: number; height: number};
  /** The map with its first part in the corner above the others, in the units of the part that fills its width. */
  inset: {width: number; height: number};
  parts: readonly MapPart[];
  counties: Readonly<
    Record<
      string,
      {
        reach: Point;
        name: Point;
        anchor?: 'start' | 'end';
        isBroken?: boolean;
        isOutside?: boolean;
        /** Whether the number follows the name, also where it is missing: the county has no room for either. */
        isCallout?: boolean;
        number?: Point;
        leader?: string;
        circle: {
          at: Point;
          room: number;
          name?: {name: Point; anchor?: 'start' | 'end'; isOutside?: boolean; leader?: string};
          from?: Point;
        };
      }
    >
  >;
}

export interface MapPart {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The share of the width that the part has in `inset`. */
  share: number;
  counties: readonly string[];
  /** The neighbour behind the edge of the part, whose land is cut off there. */
  beyond?: string;
}

/** A rectangle in per cent. */
export interface PlacedBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A part of the map, with its place in the whole, and in the map with an inset. */
export interface PlacedPart<Row> extends PlacedBox {
  id: string;
  inset: PlacedBox;
  share: number;
  /** The units of the part in one of `inset`. */
  scale: number;
  viewBox: string;
  beyond?: string | undefined;
  counties: PlacedCounty<Row>[];
}

/** A map whose shapes keep the units of their projection, and whose labels are placed in percentages. */
export interface CountyMapLayout<Row> {
  parts: PlacedPart<Row>[];
  borders: string;
  /** Whether numbers are circles; otherwise the areas are coloured. */
  hasCircles: boolean;
}

/**
 * Joins rows to shapes by county number. A row without a shape is only in the table; a shape without a row is not drawn.
 *
 * @param count - The number whose circle a county has; without it, no county has one.
 */
export function layoutCountyMap<Row>(
  rows: readonly Row[],
  shapes: Shapes,
  {box, inset, parts, counties}: Places,
  code: (row: Row) => string,
  count?: (row: Row) => number,
): CountyMapLayout<Row> {
  const radiusOf = count && radiusScale(rows, (row) => counties[code(row)]?.circle.room, count);
  const percent = (value: number, all: number) => round((value / all) * 100);
  return {
    parts: parts.map(({id, x, y, width, height, share, counties: codes, beyond}, i) => {
      const placed = (point: Point): PartPoint => ({x: percent(point[0] - x, width), y: percent(point[1] - y, height)});
      return {
        id,
        x: percent(x, box.width),
        y: percent(y, box.height),
        width: percent(width, box.width),
        height: percent(height, box.height),
        share,
        scale: round(width / share / inset.width),
        inset: insetOf({width, height, share}, inset, i === 0),
        viewBox: `${x} ${y} ${width} ${height}`,
        beyond: shapes.counties.find(({code: one}) => one === beyond)?.path,
        counties: rows.flatMap((row) => {
          const shape = codes.includes(code(row)) && shapes.counties.find((one) => one.code === code(row));
          const place = counties[code(row)];
          if (!shape || !place) return [];
          const radius = radiusOf?.(row) ?? 0;
          const {
            number,
            leader,
            name,
            anchor = 'middle',
            isOutside = false,
            isCallout = false,
          } = placeOf(place, radius, radiusOf !== undefined);
          return {
            row,
            path: shape.path,
            reach: placed(place.reach),
            name: {...placed(name), anchor, isBroken: place.isBroken ?? false, isOutside, isCallout},
            ...(number && {number: placed(number)}),
            ...(leader && {leader}),
            ...(radius > 0 && {circle: {at: place.circle.at, place: placed(place.circle.at), radius: round(radius)}}),
          };
        }),
      };
    }),
    borders: shapes.borders,
    hasCircles: radiusOf !== undefined,
  };
}

/** From the edge of a circle to the middle of a name under it. */
const underCircle = 16;

/** The places of the texts of a county beside its circle, if circles are drawn. */
function placeOf(
  place: Places['counties'][string],
  radius: number,
  hasCircles: boolean,
): Omit<Places['counties'][string], 'circle' | 'reach'> {
  const {circle, number: _, ...others} = place;
  if (!hasCircles) return place;
  const {at, from, name} = circle;
  if (!from || radius === 0) return {...others, ...name};
  return {name: [at[0], at[1] + radius + underCircle], isOutside: true, leader: `M${from}L${at}`};
}

/** The first part is in the upper corner, and the others are at the lower edge. */
function insetOf(
  {width, height, share}: Pick<MapPart, 'width' | 'height' | 'share'>,
  inset: Places['inset'],
  isFirst: boolean,
): PlacedBox {
  const high = round((100 * share * inset.width * height) / width / inset.height);
  return {x: 0, y: isFirst ? 0 : 100 - high, width: 100 * share, height: high};
}
