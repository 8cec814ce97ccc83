import {css, svg, type CSSResult, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {CefFunding} from '../../datasets/cef-funding.js';
import {
  annotationList,
  annotationsInFile,
  annotationSign,
  annotationsInPicture,
  annotationStyles,
  annotationWords,
  readAnnotations,
} from '../../figure/annotations.js';
import type {FigureContext} from '../../figure/declaration.js';

export interface FundingAnnotations {
  readonly styles: readonly CSSResult[];
  readonly drawingStyles: CSSResult;
  readonly list: TemplateResult;
  readonly fileNotes: readonly string[];
  /** The numbers of the notes on a county, after its name beside the bar. */
  inName(code: string): SVGTemplateResult | undefined;
  words(code: string): string;
  inFile(code: string): string;
  sign(code: string): TemplateResult | undefined;
}

/** The notes inside the element on counties; `undefined` without any. */
export function fundingAnnotations(
  element: object,
  {counties}: CefFunding,
  {language, warn}: Pick<FigureContext, 'language' | 'warn'>,
): FundingAnnotations | undefined {
  const notes = readAnnotations<string>(element, {
    keys: ['county'],
    find: ({county = ''}) => {
      const wanted = county.toLowerCase();
      return counties.find(({code, name}) => code === wanted || name.toLowerCase() === wanted)?.code;
    },
    nameOf: (place) => counties.find(({code}) => code === place)?.name,
    order: (place) => counties.findIndex(({code}) => code === place),
    warn,
  });
  if (notes.length === 0) return undefined;
  const on = (code: string) => notes.filter(({place}) => place === code);
  return {
    styles: [annotationStyles, drawingStyles],
    drawingStyles,
    list: annotationList(notes, language),
    fileNotes: annotationsInPicture(notes, language),
    inName: (code) => {
      const numbers = on(code).map(({number}) => number);
      if (numbers.length === 0) return undefined;
      return svg`<tspan class="flag-sign" dx=".2em" dy="-.4em">${numbers.join(', ')}</tspan>`;
    },
    words: (code) => annotationWords(on(code), language),
    inFile: (code) => annotationsInFile(on(code), language),
    sign: (code) => annotationSign(on(code), language),
  };
}

const drawingStyles: CSSResult = css`
  .flag-sign {
    font-size: 0.75em;
    font-weight: 600;
  }
`;
