/** The figures of the chapter on information security. */
import './infosec-trend-live.js';
import '../goal-results.js';
import '../guidance-list.js';
import '../infosec-trend.js';
import '../key-figures.js';
import '../partner-network.js';
import '../report-claims.js';
import '../report-priorities.js';
import '../report-timeline.js';
import '../risk-findings.js';
