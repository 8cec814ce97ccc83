import {executeServerCommand} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import {all, drawn} from './in-page.js';

const {axe: checker} = globalThis as unknown as {axe: typeof axe};

export const schemes = ['light', 'dark'] as const;

/** The rules that look at colours. */
const ofColours = {runOnly: ['color-contrast', 'link-in-text-block']};
const ofAll = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Rules about whole pages: a figure is a part of one.
  rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}, 'heading-order': {enabled: false}},
};

/** What is wrong with what is in a part of the page. */
export async function findings(part: Element, options: axe.RunOptions = ofAll): Promise<string[]> {
  const {violations} = await checker.run(part, {resultTypes: ['violations'], ...options});
  return violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`).join(' | ')}`,
  );
}

/** What is wrong with an element as it is shown now, on a page in one colour scheme: in the dark, nothing but colours differs. */
export async function accessFaults(element: Element, scheme: (typeof schemes)[number]): Promise<string[]> {
  const box = element.parentElement!;
  box.style.colorScheme = scheme;
  box.style.background = scheme === 'dark' ? '#131a24' : '#fff';
  // A claim has the colour of its sentence, and Firefox lets the box inherit that of the light page around it.
  box.style.color = 'CanvasText';
  return findings(box, scheme === 'dark' ? ofColours : ofAll);
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
