/** Registers every element. */
import './figures/infosec-trend/infosec-trend.js';
import './figures/cef-funding-map/cef-funding-map.js';
import './figures/guidance-list/guidance-list.js';
import './figures/report-chapter/report-chapter.js';
import './figures/report-claims/report-claims.js';
import './figures/report-claim/report-claim.js';
import './figures/key-figures/key-figures.js';
import './figures/report-timeline/report-timeline.js';
import './figures/goal-results/goal-results.js';
import './figures/risk-findings/risk-findings.js';
import './figures/report-priorities/report-priorities.js';
import './figures/partner-network/partner-network.js';
