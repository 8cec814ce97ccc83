/** Once this is fetched, the figure can be drawn. */
import {drawing} from './cef-funding-drawing.js';
import {parts} from './cef-funding-parts.js';

drawing.parts = parts;
