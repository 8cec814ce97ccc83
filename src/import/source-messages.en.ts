import type {SourceMessages} from './source-messages.nb.js';
import {capital} from '../i18n/capital.js';
import {frame} from '../figure/messages.en.js';

export const words: SourceMessages = {
  loading: (host) => `Fetching numbers from ${host}. Meanwhile, the figure shows the report’s numbers.`,
  kept: (edition) => `The figure shows the numbers in the report for ${edition}.`,
  answerKept: (edition) => `The answer is based on the numbers in the report for ${edition}.`,
  answerFetched: (host) => `with numbers from ${host}`,
  answerWritten: 'with numbers from this page',
  inPage: 'The numbers on this page could not be used.',
  retry: 'Try again',
  fetchFailures: {
    address: 'The address of the numbers cannot be used. It must begin with https.',
    redirect: 'The address of the numbers redirects to another address. Use that one instead.',
    network: 'We could not reach the server that has the numbers.',
    http: 'The server returned an error.',
    'not-found': 'The numbers are no longer where the figure looks for them.',
    denied: 'The server did not let us read the numbers.',
    'too-many-requests': 'The server is too busy right now.',
    timeout: 'The server did not answer in time.',
    'too-big': 'The file with the numbers is too big for a figure.',
  },
  waitSeconds: (seconds) => `You can try again in ${seconds} seconds.`,
  fetched: (host, time) => `The numbers were fetched from ${host} on ${time}.`,
  revised: (count, of, date) => `The source has since changed ${count} of ${of} numbers. This was found on ${date}.`,
  copied: (host, time) => `The file is a copy of what was at ${host} on ${time}.`,
  updated: (time) => `The source last updated them on ${time}.`,
  written: 'The numbers were added by those who made this page.',
  ofText: {
    loading: (host) => `Fetching from ${host}. Meanwhile, the figure shows the report.`,
    kept: (edition) => `The figure shows what is in the report for ${edition}.`,
    inPage: 'What is on this page could not be used.',
    written: 'This was added by those who made the page.',
    fetched: (host, time) => `This was fetched from ${host} on ${time}.`,
  },
  noNumber: 'not stated',
  claims: 'Claims in the report that get another answer with these numbers',
  claim: (holds, of) =>
    `${holds === 0 ? 'does not hold' : holds < of ? 'holds only in part' : 'holds as far as it was tested'} (${holds}\u00a0of\u00a0${of} ${of === 1 ? 'case' : 'cases'})`,
  claimChanged: (quotation, now, before, isWhole) =>
    `“${quotation}”: ${now}. ${isWhole ? 'In the report' : 'With the report’s numbers for the same'}: ${before}.`,
  spread: (period, high, highest, low, lowest) =>
    `${period}: Highest is ${high}, with ${highest}. Lowest is ${low}, with ${lowest}.`,
  single: (period, name, value) => `${period}: ${value} for ${name}.`,
  ownFinding: {
    points: (change) => `${change} percentage points`,
    spread: (period, high, highest, low, lowest) =>
      `${period}: Highest is ${high}, with ${highest}. Lowest is ${low}, with ${lowest}.`,
    some: (count, of) => (count === of ? `all ${of} series` : `${count} of ${of} series`),
    moved: (name, start, from, end, to, change) =>
      `${name} went from ${start} in ${from} to ${end} in ${to} (${change}).`,
    same: (name, value, from, to) => `${name} had ${value} in both ${from} and ${to}.`,
    allSame: (names, from, to) => `${names} had the same numbers in ${from} and ${to}.`,
    counts: (from, to, {rose, fell, same, of}) => {
      const [first, others] = [rose >= fell, Math.min(rose, fell)];
      const most = Math.max(rose, fell);
      const all = of === 2 ? 'both series' : `all ${of} series`;
      const rests = [
        ...(others > 0 ? [`${others} ${first ? 'fell' : 'rose'}`] : []),
        ...(same > 0 ? [`${same} had the same number both times`] : []),
      ];
      const rest = rests.length === 2 ? `, ${rests.join(' and ')}` : rests.map((one) => `, and ${one}`).join('');
      return `From ${from} to ${to}, ${most === of ? all : `${most} of ${of} series`} ${first ? 'rose' : 'fell'}${rest}.`;
    },
    mostRise: (names, change) => `Largest rise: ${names}, ${change}.`,
    mostFall: (names, change) => `Largest fall: ${names}, ${change}.`,
    leftOut: (names, count, from, to) =>
      `${names} ${count === 1 ? 'is' : 'are'} left out, as the source does not give numbers for both ${from} and ${to}.`,
    notStated: (names, period) => `The source gives no numbers for ${names} in ${period}.`,
    silent: (periods) => `The source gives no numbers in ${periods}.`,
    silentIn: (count, of, from, to) =>
      `The source gives no numbers in ${count} of the ${of} periods from ${from} to ${to}.`,
    totals: (names) => `Not compared with the rest: ${names}.`,
  },
  noNumbers: 'The source gives no numbers for the period that is shown.',
  unit: (unit) => `The numbers are ${/^(per(?! ?cent)|pr\.)\s/iu.test(unit) ? unit : `in ${unit}`}.`,
  howToRead: (measures) =>
    measures === 1 ? 'Each line shows one series.' : 'Each line shows one series. All the charts have the same scale.',
  howToReadTable: 'We calculated the change.',
  caption: (label, unit) => (unit ? `${label}, ${unit}` : label),
  heading: 'Numbers over time',
  numbersColumn: 'Number',
  periodColumn: 'Period',
  changeColumn: (from, to) => `Change ${from}–${to}`,
  indicator: 'Indicator',
  series: 'Series',
  questions: 'The names as the source writes them',
  point: (series, period, value) => `${series} ${period}: ${value}`,
  signs: (signs) => `Signs: ${signs.join(', ')}.`,
  sign: (sign, meaning) => `${sign} ${meaning}`,
  stops: (levels, years) => `The line stops because the source has no number for ${levels} in ${years}.`,
  counties: (division) => `The map shows the counties as they were in ${division}.`,
  otherDivision: (shown, edition, ofReport) =>
    `The numbers are for the counties as they were in ${shown}, and are shown on a map with those boundaries. The report for ${edition} has the counties as they were in ${ofReport}.`,
  divided: (whole, parts) => `In 2024, ${whole} was split into ${parts}.`,
  onTheMap: (counted) => `${counted}, counties on the map`,
  leftOut: (count, of, division) =>
    `${count} of ${of} counties in the table ${count === 1 ? 'is' : 'are'} not drawn, because the map shows the counties as they were in ${division}.`,
  rowsLeftOut: (count, of, unknown) =>
    `${count} of ${of} rows in the table ${count === 1 ? 'is' : 'are'} not drawn. ${unknown === 1 ? 'One of the names is not a Norwegian county' : `${unknown} of the names are not Norwegian counties`} that we know.`,
  otherPeriods: (periods) =>
    `The table also has numbers for ${typeof periods === 'number' ? `${periods} earlier periods` : periods}. They are not shown.`,
  emptyPeriods: (periods) =>
    `The table has no numbers for ${typeof periods === 'number' ? `the last ${periods} periods` : periods}.`,
  guidance: 'Guidance',
  sites: {
    publisher: 'Website',
    allPublishers: 'All websites',
    from: (n) => `${frame.count(n)} ${n === 1 ? 'website' : 'websites'}`,
    withoutPublisher: (n) => `${capital(frame.count(n))} more ${n === 1 ? 'has' : 'have'} no website.`,
  },
  publishersOrSites: {
    publisher: 'Publisher or website',
    allPublishers: 'All publishers and websites',
    from: (n) => `${frame.count(n)} publishers or websites`,
  },
  share: (count, of) => `${count} of ${of}`,
  countiesWithout: (counties) => `No numbers for ${counties}.`,
};
