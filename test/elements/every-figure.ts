import '../../src/all.js';
import {ownForms, sourceForms, tags as allTags, withHeadings} from '../tools/figure-list.mjs';
import {all, drawn, show, textOf} from './in-page.js';

export type Tag = Extract<keyof HTMLElementTagNameMap, `${string}-${string}`>;
export const tags = allTags as readonly Tag[];

export {ownForms, sourceForms};
export type OwnTag = keyof typeof ownForms;
export const ownTags = Object.keys(ownForms) as OwnTag[];
export type SourceTag = keyof typeof sourceForms;
export const sourceTags = Object.keys(sourceForms) as SourceTag[];

/** What each figure must say wherever it is. */
export const told = await withHeadings({
  'infosec-trend': 'Kommunene lå 10,4–32,2 prosentpoeng bak staten',
  'cef-funding-map': '82 kommuner',
  'guidance-list': 'Seks nye eller oppdaterte veiledninger',
  'key-figures': 'nyhetsbrev',
  'goal-results': 'Vi utarbeidet anbefalinger',
  'partner-network': 'NorSIS',
  'report-timeline': 'DIGITAL',
  'risk-findings': 'Østre Toten',
  'report-priorities': 'premissgiverrollen',
  'report-claims': '9 av 10',
  'report-claim': 'ikke sjekkes mot tallene',
  'report-chapter': 'premissgiverrollen',
});

/** A claim in a sentence is as high as its line, and takes over the type of the sentence. Alone it is a block. */
export const isInline = (tag: Tag) => tag === 'report-claim';
export const markupOf = (tag: Tag) => (isInline(tag) ? `– <${tag} ref="pandemien"></${tag}>` : `<${tag}></${tag}>`);
export function create(tag: Tag) {
  const element = document.createElement(tag);
  if (isInline(tag)) element.setAttribute('ref', 'pandemien');
  return element;
}

/** A chapter is made of figures with shadow roots of their own. */
export const figuresIn = (element: Element) => [element, ...all(element, '[heading-level]')];
export async function whole(element: Element): Promise<void> {
  await drawn(element);
  for (const figure of figuresIn(element).slice(1)) await drawn(figure);
}
export const said = (element: Element) =>
  figuresIn(element)
    .map((figure) => textOf(figure))
    .join(' ');
export async function display(tag: Tag, markup: string) {
  const element = await show(tag, markup);
  await whole(element);
  return element;
}
