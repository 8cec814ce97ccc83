import {setTimeout as pause} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {findBrowser, launchOptions} from './browsers.mjs';

/** `preferences` are those of a reader's profile in Firefox, `more` is for puppeteer. */
export async function launch(name, preferences, more = {}) {
  const options = {...launchOptions(name, await findBrowser(name)), ...more};
  return puppeteer.launch(preferences ? {...options, extraPrefsFirefox: preferences} : options);
}

/** A browser that tells of no request, which takes Firefox longer than the requests: its visits have no list of them. */
export const launchQuiet = (name, preferences) => launch(name, preferences, {networkEnabled: false});

/** Firefox may lose a new window before it can be spoken to, and say so: another one is opened then. */
async function newPage(browser) {
  const open = async () => (await browser.createBrowserContext()).newPage();
  return open().catch((error) => (/no such frame/.test(error.message) ? open() : Promise.reject(error)));
}

/** Opens an address in a browser without a past, and writes down all that the page asks for, says and does wrong. */
export async function visit(browser, address, waitUntil = 'load') {
  const page = await newPage(browser);
  const requests = browser.isNetworkEnabled() ? [] : undefined;
  const messages = [];
  // A browser asks for the icon of a site by itself; that is none of the page's doing.
  const note = (list, text) => !text.includes('/favicon.ico') && list.push(text);
  if (requests) page.on('request', (request) => note(requests, request.url()));
  page.on('console', (message) => note(messages, `${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => note(messages, `uncaught: ${error.message}`));
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
      globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  await page.goto(address, {waitUntil});
  const violations = () => page.evaluate(() => globalThis.violations.filter((text) => !text.includes('/favicon.ico')));
  return {page, requests, messages, violations};
}

/**
 * Takes the page of a visit to another address, with an empty cache and none of what was written down before. A page of its
 * own costs the browser a new process, which takes longer than most pages do. Not for pages that are asked for the idleness of
 * their network later: puppeteer counts the requests that the page before them has left.
 */
export async function revisit(visited, address, waitUntil = 'load') {
  // A page behind another one has no frames in Firefox.
  await visited.page.bringToFront();
  await visited.page.setCacheEnabled(false);
  if (visited.requests) visited.requests.length = 0;
  visited.messages.length = 0;
  await visited.page.goto(address, {waitUntil});
  return visited;
}

/** Visits in pages that are used again: `leave` gives a page back, for the next address that is opened. */
export function visitsOf(browser) {
  const left = [];
  return {
    open: (address, waitUntil) =>
      left.length > 0 ? revisit(left.pop(), address, waitUntil) : visit(browser, address, waitUntil),
    leave: (visited) => void left.push(visited),
  };
}

/**
 * The text of an element's shadow root, as soon as the element has drawn itself and it contains `expected`, or what it is
 * after a minute.
 */
export async function textIn(page, selector, expected) {
  const read = () =>
    page.evaluate((query) => {
      const element = document.querySelector(query);
      // A finished figure stands there before its element does.
      return (element?.matches(':defined') && element.hasUpdated !== false && element.shadowRoot?.textContent) || '';
    }, selector);
  const deadline = Date.now() + 60_000;
  let text = await read();
  while (!text.includes(expected) && Date.now() < deadline) {
    await pause(50);
    text = await read();
  }
  return text;
}
