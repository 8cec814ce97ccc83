import {render, type TemplateResult} from 'lit';

/** A template as the page has it. Not in the page itself: nothing here depends on style. */
export function draw(template: TemplateResult): HTMLElement {
  const box = document.createElement('div');
  render(template, box);
  return box;
}

export const all = (box: Element, selector: string): Element[] => [...box.querySelectorAll(selector)];

export const textOf = (element: Element | null | undefined): string | undefined =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim();

export const texts = (box: Element, selector: string) => all(box, selector).map(textOf);

export const labels = (box: Element, selector = '[role=img], [role=button]') =>
  all(box, selector).map((mark) => mark.getAttribute('aria-label'));

/** Drawn text that a listener would hear besides the marks' own words. */
export const overheard = (box: Element) =>
  all(box, 'svg text')
    .filter((text) => !text.closest('[role=img], [role=button], [aria-hidden=true]'))
    .map(textOf);

/** What Tab stops at in a chart. */
export const stops = (box: Element) => labels(box, '[tabindex="0"]');
