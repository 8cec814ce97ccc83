import type {AnyDeclaration, FigureState} from './declaration.js';
import type {FigureExport} from './figure-export.js';
import {measuredText, wholeFinding} from './headline.js';
import {licenceText, sourceName, sourceText} from './source-line.js';
import {ownMembers} from './own-members.js';
import type {Figure, StateController} from './state-controller.js';

/** Combines the texts of the frame with the content of the exporter, which has precedence. */
export function makeExport<State extends FigureState>(
  declaration: AnyDeclaration<State>,
  controller: StateController<State>,
  figure: Figure,
): FigureExport {
  const {state, view, ownHeading, topic, headline, finding} = controller.shown!;
  const {language, messages, numbers} = state;
  const {source} = declaration.source(state, view);
  const exporter = ownMembers(declaration.exporter.value!);
  const content = ownMembers(exporter.exportContent(state, view, figure));
  const partOf = (part: number, whole: number) => messages.partOf(numbers.integer(part), numbers.integer(whole));
  return {
    language,
    title: ownHeading || topic,
    ...(ownHeading && {topic}),
    summary: wholeFinding(headline, finding),
    measured: measuredText(declaration, state, view),
    ...(headline && !ownHeading && {news: {headline, finding}}),
    source: sourceText(source, messages),
    licence: licenceText(source, messages),
    address: source.href,
    // In the words of the library, also where the author gives a heading.
    card: async () =>
      ownMembers({
        topic,
        sentence: headline ?? finding,
        source: sourceName(source, messages),
        ...(await exporter.card?.())?.default(state, partOf, view),
      }),
    ...content,
    notes: [
      ...(content.notes ?? [...controller.notes(), ...controller.background(), ...controller.abbreviations()]),
      ...(state.annotations?.fileNotes ?? []),
    ],
  };
}
