/** The figures of the chapter on international co-operation. */
import '../cef-funding-map/cef-funding-map.js';
import '../goal-results/goal-results.js';
import '../key-figures/key-figures.js';
import '../report-claims/report-claims.js';
