import type {Guidance} from '../datasets/guidance.js';
import type {ParsedSource} from './imported-data.js';
import {mostAtOnce, mostLettersAtOnce} from './limits.js';
import {tableInPageSteps} from './read-table.js';
import {tableSteps, textSteps} from './read-text.js';
import type {Steps} from './slices.js';
import type {Inside} from '../figure/figure-export.js';
import {inStyle} from './in-style.js';

const jsonScript = 'script[type="application/json"]';

/**
 * Watches the content also while the element is in no page: a change is shown when it is connected again. Any attribute may
 * change the look of a table, so all of them count inside a table.
 */
export function watchInside(element: Element, changed: () => void): void {
  const links = ['href', 'data-publisher', 'data-publisher-name', 'data-status'];
  new MutationObserver((records) => {
    const counts = ({type, attributeName, target}: MutationRecord) =>
      type !== 'attributes' || links.includes(attributeName!) || isOfTable(element, target as Element);
    if (records.some(counts)) changed();
  }).observe(element, {
    __proto__: null,
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  } as MutationObserverInit);
}

/** Whether an element is in the table, or around it; attributes of the figure itself are its options. */
function isOfTable(element: Element, target: Element): boolean {
  return target !== element && (target.closest('table') !== null || target.querySelector('table') !== null);
}

/** The table in the content, if there is no script: the first one that its author has not hidden. */
export function tableInside(element: Element): HTMLTableElement | undefined {
  if (element.querySelector(jsonScript)) return undefined;
  const tables = [...element.querySelectorAll('table')].filter((one) => one.parentElement?.closest('table') == null);
  return tables.length > 1 ? (tables.find((one) => isShown(one, element)) ?? tables[0]) : tables[0];
}

function isShown(table: Element, element: Element): boolean {
  return inStyle(element, table, () => {
    for (let at: Element | null = table; at && at !== element; at = at.parentElement)
      if (at.hasAttribute('hidden') || getComputedStyle(at).display === 'none') return false;
    return true;
  });
}

/** @throws {ImportError} for a script or a table that cannot be read. */
export function* insideSteps(element: Element): Steps<ParsedSource | undefined> {
  warnOfMore(element);
  const script = element.querySelector(jsonScript);
  const table = tableInside(element);
  if (!script && !table) return undefined;
  const answer = yield* script ? textSteps(script.textContent) : tableInPageSteps(table!);
  yield* tableSteps(answer);
  return answer;
}

/** Runs one or more of these steps while a table in the content has the style that the page gives it. */
export function whileRendered<Result>(element: Element, run: () => Result): Result {
  const table = tableInside(element);
  return table ? inStyle(element, table, run) : run();
}

function warnOfMore(element: Element): void {
  const all = [...element.querySelectorAll(`table, ${jsonScript}`)].filter(
    (one) => one.parentElement?.closest('table') == null,
  );
  if (all.length < 2) return;
  const kind = element.querySelector(jsonScript) ? 'script' : 'table';
  console.warn(
    `<${element.localName}> reads one of the ${all.length} tables and scripts inside it: the first ${kind}.`,
  );
}

/** Whether the content is so large that it is read in slices. */
export function isMuchInside(element: Element): boolean {
  const letters = element.querySelector(jsonScript)?.textContent.length ?? 0;
  const inTable = tableInside(element)?.getElementsByTagName('*').length ?? 0;
  const links = element.querySelectorAll('a').length;
  return letters > mostLettersAtOnce || inTable > mostAtOnce.inTable || links > mostAtOnce.links;
}

/** The content that a copy of the element needs for the same data. */
export function insideOf(element: Element, answer: ParsedSource | undefined, topic: unknown): Inside | undefined {
  const script = element.querySelector(jsonScript);
  if (script) return {form: 'script', text: script.textContent};
  if (answer?.form === 'grid') return {form: 'table', grid: answer.grid};
  const {guides} = topic as Partial<Guidance>;
  return guides && {form: 'links', guides};
}
