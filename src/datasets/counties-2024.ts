import geometry from '../../data/geo/counties-2024.json' with {type: 'json'};
import type {CountyMap} from './counties.js';

export const counties2024 = geometry as unknown as CountyMap;
