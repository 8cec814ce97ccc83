/** The figures of the chapter on international co-operation. */
import './cef-funding-live.js';
import '../cef-funding-map.js';
import '../goal-results.js';
import '../key-figures.js';
import '../report-claims.js';
