import {executeServerCommand} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import {all, drawn} from './in-page.js';

const {axe: checker} = globalThis as unknown as {axe: typeof axe};

export const schemes = ['light', 'dark'] as const;

/** What is wrong with an element as it is shown now, on a page in one colour scheme. */
export async function accessFaults(element: Element, scheme: (typeof schemes)[number]): Promise<string[]> {
  const box = element.parentElement!;
  box.style.colorScheme = scheme;
  box.style.background = scheme === 'dark' ? '#131a24' : '#fff';
  const {violations} = await checker.run(element, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Rules about whole pages: a figure is a part of one.
    rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}, 'heading-order': {enabled: false}},
  });
  return violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`).join(' | ')}`,
  );
}

/** How wide an element needs the page to be when there are 320 px, its scrolling boxes included; at twice the text size too. */
export async function narrowWidth(element: Element): Promise<number> {
  await executeServerCommand('viewport', {width: 320, height: 640});
  let widest = 0;
  try {
    for (const size of ['', '200%']) {
      document.documentElement.style.fontSize = size;
      await drawn(element);
      const boxes = size === '' ? all(element, '.table-box') : [];
      const overflow = Math.max(0, ...boxes.map((box) => box.scrollWidth - box.clientWidth));
      widest = Math.max(widest, document.documentElement.scrollWidth + overflow);
    }
  } finally {
    document.documentElement.style.fontSize = '';
    await executeServerCommand('viewport', {width: 800, height: 600});
  }
  return widest;
}
