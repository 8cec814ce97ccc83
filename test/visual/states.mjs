// All that there is to see: every figure in every view, language, width and scheme, on paper, and with large text.
import {readFileSync} from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));

/** What an element has instead of `view`: a chapter is one of two, and a claim stands in a sentence. */
const insteadOfView = {'report-chapter': 'chapter'};
const only = {'report-claim': {claim: 'kommunene-lavere'}};

/** Pictures that something else than the view chooses. */
const others = {
  'cef-funding-map': {shares: {view: 'map', statistic: 'share'}},
  // Alone, it is a figure, and in a sentence else.
  'report-claim': {alone: {claim: 'svak-forbedring'}},
};

const choices = ({type}) => [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);

/** The elements, each with the attributes of its views: `{'infosec-trend': {lines: {view: 'lines'}, …}}`. */
export const elements = Object.fromEntries(
  manifest.modules.map(({declarations: [{tagName, attributes}]}) => {
    const name = insteadOfView[tagName] ?? 'view';
    const views = attributes.filter((one) => one.name === name).flatMap(choices);
    if (views.length === 0) return [tagName, {whole: only[tagName] ?? {}, ...others[tagName]}];
    return [tagName, {...Object.fromEntries(views.map((value) => [value, {[name]: value}])), ...others[tagName]}];
  }),
);

export const languages = ['nb', 'nn', 'en'];
/** A phone, a tablet and a desk, in CSS pixels. */
export const widths = [360, 768, 1200];

/** What the browser is told that its reader prefers. */
export const schemes = {
  light: {'prefers-color-scheme': 'light', 'forced-colors': 'none'},
  dark: {'prefers-color-scheme': 'dark', 'forced-colors': 'none'},
  forced: {'prefers-color-scheme': 'light', 'forced-colors': 'active'},
};

/** A sheet of A4 between margins of 15 mm. */
const paper = 680;

/** The window of a reader who has the text of every page twice as large. */
const roomForLargeText = 1000;

/** Where a figure is set up, and how it is looked at there: in each scheme, printed, or with large text. */
export function placesOf(tag) {
  return Object.entries(elements[tag]).flatMap(([view, attributes]) =>
    languages.flatMap((language) => {
      const place = {tag, view, attributes, language};
      const onScreen = widths.map((width) => ({...place, width, looks: Object.keys(schemes)}));
      const printed = {...place, width: paper, looks: ['paper']};
      const large = {...place, width: roomForLargeText, looks: ['large']};
      return language === 'nb' ? [...onScreen, printed, large] : [...onScreen, printed];
    }),
  );
}

export const nameOf = ({view, language, width}) => `${view} ${language} ${width}`;
