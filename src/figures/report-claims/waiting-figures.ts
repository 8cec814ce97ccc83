import {toText} from '../../figure/to-text.js';
import type {GroupFigure} from './claim-marks-controller.js';

/** A future figure of the page: an element that is not defined yet, or a placeholder of the loader. */
type Form = GroupFigure & {search?: string};

/**
 * Draws the figures of a group that the loader delays until the reader is near.
 *
 * @returns Whether the loader will still replace an element with the tag's name, or a link to it, by a figure. Only the
 * loader reserves room for those.
 */
export async function drawWaiting({ownerDocument, group}: GroupFigure, tag: string): Promise<boolean> {
  const forms = (selector: string) =>
    [...ownerDocument.querySelectorAll<Form>(selector)].filter((form) => groupOf(form) === toText(group));
  const waiting = forms(`${tag}:not(:defined)`);
  if (waiting.length > 0) {
    await import('./figures.js');
    await Promise.all(waiting.map(({updateComplete}) => updateComplete));
  }
  const others = `:is([data-report="${tag}"],a[href*="figures/"][href*="/${tag}"])`;
  return forms(`${others}:is([data-report-room],[data-report-room] *)`).length > 0;
}

const groupOf = (form: Form) =>
  toText(form.getAttribute('group') ?? form.dataset['group'] ?? new URLSearchParams(form.search).get('group'));
