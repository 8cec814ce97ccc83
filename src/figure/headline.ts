import type {AnyDeclaration, FigureState} from './declaration.js';

/** A longer heading cannot be read at a glance. */
const mostWords = 15;

export function isShort(text: string): boolean {
  return text.split(/\s+/).length <= mostWords;
}

/** The sentences that there are, one after the other. */
export const sentences = (...all: readonly (string | false | undefined)[]): string => all.filter(Boolean).join(' ');

/** The first text that is short enough to be a heading, without its full stop. */
export function headlineOf(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((text) => text && isShort(text))?.replace(/\.$/, '');
}

/** The headline as the first sentence of the finding, where it is not the heading. */
export function wholeFinding(headline: string | undefined, finding: string): string {
  return sentences(headline && `${headline}.`, finding);
}

/** Splits a finding into the sentences that fit in a heading and the remaining ones, for the text under it. */
export function splitFinding(
  news: readonly string[],
  rest: readonly string[],
): {headline: string | undefined; finding: string} {
  const counts = news.map((_, i) => news.length - i);
  const most = counts.find((count) => isShort(news.slice(0, count).join(' '))) ?? 0;
  return {
    headline: headlineOf(news.slice(0, most).join(' ')),
    finding: [...news.slice(most), ...rest].join(' '),
  };
}

/** A heading with as many names as fit, and the number of the others. */
export function namingHeadline(
  names: readonly string[],
  write: (names: readonly string[], others: number) => string,
): string | undefined {
  return headlineOf(...names.map((_, i) => write(names.slice(0, names.length - i), i)));
}

/** The unit and the report, for the line under the heading of a figure. A chapter names its report once. */
export function measuredText<State extends FigureState>(
  declaration: AnyDeclaration<State>,
  state: State,
  view: string,
  isInChapter = false,
): string {
  const report = isInChapter ? undefined : declaration.source(state, view).source.report;
  const unit = declaration.unit?.(state) ?? state.messages.unit;
  return declaration.measured?.(state, view) ?? [unit, report].filter(Boolean).join(', ');
}
