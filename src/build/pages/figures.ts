// The figures that get a page, and the content of each page.
import {readFileSync} from 'node:fs';
import {palette} from '../../figure/palette.js';
import type {Accepted} from '../../embed/figure-options.js';
import {elementOptions, type ElementOptions} from '../element-options.js';
import {joinedPictures} from '../../figures/report-chapter/picture.js';
import type {Language} from '../../datasets/source.js';
import type {FigureExport, Picture} from '../../figure/figure-export.js';
import type {Manifest} from '../manifest.js';
import type {Markup} from './markup.js';
import {prepare, staticFigure, type ElementStyles, type StaticFigure} from './static-figure.js';
import {styleOf} from './styles.js';

/** The content of the page of an element. */
export interface Figure {
  tag: string;
  language: Language;
  /** The option that selects one thing of several, where the page has a figure for each. */
  each: string | undefined;
  figures: readonly StaticFigure[];
  /** The export of the list that gives the page its title, summary and source, where its figures are parts of the list. */
  whole: FigureExport | undefined;
  published: FigureExport;
  /** The figures in a chapter. */
  parts: readonly FigureExport[];
  tags: readonly string[];
  table: Markup | undefined;
  accepted: Accepted;
}

interface Figures {
  tags: readonly string[];
  /**
   * The style sheet of an element as in its shadow root, with those of views that it fetches later. Without colours, it
   * takes them from the page around it.
   */
  styles(tag: string, options?: {hasColours?: boolean}): string;
  figure(tag: string, language: Language): Figure;
}

const manifest = new URL('../../../custom-elements.json', import.meta.url);

/** Elements that show one thing of several: their page has a figure for each, so that all can be read without a script. */
export const oneOfEach: Readonly<Record<string, string>> = {'report-chapter': 'chapter', 'report-claim': 'ref'};

/** A claim is a part of a sentence, so the list of claims introduces its page. */
const listOf: Readonly<Record<string, string>> = {'report-claim': 'report-claims'};

/** Options that an address may set: anybody can write the address of a page that speaks for its publisher. */
const {choices: freeChoices, years} = JSON.parse(
  readFileSync(new URL('../../embed/rights.json', import.meta.url), 'utf8'),
) as {choices: readonly string[]; years: readonly string[]};

const headingLevel = {'heading-level': '2'};
const styleIn = (tag: string) => styleOf(`../${tag}.css`);

/** Fetches every element once, and returns a function that makes the content of a page in one language. */
export async function readFigures(): Promise<Figures> {
  const all = elementOptions(JSON.parse(readFileSync(manifest, 'utf8')) as Manifest);
  const types = new Map<string, ElementStyles>();
  for (const {tag} of all) types.set(tag, await prepare(tag));
  return {
    tags: all.map(({tag}) => tag),
    styles: (tag, {hasColours = true} = {}) =>
      [...new Set([...types.get(tag)!.elementStyles, ...types.get(tag)!.viewStyles])]
        .filter((sheet) => hasColours || sheet !== palette)
        .map(({cssText}) => cssText)
        .join('\n'),
    figure: (tag, language) =>
      figureOf(
        all.find((one) => one.tag === tag)!,
        language,
      ),
  };
}

function figureOf({tag, options}: ElementOptions, language: Language): Figure {
  const draw = (name: string, attributes: Readonly<Record<string, string>>) =>
    staticFigure(name, {lang: language, ...headingLevel, ...attributes}, styleIn);
  const each = oneOfEach[tag];
  const values = options.find(({name}) => name === each)?.values;
  const figures = each && values ? values.map((value) => draw(tag, {[each]: value})) : [draw(tag, {})];
  const hasTable = options.some(({name, values: views}) => name === 'view' && views.includes('table'));
  const list = listOf[tag];
  const whole = list ? draw(list, {}).published : undefined;
  const published = whole ?? together(figures.map((one) => one.published));
  return {
    tag,
    language,
    each,
    figures,
    whole,
    published,
    parts: tag === 'report-chapter' ? figures.flatMap((figure) => [introOf(figure), ...figure.inner]) : [published],
    tags: [...new Set(figures.flatMap(({tags}) => tags))],
    table: hasTable ? draw(tag, {view: 'table', hide: 'views tools'}).table : undefined,
    accepted: acceptedBy(
      options,
      choicesOf((attributes) => draw(tag, {hide: 'tools', ...attributes}).choices),
    ),
  };
}

/** Joins the chapters on one page to one export, with the contents and the data of all. */
function together(published: readonly FigureExport[]): FigureExport {
  const [first, ...others] = published as [FigureExport, ...FigureExport[]];
  if (others.length === 0) return first;
  const joined = (name: 'title' | 'summary' | 'source' | 'licence', by: string) =>
    [...new Set(published.map((one) => one[name]))].join(by);
  const table = {...first.table, rows: published.flatMap((one) => one.table.rows)};
  return {
    ...first,
    title: joined('title', ' · '),
    summary: joined('summary', ' '),
    source: joined('source', '. '),
    licence: joined('licence', '. '),
    table,
    document: Object.assign({}, ...published.map(({document}) => document as object)) as object,
    picture: async () =>
      joinedPictures(
        await Promise.all(
          published.map(async ({title, picture}) => ({title, picture: await (picture as () => Promise<Picture>)()})),
        ),
      ),
  };
}

/** A chapter without its table: in Markdown its figures follow, with everything that the table says of them. */
function introOf({published}: StaticFigure): FigureExport {
  return {...published, table: {columns: [], rows: []}};
}

/** The values that each option accepts in any edition. */
function choicesOf(
  draw: (attributes: Readonly<Record<string, string>>) => StaticFigure['choices'],
): StaticFigure['choices'] {
  const newest = draw({});
  const older = (newest['edition'] ?? []).slice(0, -1).map((edition) => draw({edition}));
  const all = [newest, ...older].flatMap((choices) => Object.entries(choices));
  const byName = new Map<string, readonly string[]>();
  for (const [name, values] of all) byName.set(name, [...new Set([...(byName.get(name) ?? []), ...values])]);
  return Object.fromEntries(byName);
}

function acceptedBy(options: ElementOptions['options'], choices: StaticFigure['choices']): Figure['accepted'] {
  const free = options.filter(({name}) => [...freeChoices, ...years].includes(name) && choices[name]);
  return Object.fromEntries(
    free.map(({name, kind}) => [name, kind === 'list' ? {words: wordsIn(choices[name]!)} : choices[name]!]),
  );
}

/** Every word of the names that a list takes, once. */
function wordsIn(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => name.toLowerCase().split(/[\s,;]+/)))];
}
