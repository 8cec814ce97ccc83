import type {CSSResult} from 'lit';
import {languages} from '../datasets/source.js';
import type {AnyDeclaration, FigureState} from '../figure/declaration.js';
import type {Lazy} from '../figure/lazy.js';
import type {ReportFigure} from '../figure/report-figure.js';

/** The members of an element that drawing without a browser uses. */
export type FigureElement = ReportFigure & {readonly declaration: AnyDeclaration<FigureState>};

/**
 * Fetches all that the elements of a kind can need: messages, views, documents of older reports, and their files.
 *
 * @returns The style sheets of its views.
 */
export async function loadParts(element: FigureElement): Promise<readonly CSSResult[]> {
  const {declaration, files} = element;
  const views = Promise.all(Object.values(declaration.views).map(({view}) => view.load()));
  const lists = Promise.all(Object.values(declaration.views).flatMap(({list}) => list?.load() ?? []));
  const messages = languages.map((language) => declaration.messages.load(language));
  const {editions} = declaration;
  const documents = editions?.years.flatMap((year) => editions.missing(year)).map((one) => one.load()) ?? [];
  const required = requiredBy(element).map((code) => code.load());
  await Promise.all([...messages, ...documents, ...required, files.load()]);
  return [...(await views).flatMap(({styles = []}) => styles), ...(await lists).flatMap(({listStyles}) => listStyles)];
}

/** The code that an element requires, for any value of the option on which that depends. */
function requiredBy(element: FigureElement): readonly Lazy<unknown>[] {
  const {requires} = element.declaration;
  const ids: string[] = [];
  const first = requires?.(element, {
    option(_, __, allowed) {
      ids.push(...allowed.map((one) => (typeof one === 'string' ? one : one[0])));
      return undefined;
    },
  });
  const others = ids.flatMap((id) => requires?.(element, {option: () => id as never}) ?? []);
  return [...(first ?? []), ...others];
}
