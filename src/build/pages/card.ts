// The content of the card of a figure, from `card.ts` in its folder.
import {existsSync} from 'node:fs';
import type {CardContent} from '../../export/card-file.js';
import type {CardMaker} from '../../figure/card.js';
import type {AnyDeclaration, FigureState} from '../../figure/declaration.js';
import type {FigureExport} from '../../figure/figure-export.js';
import {sourceName} from '../../figure/source-line.js';

const makers = new Map<string, CardMaker<FigureState>>();

/** Writes a part and its whole in a language. */
export type Share = (part: string, whole: string) => string;

export async function prepareCard(tag: string): Promise<void> {
  const file = new URL(`../../figures/${tag}/card.ts`, import.meta.url);
  if (!existsSync(file)) return;
  makers.set(tag, ((await import(file.href)) as {default: CardMaker<FigureState>}).default);
}

interface DrawnFigure {
  tag: string;
  state: FigureState;
  declaration: AnyDeclaration<FigureState>;
  published: FigureExport;
}

export function cardContent({tag, state, declaration, published}: DrawnFigure, share: Share): CardContent {
  const {title, summary, news} = published;
  const {integer} = state.numbers;
  const {source} = declaration.source(state, Object.keys(declaration.views)[0]!);
  return {
    topic: title,
    sentence: news?.headline ?? summary,
    source: sourceName(source, state.messages),
    ...makers.get(tag)?.(state, (part, whole) => share(integer(part), integer(whole))),
  };
}
