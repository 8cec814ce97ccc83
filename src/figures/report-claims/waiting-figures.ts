import {textOf, type ReportElement} from '../../figure/report-element.js';

/** What is to be a figure of the page: an element that is not defined yet, or what the loader makes one of. */
type Form = ReportElement & {search?: string};

/**
 * Draws the figures of a group that the loader leaves until the reader is near. Tells whether it is still to make one
 * of what names the figure or links to it, which nobody else can: it keeps the room of those.
 */
export async function drawWaiting(claims: ReportElement, tag: string): Promise<boolean> {
  const forms = (selector: string) =>
    [...claims.ownerDocument.querySelectorAll<Form>(selector)].filter((form) => groupOf(form) === textOf(claims.group));
  const waiting = forms(`${tag}:not(:defined)`);
  if (waiting.length > 0) {
    await import('./figures.js');
    await Promise.all(waiting.map(({updateComplete}) => updateComplete));
  }
  const others = `:is([data-report="${tag}"],a[href*="figures/"][href*="/${tag}"])`;
  return forms(`${others}:is([data-report-room],[data-report-room] *)`).length > 0;
}

const groupOf = (form: Form) =>
  textOf(form.getAttribute('group') ?? form.dataset['group'] ?? new URLSearchParams(form.search).get('group'));
