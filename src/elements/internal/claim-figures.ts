/** The figures that draw the marks of statements. */
import '../cef-funding-map.js';
import '../infosec-trend.js';
import '../key-figures.js';
