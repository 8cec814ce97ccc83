import '../../src/all.js';
import {all, drawn, show, textOf} from './in-page.js';

export const tags = [
  'infosec-trend',
  'cef-funding-map',
  'guidance-list',
  'key-figures',
  'goal-results',
  'partner-network',
  'report-timeline',
  'risk-findings',
  'report-priorities',
  'report-claims',
  'report-claim',
  'report-chapter',
] as const;
export type Tag = (typeof tags)[number];

/** Those that take numbers of an author's own, with the file in `data/` that is in their form. */
export const ownForms = {
  'infosec-trend': 'infosec-trend',
  'cef-funding-map': 'cef-funding',
  'guidance-list': 'guidance',
  'key-figures': 'key-figures',
  'goal-results': 'goals',
  'partner-network': 'partners',
  'report-timeline': 'timeline',
  'risk-findings': 'risks',
  'report-priorities': 'priorities',
} as const;
export type OwnTag = keyof typeof ownForms;
export const ownTags = Object.keys(ownForms) as OwnTag[];

/** All that take `src`: statements are held against shares of an author's own. */
export const sourceForms = {...ownForms, 'report-claims': 'infosec-trend', 'report-claim': 'infosec-trend'} as const;
export type SourceTag = keyof typeof sourceForms;
export const sourceTags = Object.keys(sourceForms) as SourceTag[];

/** What each figure must say wherever it is. */
export const told = {
  'infosec-trend': 'Kommunene gikk fram på alle fem',
  'cef-funding-map': '82 kommuner',
  'guidance-list': 'Seks veiledninger',
  'key-figures': 'nyhetsbrev',
  'goal-results': 'Vi utarbeidet anbefalinger',
  'partner-network': 'NorSIS',
  'report-timeline': 'DIGITAL',
  'risk-findings': 'Østre Toten',
  'report-priorities': 'premissgiverrollen',
  'report-claims': 'holder i 9 av 10',
  'report-claim': 'kan ikke prøves mot tallene',
  'report-chapter': 'premissgiverrollen',
};

/** A claim stands in a sentence: it is as high as its line, and takes over the type of the sentence. */
export const isInline = (tag: Tag) => tag === 'report-claim';
export const markupOf = (tag: Tag) => (isInline(tag) ? `<${tag} ref="pandemien"></${tag}>` : `<${tag}></${tag}>`);
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
