import type {TemplateResult} from 'lit';
import {layoutBeforeAfter} from '../../charts/before-after/layout.js';
import {beforeAfter, beforeAfterHeight} from '../../charts/before-after/view.js';
import {layoutUnitField} from '../../charts/number-tiles/layout.js';
import {unitField, unitFieldSize} from '../../charts/number-tiles/unit-field.js';
import {numberTiles, wordsOf, type NumberTile, type TileGroup} from '../../charts/number-tiles/view.js';
import {layoutUnitRow} from '../../charts/unit-squares/layout.js';
import {unitDrawing} from '../../charts/unit-squares/view.js';
import {countFigures, type KeyFigure} from '../../datasets/key-figures.js';
import {capital} from '../../i18n/capital.js';
import {digitsOf, numberText, phraseOf, type Writing} from './figure-text.js';
import {newsFigure, type KeyFiguresState} from './state.js';

/** How much larger the squares of a share are than in their layout. */
const unitScale = 1.4;

/** The data and texts that the tiles are made from. */
type Tiles = Writing & Pick<KeyFiguresState, 'figures' | 'highlighted'>;

export function draw(state: KeyFiguresState): TemplateResult {
  return numberTiles(tileGroups(state));
}

/** The leading tiles have that of the heading first, and then counts; the others are those of one chapter after the other. */
export function tileGroups(state: Tiles): TileGroup[] {
  const {figures, highlighted, messages} = state;
  const news = newsFigure(state);
  const rank = (figure: KeyFigure) => (figure === news ? 0 : figure.kind === 'count' ? 1 : 2);
  const leading = figures.filter(({isLead}) => isLead).toSorted((a, b) => rank(a) - rank(b));
  const {chapters} = countFigures(figures);
  const lists = chapters.map(({id}) => ({
    topic: chapters.length > 1 ? capital(messages.chapters[id]) : undefined,
    of: figures.filter(({isLead, chapter}) => !isLead && chapter === id),
  }));
  return [{of: leading, topic: undefined}, ...lists]
    .filter(({of}) => of.length > 0)
    .map(({of, topic}) => ({
      isLead: of === leading,
      topic,
      tiles: of.map((figure) => ({
        ...tileOf(figure, state),
        mentioned: highlighted.has(figure.id) ? messages.mentioned : undefined,
      })),
    }));
}

function tileOf(figure: KeyFigure, writing: Writing): NumberTile {
  const {numbers, kind, detail, join, names, isLead} = figure;
  const {messages} = writing;
  const tileNumbers = numbers.map((number) => ({...digitsOf(number, writing), unit: number.unit}));
  const [first, second] = numbers;
  if (kind === 'change') {
    const [before, after] = tileNumbers;
    const [from, to] = [before!, after!].map(({about, number}) => wordsOf(about, number));
    const template = beforeAfter(layoutBeforeAfter(first.value, second!.value), from!, to!);
    return {
      lead: messages.from,
      // Both numbers have the same unit, which is written once.
      numbers: [{...before!, unit: ''}, after!],
      join: messages.to,
      detail,
      names,
      drawing: {template, height: beforeAfterHeight},
    };
  }
  if (kind === 'share') {
    const row = layoutUnitRow(first.value, second!.value);
    return {
      numbers: [{number: phraseOf(figure, writing), about: undefined, unit: second!.unit}],
      join,
      detail,
      names,
      drawing: {
        template: unitDrawing(row, unitScale),
        width: row.width * unitScale,
        height: row.height * unitScale,
      },
    };
  }
  const field = isLead ? layoutUnitField(first.value, second !== undefined) : undefined;
  const caption = first.value > 1 ? messages.squares(numberText(first, writing)) : undefined;
  const drawing = field && {template: unitField(field), caption, ...unitFieldSize(field)};
  return {numbers: tileNumbers, join, detail, names, drawing};
}
