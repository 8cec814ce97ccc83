/** The figures that draw the marks of statements. */
import './infosec-trend-live.js';
import './cef-funding-live.js';
import '../cef-funding-map.js';
import '../infosec-trend.js';
import '../key-figures.js';
