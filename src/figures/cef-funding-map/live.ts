/** Once this is fetched, the figure can be drawn. */
import {drawing} from './drawing.js';
import {parts} from './parts.js';

drawing.parts = parts;
