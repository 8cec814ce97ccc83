// Opens pages in a browser without a past, slowed down if asked, and reads its meters.
import {readFileSync} from 'node:fs';
import {launchOptions, findBrowser} from '../tools/browsers.mjs';
import puppeteer from 'puppeteer-core';

const text = (file) => readFileSync(new URL(`page/${file}`, import.meta.url), 'utf8');
const [observe, record] = [text('observe.js'), text('record.js')];

/** 1.6 Mbit/s with 150 ms to the server: what browsers call slow 4G. */
const slow4g = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750};

/** A page in the background would be put off by the browser. */
const awake = [
  '--disable-gpu',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-component-update',
  '--disable-sync',
  // What is measured is work, not how long a screen lets a finished frame wait: that would round every time to 17 ms.
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
];

export async function start() {
  const options = launchOptions('chromium', await findBrowser('chromium'));
  return puppeteer.launch({...options, args: [...options.args, ...awake], protocolTimeout: 180_000});
}

export async function open(
  browser,
  address,
  {slowCpu = 1, isSlow4g = false, isChecked = false, isProfiled = false} = {},
) {
  const context = await browser.createBrowserContext();
  const close = () => context.close();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1000, height: 900});
    const cdp = await page.createCDPSession();
    const requests = [];
    page.on('request', (request) => requests.push({type: request.resourceType(), url: request.url()}));
    await page.evaluateOnNewDocument(`{${isChecked ? record : ''}}\n{${observe}}`);
    // Processor time: on a busy machine the clock counts what others do.
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
    if (slowCpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowCpu});
    if (isSlow4g) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', slow4g);
    }
    if (isProfiled) {
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.setSamplingInterval', {interval: 100});
      await cdp.send('Profiler.start');
    }
    await page.goto(address, {waitUntil: 'domcontentloaded', timeout: 120_000});
    await page.evaluate(() => globalThis.observed.painted);
    return {page, cdp, requests, close};
  } catch (error) {
    await close();
    throw error;
  }
}

/** Times in milliseconds, heap in bytes, and counts. */
export async function meters(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    task: of('TaskDuration') * 1000,
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/**
 * Milliseconds in which JavaScript ran. The browser's own meter of scripts leaves out what follows a promise, which is
 * where an element draws.
 */
export async function scriptTime(cdp) {
  const {profile} = await cdp.send('Profiler.stop');
  const isScript = new Map(
    profile.nodes.map(({id, callFrame}) => [id, !/^\((root|idle|program)\)$/.test(callFrame.functionName)]),
  );
  return profile.samples.reduce((total, id, i) => total + (isScript.get(id) ? profile.timeDeltas[i] / 1000 : 0), 0);
}

/** Twice: what the first round lets go of can hold other things. */
export async function collectGarbage(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
}
