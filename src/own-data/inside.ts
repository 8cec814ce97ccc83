import type {Guidance} from '../model/guidance.js';
import type {Answer} from '../model/own-data.js';
import {readTable} from '../readers/read-table.js';
import {readText} from '../readers/read-text.js';
import type {Inside} from '../views/published-figure.js';

const jsonScript = 'script[type="application/json"]';

/** Also while the element is in no page: what changes then is shown when it comes back. */
export function watchInside(element: Element, changed: () => void): void {
  new MutationObserver(changed).observe(element, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['href', 'data-publisher', 'data-publisher-name', 'data-status', 'colspan', 'rowspan'],
  });
}

/** @throws {Refusal} for a script or a table that cannot be read. */
export function readInside(element: Element): Answer | undefined {
  const [script, table] = [element.querySelector(jsonScript), element.querySelector('table')];
  const count = element.querySelectorAll(`table, ${jsonScript}`).length;
  if (count > 1)
    console.warn(
      `<${element.localName}> reads one of the ${count} tables and scripts inside it: the first ${script ? 'script' : 'table'}.`,
    );
  if (script) return readText(script.textContent);
  return table ? readTable(table) : undefined;
}

/** What was read, as a copy of the element has it inside. */
export function insideOf(element: Element, answer: Answer | undefined, topic: unknown): Inside | undefined {
  const script = element.querySelector(jsonScript);
  if (script) return {form: 'script', text: script.textContent};
  if (answer?.form === 'grid') return {form: 'table', grid: answer.grid};
  const {guides} = topic as Partial<Guidance>;
  return guides && {form: 'links', guides};
}
