import {map, trend} from './draw.mjs';

export default {
  label: 'static: finished SVG, no script',
  pages: {T: trend, M: map},
};
