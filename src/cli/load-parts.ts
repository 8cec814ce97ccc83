import type {CSSResult} from 'lit';
import {languages} from '../datasets/source.js';
import type {AnyDeclaration, FigureState} from '../figure/declaration.js';
import type {ReportFigure} from '../figure/report-figure.js';

/** The members of an element that drawing without a browser uses. */
export type FigureElement = ReportFigure & {readonly declaration: AnyDeclaration<FigureState>};

/**
 * Fetches all that the elements of a kind can need: messages, views, documents of older reports, and what their files
 * contain.
 *
 * @returns The style sheets of its views.
 */
export async function loadParts({declaration, files}: FigureElement): Promise<readonly CSSResult[]> {
  const views = Promise.all(Object.values(declaration.views).map(({view}) => view.load()));
  const messages = languages.map((language) => declaration.messages.load(language));
  const {editions} = declaration;
  const documents = editions?.years.flatMap((year) => editions.missing(year)).map((one) => one.load()) ?? [];
  await Promise.all([...messages, ...documents, files.load()]);
  return (await views).flatMap(({styles = []}) => styles);
}
