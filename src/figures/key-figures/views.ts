import {html, nothing, type TemplateResult} from 'lit';
import {layoutBeforeAfter} from '../../charts/before-after/layout.js';
import {layoutTiles} from '../../charts/number-tiles/layout.js';
import {layoutUnits} from '../../charts/units/layout.js';
import {capital} from '../../i18n/capital.js';
import type {KeyFiguresWords} from './messages.nb.js';
import type {Numbers} from '../../i18n/numbers.js';
import {countFigures, type KeyFigure, type KeyNumber} from '../../datasets/key-figures.js';
import {beforeAfter, beforeAfterHeight} from '../../charts/before-after/view.js';
import {numberTiles, type NumberTile, type TileGroup} from '../../charts/number-tiles/view.js';
import type {PublishedTable} from '../../figure/figure-export.js';
import type {Mention} from '../../figure/selection.js';
import {units} from '../../charts/units/view.js';
import {wordTable, type WordTableGroup} from '../../charts/word-table/view.js';
import {explained} from '../../i18n/short-forms.js';

/** Says key figures in the words of one language, in each of the forms that they are shown in. */
export class KeyFiguresViews {
  constructor(
    private readonly figures: readonly KeyFigure[],
    private readonly words: KeyFiguresWords,
    private readonly numbers: Numbers,
    private readonly mentions: readonly Mention[] = [],
  ) {}

  tiles(): TemplateResult {
    return numberTiles(this.groups());
  }

  /** The tiles of each chapter. */
  groups(): TileGroup[] {
    const {chapters} = countFigures(this.figures);
    return chapters.map(({id}) => {
      const figures = this.figures.filter(({chapter}) => chapter === id);
      // What has more to say than its neighbours would make a high and empty row of them.
      const wanted = figures.map(({names}) => (names && names.items.join().length > 200 ? 2 : 1));
      const ofTwo = layoutTiles(wanted, 2);
      const ofFour = layoutTiles(wanted, 4);
      return {
        id,
        label: chapters.length > 1 ? capital(this.words.chapters[id]) : undefined,
        tiles: figures.map((figure, i) => ({
          ...this.tile(figure),
          ofTwo: ofTwo[i]!,
          ofFour: ofFour[i]!,
          mentioned: this.mentions.some((one) => one.figure === figure.id) ? this.words.mentioned : undefined,
        })),
      };
    });
  }

  table(): TemplateResult {
    const {words} = this;
    const {chapters} = countFigures(this.figures);
    return wordTable({
      caption: words.caption,
      columns: [words.figure, words.number, words.quotation],
      groups: chapters.map(({id}) => ({
        ...(chapters.length > 1 ? {label: capital(words.chapters[id])} : {}),
        rows: this.figures.filter(({chapter}) => chapter === id).flatMap((figure) => this.rows(figure)),
      })),
    });
  }

  /** One row per number, so that a program can use them. */
  published(): PublishedTable {
    const {words} = this;
    const precision = {true: words.about, false: '', unclear: words.maybeAbout};
    return {
      columns: [words.figure, words.number, words.precision, words.quotation, capital(words.section)],
      rows: this.figures.flatMap(({numbers, quotation, section}) =>
        numbers.map(({label, value, approximate}) => [label, value, precision[`${approximate}`], quotation, section]),
      ),
    };
  }

  notes(): string[] {
    const {words} = this;
    const unclear = this.figures.find(({numbers}) => numbers.some(({approximate}) => approximate === 'unclear'));
    return [
      ...(this.figures.length > 1 ? [words.standAlone] : []),
      ...(unclear ? [words.unclear(this.phrase(unclear))] : []),
      ...(words.programme && this.figures.some(({id}) => id === 'stotte') ? [words.programme] : []),
      ...explained(this.figures, words.shortForms),
    ];
  }

  private tile(figure: KeyFigure): Omit<NumberTile, 'ofTwo' | 'ofFour'> {
    const {numbers, kind, detail, join, names} = figure;
    const tileNumbers = numbers.map((number) => ({...this.split(number), unit: number.unit}));
    const [first, second] = numbers;
    if (kind === 'change') {
      const placed = layoutBeforeAfter(first.value, second!.value);
      const text = {label: this.phrase(figure), before: this.split(first), after: this.split(second!)};
      return {
        numbers: tileNumbers,
        join,
        detail,
        drawing: {template: beforeAfter(placed, text), height: beforeAfterHeight(placed)},
      };
    }
    if (kind === 'share') {
      return {
        numbers: [{number: this.phrase(figure), about: undefined, unit: second!.unit}],
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

  /** Numbers that mean something only together stand together. */
  private rows(figure: KeyFigure): WordTableGroup['rows'] {
    const {numbers, kind, detail} = figure;
    const {names} = figure;
    // What belongs to the figure as a whole is told once.
    const quoted = (isFirst = true) =>
      html`<q lang="nb">${figure.quotation}</q>
        ${isFirst && names ? html`<span class="section">${names.lead} <span lang="nb">${names.items.join(' · ')}</span></span>` : nothing}
        <span class="section">${this.words.inSection} <span lang="nb">«${figure.section}»</span></span>`;
    if (kind === 'count')
      return numbers.map((number, i) => ({label: number.label, cells: [this.written(number), quoted(i === 0)]}));
    return [{label: `${capital(numbers.at(-1)!.unit)} ${detail}`, cells: [this.phrase(figure), quoted()]}];
  }

  /** «fra rundt 60 til 150», «3 av 4». */
  private phrase({numbers, kind}: KeyFigure): string {
    const [first, second] = numbers.map((number) => this.written(number));
    return kind === 'share' ? this.words.partOf(first!, second!) : this.words.change(first!, second!);
  }

  private written(number: KeyNumber): string {
    const {about, number: digits} = this.split(number);
    return about ? `${about} ${digits}` : digits;
  }

  private split({value, approximate}: KeyNumber): {number: string; about: string | undefined} {
    const {words, numbers} = this;
    return {number: words.exact(value, numbers), about: approximate === true ? words.about : undefined};
  }
}
