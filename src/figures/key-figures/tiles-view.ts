import type {TemplateResult} from 'lit';
import {layoutBeforeAfter} from '../../charts/before-after/layout.js';
import {beforeAfter, beforeAfterHeight} from '../../charts/before-after/view.js';
import {layoutTiles} from '../../charts/number-tiles/layout.js';
import {numberTiles, type NumberTile, type TileGroup} from '../../charts/number-tiles/view.js';
import {layoutUnits} from '../../charts/units/layout.js';
import {units} from '../../charts/units/view.js';
import {countFigures, type KeyFigure} from '../../datasets/key-figures.js';
import {capital} from '../../i18n/capital.js';
import {digitsOf, phraseOf, type Writing} from './figure-text.js';
import type {KeyFiguresState} from './state.js';

/** What the tiles are made from. */
type Tiles = Writing & Pick<KeyFiguresState, 'figures' | 'highlighted'>;

export function draw(state: KeyFiguresState): TemplateResult {
  return numberTiles(tileGroups(state));
}

/** The tiles of each chapter. */
export function tileGroups(state: Tiles): TileGroup[] {
  const {messages} = state;
  const {chapters} = countFigures(state.figures);
  return chapters.map(({id}) => {
    const figures = state.figures.filter(({chapter}) => chapter === id);
    // What has more to say than its neighbours would make a high and empty row of them.
    const wanted = figures.map(({names}) => (names && names.items.join().length > 200 ? 2 : 1));
    const ofTwo = layoutTiles(wanted, 2);
    const ofFour = layoutTiles(wanted, 4);
    return {
      id,
      label: chapters.length > 1 ? capital(messages.chapters[id]) : undefined,
      tiles: figures.map((figure, i) => ({
        ...tileOf(figure, state),
        ofTwo: ofTwo[i]!,
        ofFour: ofFour[i]!,
        mentioned: state.highlighted.has(figure.id) ? messages.mentioned : undefined,
      })),
    };
  });
}

function tileOf(figure: KeyFigure, writing: Writing): Omit<NumberTile, 'ofTwo' | 'ofFour'> {
  const {numbers, kind, detail, join, names} = figure;
  const tileNumbers = numbers.map((number) => ({...digitsOf(number, writing), unit: number.unit}));
  const [first, second] = numbers;
  if (kind === 'change') {
    const placed = layoutBeforeAfter(first.value, second!.value);
    const text = {
      label: phraseOf(figure, writing),
      before: digitsOf(first, writing),
      after: digitsOf(second!, writing),
    };
    return {
      numbers: tileNumbers,
      join,
      detail,
      drawing: {template: beforeAfter(placed, text), height: beforeAfterHeight(placed)},
    };
  }
  if (kind === 'share') {
    return {
      numbers: [{number: phraseOf(figure, writing), about: undefined, unit: second!.unit}],
      join,
      detail,
      // Two em by one and three quarters, as on the page.
      extra: {
        template: units(layoutUnits(first.value, second!.value)),
        width: second!.value * 32,
        height: 28,
      },
    };
  }
  return {numbers: tileNumbers, join, detail, names};
}
