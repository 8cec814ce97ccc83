import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from 'chai';
import type {LitElement} from 'lit';

/** Puts markup into the page and waits until its figures are drawn. Removed again by `clear`. */
export async function show<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  markup: string,
  lang = 'nb',
): Promise<HTMLElementTagNameMap[Tag]> {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = lang;
  box.innerHTML = markup;
  document.body.append(box);
  const element = box.querySelector(tag)!;
  await drawn(element);
  return element;
}

/** Waits for the drawing alone, and not for the sentence about it, which is heard some time after. */
export async function updated(element: Element): Promise<void> {
  // Words of another language are fetched before the first drawing, and a drawing may ask for another.
  for (let i = 0; i < 3; i++) await (element as LitElement).updateComplete;
}

export async function drawn(element: Element): Promise<void> {
  await updated(element);
  // A sentence for listeners comes some time after the drawing that it is about.
  const {statusMessage = ''} = element as unknown as {statusMessage?: string};
  const status = () => element.shadowRoot?.querySelector('.figure > .status')?.textContent.trim();
  // Not an assertion of the test that draws the figure.
  if (!(await comesTrue(() => (status() ?? statusMessage) === statusMessage)))
    throw new Error(`<${element.localName}> does not say «${statusMessage}».`);
}

export function clear(): void {
  for (const box of document.querySelectorAll('.test-box')) box.remove();
}

export function textOf(element: Element, selector = '.figure'): string {
  return (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What the figure is about: the title of its files. */
export function topicOf(element: Element): string {
  return textOf(element, '#topic') || textOf(element, '.heading');
}

/** What the heading says, where that is more than the topic, and what stands under it: the whole finding. */
export function saidBy(element: Element): string {
  const hasNews = element.shadowRoot?.querySelector('.subtitle #topic');
  const news = hasNews ? [`${textOf(element, '.heading')}.`] : [];
  return [...news, textOf(element, '.summary')].filter(Boolean).join(' ');
}

export function all(element: Element, selector: string): Element[] {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
}

/** The same where a test says something of each: without one it would pass and say nothing. */
export function present(element: Element, selector: string): Element[] {
  const found = all(element, selector);
  if (found.length === 0) throw new Error(`<${element.localName}> has nothing that matches ${selector}.`);
  return found;
}

/** The part of a name that `infosec-trend-changes.test.ts` tests. */
const change = /, (endring|change) f[^:]+: [−+]?[\d,.\u00a0]+( prosentpoeng| percentage points)?/;

/** The names of the marks, in order. */
export function marks(element: Element): string[] {
  return all(element, '[aria-label][data-series]').map((mark) => mark.getAttribute('aria-label')!.replace(change, ''));
}

/** Runs something in a window of some width, with text of some size, and gives the window back as it was. */
export async function inWindow<Result>(width: number, text: string, run: () => Promise<Result>): Promise<Result> {
  await executeServerCommand('viewport', {width, height: 800});
  document.documentElement.style.fontSize = text;
  try {
    return await run();
  } finally {
    document.documentElement.style.fontSize = '';
    await executeServerCommand('viewport', {width: 800, height: 600});
  }
}

/** Runs something as on paper or in forced colours. A test is skipped in a browser that cannot emulate them. */
export async function inMedia(
  test: Mocha.Context,
  media: {media: string} | {'forced-colors': string},
  run: () => Promise<void>,
): Promise<void> {
  if (!(await executeServerCommand('media', media))) test.skip();
  try {
    await run();
  } finally {
    await executeServerCommand('media', {});
  }
}

/** Runs something and returns what it wrote to the console. */
export async function consoleOf(run: () => Promise<unknown>): Promise<{warn: string[]; error: string[]}> {
  const written = {warn: [] as string[], error: [] as string[]};
  const {warn, error} = console;
  console.warn = (...words: unknown[]) => written.warn.push(words.join(' '));
  console.error = (...words: unknown[]) => written.error.push(words.join(' '));
  try {
    await run();
  } finally {
    Object.assign(console, {warn, error});
  }
  return written;
}

/** A pause of a mouse that is surely shorter than the 300 ms that count as a rest beside the marks, in milliseconds. */
const longestPause = 250;

/** Moves a mouse, again where a busy machine made a rest of the pause between two moves. Returns what the last walk did. */
export async function withoutRest<Result>(walk: (moved: () => void) => Promise<Result>): Promise<Result> {
  for (let i = 0; i < 20; i++) {
    let [last, longest] = [Infinity, 0];
    const result = await walk(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    });
    if (longest < longestPause) return result;
  }
  throw new Error('The machine was too busy for a mouse that moves without a rest.');
}

/** Waits ten seconds for a condition, and tells whether it holds. Looks often, since no event tells of most conditions. */
async function comesTrue(condition: () => unknown): Promise<boolean> {
  const end = performance.now() + 10_000;
  while (!(await condition())) {
    if (performance.now() > end) return false;
    await new Promise((done) => setTimeout(done, 10));
  }
  return true;
}

/** Waits until a condition holds, and fails after ten seconds. */
export async function until(condition: () => unknown): Promise<void> {
  assert(await comesTrue(condition), `After ten seconds this does not hold: ${String(condition)}`);
}

/**
 * Lets time pass in which something must not happen, or after which something must have ended. Only where time itself is
 * what is tested: whatever can be waited for is waited for with `until`.
 */
export async function letTimePass(milliseconds: number): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
}
