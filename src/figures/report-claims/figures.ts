/** The figures that draw the marks of statements. */
import '../cef-funding-map/cef-funding-map.js';
import '../infosec-trend/infosec-trend.js';
import '../key-figures/key-figures.js';
