import {counties2024} from '../../datasets/counties-2024.js';
import {places2024} from '../../datasets/county-places-2024.js';
import type {DrawnMap} from './maps.js';

export const map: DrawnMap = {shapes: counties2024, places: places2024};
