/** The figures of the chapter on information security. */
import '../goal-results/goal-results.js';
import '../guidance-list/guidance-list.js';
import '../infosec-trend/infosec-trend.js';
import '../key-figures/key-figures.js';
import '../partner-network/partner-network.js';
import '../report-claims/report-claims.js';
import '../report-priorities/report-priorities.js';
import '../report-timeline/report-timeline.js';
import '../risk-findings/risk-findings.js';
