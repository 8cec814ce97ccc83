// The figures that get a page, and what is on it.
import {readFileSync} from 'node:fs';
import {changeStyles} from '../../../dist/npm/src/charts/change-chart/styles.js';
import {tableStyles} from '../../../dist/npm/src/charts/data-table/styles.js';
import {wordTableStyles} from '../../../dist/npm/src/charts/word-table/styles.js';
import {palette} from '../../../dist/npm/src/figure/palette.js';
import {elementOptions} from '../element-options.mjs';
import {chapterPicture} from '../../../dist/npm/src/figures/report-chapter/picture.js';
import {styleOf} from './inline.mjs';
import {prepare, stillFigure} from './still-figure.mjs';

const manifest = new URL('../../../custom-elements.json', import.meta.url);

export const languages = ['nb', 'nn', 'en'];

/** Elements that show one thing of several: their page has one of each, so that all can be read without a script. */
export const oneOfEach = {'report-chapter': 'chapter', 'report-claim': 'ref'};

/** A claim is a piece of a sentence. The list of claims says what all of them are. */
const toldBy = {'report-claim': 'report-claims'};

/** What anybody may set, for anybody can write the address of a page that speaks for its publisher. */
const {choices: freeChoices, years} = JSON.parse(
  readFileSync(new URL('../../embed/rights.json', import.meta.url), 'utf8'),
);

const levels = {'heading-level': '2'};
const styleIn = (tag) => styleOf(`../${tag}.css`);

/** Fetches every element once, and returns what makes the figure of a page in one language. */
export async function readFigures() {
  const all = elementOptions(JSON.parse(readFileSync(manifest, 'utf8')));
  const styles = new Map();
  for (const {tag} of all) {
    styles.set(tag, await prepare(tag));
  }
  return {
    tags: all.map(({tag}) => tag),
    /**
     * The style sheet of an element, as it is in its shadow root with those of the later views that have a page. The page around
     * it can have given it the colours.
     */
    styles: (tag, {hasColours = true} = {}) => {
      const {elementStyles, viewStyles} = styles.get(tag);
      return [...new Set([...elementStyles, tableStyles, wordTableStyles, changeStyles, ...viewStyles])]
        .filter((sheet) => hasColours || sheet !== palette)
        .map(({cssText}) => cssText)
        .join('\n');
    },
    figure: (tag, language) =>
      figureOf(
        all.find((one) => one.tag === tag),
        language,
      ),
  };
}

function figureOf({tag, options}, language) {
  const draw = (name, attributes) => stillFigure(name, {lang: language, ...levels, ...attributes}, styleIn);
  const each = oneOfEach[tag];
  const values = options.find(({name}) => name === each)?.values;
  const stills = values ? values.map((value) => draw(tag, {[each]: value})) : [draw(tag, {})];
  const hasTable = options.some(({name, values: views}) => name === 'view' && views.includes('table'));
  const told = toldBy[tag] && draw(toldBy[tag], {}).published;
  const published = told ?? together(stills.map((one) => one.published));
  return {
    tag,
    language,
    each,
    stills,
    /** What an element does not say of itself, and the page has to. */
    told,
    published,
    /** The figures in a chapter. */
    parts: tag === 'report-chapter' ? stills.flatMap((still) => [introOf(still), ...still.inner]) : [published],
    tags: [...new Set(stills.flatMap(({tags}) => tags))],
    table: hasTable ? tableIn(draw(tag, {view: 'table', hide: 'views tools'}).markup) : undefined,
    accepted: acceptedBy(options, draw(tag, {hide: 'tools'}).choices),
  };
}

/** Two chapters on one page are spoken of as one thing, with the contents and the data of both. */
function together(published) {
  const [first, ...others] = published;
  if (others.length === 0) return first;
  const joined = (name, by) => published.map((one) => one[name]).join(by);
  const table = {...first.table, rows: published.flatMap((one) => one.table.rows)};
  return {
    ...first,
    title: joined('title', ' · '),
    summary: joined('summary', ' '),
    table,
    document: Object.assign({}, ...published.map(({document}) => document)),
    picture: (room) => chapterPicture(table, first.language, room),
  };
}

/** As text the figures of a chapter follow, with all that its contents say of them. */
function introOf({published}) {
  return {...published, table: {columns: [], rows: []}};
}

function tableIn(markup) {
  const [table] = /<table[\s\S]*<\/table>/.exec(markup) ?? [];
  if (!table) throw new Error(`No table in ${`${markup}`.slice(0, 80)}`);
  return table;
}

function acceptedBy(options, choices) {
  const free = options.filter(({name}) => [...freeChoices, ...years].includes(name) && choices[name]);
  return Object.fromEntries(free.map(({name}) => [name, choices[name]]));
}
