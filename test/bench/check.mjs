// Every page is looked at before it is timed: it must show the figure's numbers, be finished when it says so, and break nothing.
import {setTimeout as pause} from 'node:timers/promises';
import {figures, numbersOf} from './figures.mjs';
import {open} from './browser.mjs';
import {areClassed, areDrawn} from './statistics.mjs';

const written = (number) => `${number}`.replace('.', '[.,]');

/** A county's name and its number close to each other, in either order. */
function tells(text, {name, value}) {
  return new RegExp(`${name}\\D{0,40}${value}(?!\\d)|(?<!\\d)${written(value)}\\D{0,40}${name}`).test(text);
}

/** What a page does not show of a figure; empty when all is there. */
export function missing(figure, {points, fills, text}) {
  if (figure === 'T') {
    const {measures, years} = figures.T;
    const names = [...years, ...measures[0].series.map(({name}) => name)];
    const absent = names.filter((name) => !text.includes(name));
    // Panels in two rows have no height in common, but then the numbers can be read.
    const areTold = numbersOf.T.every((number) => new RegExp(`(?<![\\d,.])${written(number)}(?!\\d)`).test(text));
    return areTold || areDrawn(numbersOf.T, points) ? absent : [...absent, 'the numbers or their heights'];
  }
  const counted = figures.M.counties.filter(({value}) => value !== null);
  if (counted.every((county) => tells(text, county))) return [];
  return areClassed(
    figures.M.counties.map(({value}) => value ?? 0),
    fills,
  )
    ? []
    : ['the counties’ numbers or their colours'];
}

/** Throws when a page is not what it is to be compared as; answers what it fetched. */
export async function check(browser, server, peer, figure) {
  const {page, requests, close} = await open(browser, server.url + peer.addresses[figure], {isChecked: true});
  try {
    const first = await page.evaluate(() => globalThis.snapshot());
    await pause(700);
    const {last, look, errors} = await page.evaluate(() => ({
      last: globalThis.snapshot(),
      look: globalThis.look(),
      errors: globalThis.observed.errors,
    }));
    const faults = missing(figure, look).map((what) => `does not show ${what}`);
    const isWhole = first.count >= 0.98 * last.count && first.canvases === last.canvases;
    if (!isWhole && !peer.becomesLive) faults.push('goes on drawing after it is ready');
    faults.push(...errors);
    if (faults.length > 0) throw new Error(`${peer.name} ${figure}: ${faults.join('; ')}`);
    const contract = await page.$$eval('[data-contract]', (nodes) => nodes.map(({src}) => src));
    const scripts = requests.filter(({type, url}) => type === 'script' && !contract.includes(url));
    const bytes = (list) =>
      list.reduce((total, {url}) => total + (server.find(new URL(url).pathname)?.brotli.length ?? 0), 0);
    const before = await page.evaluate(async () => (await globalThis.observed.painted).scripts);
    return {
      js: bytes(scripts),
      jsBeforePaint: bytes(scripts.filter(({url}) => before.includes(new URL(url).pathname))),
      elements: last.count,
    };
  } finally {
    await close();
  }
}
