/** Registers every element. */
import './elements/infosec-trend.js';
import './elements/cef-funding-map.js';
import './elements/guidance-list.js';
