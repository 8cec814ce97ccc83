/** A point in the units of the map. */
type Point = readonly [x: number, y: number];

/** The places of the name and the number of a county on the map. */
export interface CountyPlace {
  /** The middle of a square of 44 units in the county, or of as much of it as fits: the target for a finger. */
  reach: Point;
  /** Middle of the line, or of its start or end: see `anchor`. */
  name: Point;
  anchor?: 'start' | 'end';
  /** Whether the name is broken before its last word. */
  isBroken?: boolean;
  /** Whether the name is in the sea or in another country, and not on the colour of the county. */
  isOutside?: boolean;
  /** Whether the number, or the reason for a missing one, follows the name where no circle has it. */
  isCallout?: boolean;
  /** The place of the number where it has room of its own; otherwise it is under the name. */
  number?: Point;
  /** The path of a line from the county to a name that does not touch it. */
  leader?: string;
  /** The middle of the circle of a count, and its largest radius in the units of `insetBox`: free of other circles and of names. */
  circle: {
    at: Point;
    room: number;
    /** The place of the name beside the circle, where another than beside a colour. */
    name?: Pick<CountyPlace, 'name' | 'anchor' | 'isOutside' | 'leader'>;
    /** Set where the circle is outside the county: the point of the county that a line goes to. The name is under the circle. */
    from?: Point;
  };
}

/**
 * A part of the map that can be drawn larger than the rest: the north has two counties, and the south has nine in a third of
 * the area. The boxes include the names outside the counties.
 */
export interface MapPart {
  id: 'north' | 'south';
  x: number;
  y: number;
  width: number;
  height: number;
  /** The share of the width of `insetBox` that the part has there. */
  share: number;
  counties: readonly string[];
  beyond?: string;
}

/** Width and height of the whole map with the names around it. */
export const mapBox = {width: 1000, height: 1310};

/** The map with the north moved up into the sea beside the south, in the units of the south, which fills its width. */
export const insetBox = {width: 470, height: 862};

export const mapParts: readonly MapPart[] = [
  {id: 'north', x: 335, y: -10, width: 675, height: 645, share: 0.56, counties: ['18', '54'], beyond: '50'},
  {
    id: 'south',
    x: 0,
    y: 597,
    width: 470,
    height: 707,
    share: 1,
    counties: ['03', '11', '15', '30', '34', '38', '42', '46', '50'],
  },
];

/** Places by county number, found by trying where a rectangle of the size of the text crosses no border and no coast. */
const countyPlaces: Readonly<Record<string, CountyPlace>> = {
  '03': {
    reach: [278, 1072],
    name: [352, 1100],
    anchor: 'start',
    isOutside: true,
    isCallout: true,
    leader: 'M280,1076L346,1097',
    circle: {at: [405, 1112], room: 40, from: [280, 1076]},
  },
  '11': {
    reach: [62, 1130],
    name: [2, 1262],
    anchor: 'start',
    isOutside: true,
    leader: 'M40,1190L22,1246',
    circle: {at: [66, 1128], room: 40},
  },
  '15': {
    reach: [179, 829],
    name: [104, 736],
    anchor: 'end',
    isBroken: true,
    isOutside: true,
    leader: 'M142,797L110,741',
    circle: {at: [168, 832], room: 40, name: {name: [104, 736], anchor: 'end', leader: 'M168,832L110,741'}},
  },
  '18': {reach: [419, 570], name: [515, 484], anchor: 'start', isOutside: true, circle: {at: [428, 522], room: 32}},
  '30': {reach: [178, 1017], name: [181.5, 1011], circle: {at: [236, 1060], room: 36}},
  '34': {reach: [282, 930], name: [267, 888], circle: {at: [272, 938], room: 40}},
  '38': {
    reach: [171, 1109],
    name: [240, 1208],
    anchor: 'start',
    isBroken: true,
    isOutside: true,
    leader: 'M222,1160L237,1198',
    circle: {at: [172, 1118], room: 36},
  },
  '42': {
    reach: [111, 1197],
    name: [114, 1179],
    circle: {at: [120, 1190], room: 40, name: {name: [164, 1263], isOutside: true, leader: 'M120,1190L158,1249'}},
  },
  '46': {reach: [85, 983], name: [98, 971], circle: {at: [97, 917], room: 40}},
  '50': {reach: [386, 656], name: [291, 779], circle: {at: [294, 744], room: 33, name: {name: [292, 788]}}},
  '54': {
    reach: [768, 186],
    name: [690, 316],
    anchor: 'start',
    isBroken: true,
    isOutside: true,
    circle: {at: [774, 182], room: 40},
  },
};

/** All that is placed on a map. */
export interface CountyPlaces {
  box: {width: number; height: number};
  inset: {width: number; height: number};
  parts: readonly MapPart[];
  counties: Readonly<Record<string, CountyPlace>>;
}

export const places2020: CountyPlaces = {box: mapBox, inset: insetBox, parts: mapParts, counties: countyPlaces};
