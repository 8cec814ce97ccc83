import {css, svg, type CSSResult, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {CefFunding} from '../../datasets/cef-funding.js';
import {
  annotationList,
  annotationsInFile,
  annotationSign,
  annotationsInPicture,
  annotationStyles,
  annotationWords,
  drawnOfData,
} from '../../figure/annotation-list.js';
import {readAnnotations, type MarkFinder} from '../../figure/annotations.js';
import type {FigureContext} from '../../figure/declaration.js';
import type {OwnFunding} from '../../import/imported-data.js';

export interface FundingAnnotations {
  readonly styles: readonly CSSResult[];
  readonly drawingStyles: CSSResult;
  readonly list: TemplateResult;
  readonly fileNotes: readonly string[];
  readonly drawn: ReadonlySet<unknown>;
  /** The numbers of the notes on a county, after its name beside the bar. */
  inName(code: string): SVGTemplateResult | undefined;
  /** The first of these numbers, after its name on the map; the others follow it in the list. */
  onMap(code: string): SVGTemplateResult | undefined;
  words(code: string): string;
  inFile(code: string): string;
  sign(code: string): TemplateResult | undefined;
}

/** The notes inside the element, and those of its data, on counties; `undefined` without any. */
export function fundingAnnotations(
  element: object,
  funding: CefFunding | OwnFunding,
  context: Pick<FigureContext, 'language' | 'warn'>,
): FundingAnnotations | undefined {
  const {language} = context;
  const {counties} = funding;
  const finder: MarkFinder<string> = {
    keys: ['county'],
    find: ({county = ''}) => {
      const wanted = county.toLowerCase();
      return counties.find(({code, name}) => code === wanted || name.toLowerCase() === wanted)?.code;
    },
    nameOf: (place) => counties.find(({code}) => code === place)?.name,
    order: (place) => counties.findIndex(({code}) => code === place),
  };
  const notes = readAnnotations(element, 'notes' in funding ? funding.notes : [], finder, context);
  if (notes.length === 0) return undefined;
  const on = (code: string) => notes.filter(({place}) => place === code);
  return {
    styles: [annotationStyles, drawingStyles],
    drawingStyles,
    list: annotationList(notes, language),
    fileNotes: annotationsInPicture(notes, language),
    drawn: drawnOfData(notes),
    inName: (code) => {
      const numbers = on(code).map(({number}) => number);
      if (numbers.length === 0) return undefined;
      return svg`<tspan class="flag-sign" dx=".2em" dy="-.4em">${numbers.join(', ')}</tspan>`;
    },
    onMap: (code) => {
      const [first] = on(code);
      // The border of a county is right above some names.
      return first && svg`<tspan class="flag-sign" dx=".1em" dy="-.2em">${first.number}</tspan>`;
    },
    words: (code) => annotationWords(on(code), language),
    inFile: (code) => annotationsInFile(on(code), language),
    sign: (code) => annotationSign(on(code), language),
  };
}

/** The number of a note is smaller than all text, as those over words are; on the map and beside the bars it is nearly as large. */
const drawingStyles: CSSResult = css`
  .flag-sign {
    font-size: 0.75em;
    font-weight: 600;
  }
  .county-name .flag-sign {
    font-size: 0.8em;
  }
`;
