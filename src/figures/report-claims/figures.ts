/** The figures that draw the marks of statements. */
import '../infosec-trend/live.js';
import '../cef-funding-map/cef-funding-map.js';
import '../infosec-trend/infosec-trend.js';
import '../key-figures/key-figures.js';
