import {insetBox, mapBox, mapParts, places2020, type CountyPlace, type CountyPlaces} from './county-places.js';

/** The counties of 2024 that were made of one of 2020, and the places that these need of their neighbours. */
const changed: Readonly<Record<string, CountyPlace>> = {
  '03': {
    reach: [276, 1074],
    name: [354, 1080],
    anchor: 'start',
    isOutside: true,
    isCallout: true,
    leader: 'M280,1076L350,1079',
    circle: {
      ...places2020.counties['03']!.circle,
      name: {name: [354, 1092], anchor: 'start', isOutside: true, leader: 'M280,1076L350,1091'},
    },
  },
  '31': {
    reach: [298, 1142],
    name: [334, 1172],
    anchor: 'start',
    isOutside: true,
    number: [300, 1134],
    circle: {at: [308, 1130], room: 36, name: {name: [330, 1196], anchor: 'start', isOutside: true}},
  },
  '32': {
    reach: [322, 1050],
    name: [352, 1037],
    anchor: 'start',
    isOutside: true,
    number: [306, 1046],
    circle: {at: [322, 1052], room: 36, name: {name: [373, 1026], anchor: 'start', isOutside: true}},
  },
  '33': {reach: [190, 1037], name: [197, 1043], circle: {at: [181, 998], room: 34}},
  '39': {
    reach: [247, 1140],
    name: [246, 1222],
    anchor: 'start',
    isOutside: true,
    number: [247, 1132],
    leader: 'M244,1160L256,1210',
    circle: {at: [262, 1202], room: 36, from: [247, 1140]},
  },
  '40': {reach: [174, 1118], name: [181, 1111], circle: {at: [172, 1104], room: 30, name: {name: [187, 1148]}}},
  '55': {
    reach: [620, 236],
    name: [560, 150],
    anchor: 'end',
    isOutside: true,
    number: [614, 244],
    circle: {at: [615, 235], room: 32},
  },
  '56': {
    reach: [800, 180],
    name: [852, 262],
    anchor: 'start',
    isOutside: true,
    number: [782, 180],
    circle: {at: [785, 175], room: 34},
  },
};

const [north, south] = mapParts as readonly [(typeof mapParts)[0], (typeof mapParts)[0]];

export const places2024: CountyPlaces = {
  box: mapBox,
  inset: insetBox,
  parts: [
    {...north, counties: ['18', '55', '56']},
    {...south, counties: ['03', '11', '15', '31', '32', '33', '34', '39', '40', '42', '46', '50']},
  ],
  counties: {...places2020.counties, ...changed},
};
