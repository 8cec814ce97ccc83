import type {Language} from '../../../datasets/source.js';
import type {FigureContext} from '../../../figure/declaration.js';
import {wholeFinding} from '../../../figure/headline.js';
import {numbersIn} from '../../../i18n/numbers.js';
import {loadParts, type FigureElement} from '../../load-parts.js';
import {addEdition} from '../all-editions.js';
import type {Documents} from '../sheet-rows.js';
import type {FindingChange} from './difference.js';

/** Figures without a finding on the whole report: one claim, and the figures of one chapter. */
const parts = new Set(['report-claim', 'report-chapter']);

/** The sentences that each figure computes of the two reports, where they are not the same. */
export async function compareFindings(
  years: {from: string; to: string},
  documents: {before: Documents; after: Documents},
  language: Language,
): Promise<FindingChange[]> {
  addEdition(years.from, documents.before);
  addEdition(years.to, documents.after);
  const found: FindingChange[] = [];
  for (const [name, type] of Object.entries(await import('../../../index.js'))) {
    const figure = tagOf(name);
    if (typeof type !== 'function' || parts.has(figure)) continue;
    const element = new type() as unknown as FigureElement;
    await loadParts(element);
    const [before, after] = [years.from, years.to].map((year) => findingOf(element, year, language));
    if (before !== after) found.push({figure, before: before ?? '', after: after ?? ''});
  }
  return found;
}

/** `infosec-trend` of the class `InfosecTrend` */
const tagOf = (name: string): string => name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

function findingOf(element: FigureElement, edition: string, language: Language): string {
  const {declaration} = element;
  const view = Object.keys(declaration.views)[0] ?? '';
  const context: FigureContext = {
    language,
    messages: declaration.messages.get(language),
    numbers: numbersIn(language),
    view,
    edition,
    imported: undefined,
    importNote: undefined,
    isHeadlineAbove: false,
    headingLevel: 2,
    hiddenParts: new Set(),
    highlights: [],
    claim: undefined,
    previous: undefined,
    // No option is given, and the figure shows all that it has.
    option: () => undefined,
    warn: () => undefined,
  };
  const state = declaration.state(element, context);
  return wholeFinding(declaration.headline?.(state, view), declaration.finding(state, view));
}
