import type {Guidance} from '../model/guidance.js';
import type {Answer} from '../model/own-data.js';
import {tableInPageSteps} from '../readers/read-table.js';
import {readText} from '../readers/read-text.js';
import {atOnce, inSlices} from '../readers/steps.js';
import type {Inside} from '../views/published-figure.js';
import {inStyle} from './in-style.js';

const jsonScript = 'script[type="application/json"]';

/** So many cells are read before the page could do anything else. */
const fewCells = 100;

/**
 * Also while the element is in no page: what changes then is shown when it comes back. What an attribute changes may be
 * seen in any table, so all of them count there.
 */
export function watchInside(element: Element, changed: () => void): void {
  const links = ['href', 'data-publisher', 'data-publisher-name', 'data-status'];
  new MutationObserver((records) => {
    const counts = ({type, attributeName, target}: MutationRecord) =>
      type !== 'attributes' || links.includes(attributeName!) || isOfTable(element, target as Element);
    if (records.some(counts)) changed();
  }).observe(element, {childList: true, subtree: true, characterData: true, attributes: true});
}

/** In the table that is read, or around it; attributes of the figure itself are its options. */
function isOfTable(element: Element, target: Element): boolean {
  return target !== element && (target.closest('table') !== null || target.querySelector('table') !== null);
}

/** What stands inside, if it is a table of the page. */
export function tableInside(element: Element): HTMLTableElement | undefined {
  return element.querySelector(jsonScript) ? undefined : (element.querySelector('table') ?? undefined);
}

/** @throws {Refusal} for a script or a table that cannot be read. */
export function readInside(element: Element): Answer | undefined {
  warnOfMore(element);
  const script = element.querySelector(jsonScript);
  if (script) return readText(script.textContent);
  const table = tableInside(element);
  return table ? inStyle(element, table, () => atOnce(tableInPageSteps(table))) : undefined;
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

/** Reads a table of many cells in slices, so that the page goes on meanwhile; `undefined` where it is soon read. */
export function readInSlices(element: Element): Promise<Answer> | undefined {
  const table = tableInside(element);
  if (!table || table.getElementsByTagName('*').length <= fewCells) return undefined;
  warnOfMore(element);
  return inSlices(tableInPageSteps(table), (work) => inStyle(element, table, work));
}

/** What was read, as a copy of the element has it inside. */
export function insideOf(element: Element, answer: Answer | undefined, topic: unknown): Inside | undefined {
  const script = element.querySelector(jsonScript);
  if (script) return {form: 'script', text: script.textContent};
  if (answer?.form === 'grid') return {form: 'table', grid: answer.grid};
  const {guides} = topic as Partial<Guidance>;
  return guides && {form: 'links', guides};
}
