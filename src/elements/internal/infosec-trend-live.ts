/** Once this is fetched, the figure can be drawn. */
import {drawing} from './infosec-trend-drawing.js';
import {parts} from './infosec-trend-parts.js';

drawing.parts = parts;
