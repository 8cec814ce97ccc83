/** Registers every element. */
import './elements/infosec-trend.js';
import './elements/cef-funding-map.js';
import './elements/guidance-list.js';
import './elements/report-chapter.js';
import './elements/report-claims.js';
import './elements/report-claim.js';
import './elements/key-figures.js';
import './elements/report-timeline.js';
import './elements/goal-results.js';
import './elements/risk-findings.js';
import './elements/report-priorities.js';
import './elements/partner-network.js';
