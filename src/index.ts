export {CefFundingMap} from './elements/cef-funding-map.js';
export {GuidanceList} from './elements/guidance-list.js';
export {InfosecTrend} from './elements/infosec-trend.js';
export {version} from './version.js';
