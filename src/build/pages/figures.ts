// The figures that get a page, and what is on it.
import {readFileSync} from 'node:fs';
import {palette} from '../../figure/palette.js';
import type {Accepted} from '../../embed/figure-options.js';
import {elementOptions} from '../element-options.js';
import {chapterPicture} from '../../figures/report-chapter/picture.js';
import type {Language} from '../../datasets/source.js';
import type {FigureExport} from '../../figure/figure-export.js';
import type {ElementOptions} from '../element-options.js';
import type {Manifest} from '../manifest.js';
import type {Markup} from './markup.js';
import {prepare, staticFigure, type ElementStyles, type StaticFigure} from './static-figure.js';
import {styleOf} from './styles.js';

/** What a page shows of an element. */
export interface Figure {
  tag: string;
  language: Language;
  /** The option that one thing of several is chosen by, where the page has one figure of each. */
  each: string | undefined;
  figures: readonly StaticFigure[];
  /** What an element does not say of itself, and the page has to. */
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
   * The style sheet of an element, as it is in its shadow root with those of the later views that have a page. The page
   * around it can have given it the colours.
   */
  styles(tag: string, options?: {hasColours?: boolean}): string;
  figure(tag: string, language: Language): Figure;
}

const manifest = new URL('../../../custom-elements.json', import.meta.url);

export const languages: readonly Language[] = ['nb', 'nn', 'en'];

/** Elements that show one thing of several: their page has one of each, so that all can be read without a script. */
export const oneOfEach: Readonly<Record<string, string>> = {'report-chapter': 'chapter', 'report-claim': 'ref'};

/** A claim is a piece of a sentence. The list of claims says what all of them are. */
const listOf: Readonly<Record<string, string>> = {'report-claim': 'report-claims'};

/** What anybody may set, for anybody can write the address of a page that speaks for its publisher. */
const {choices: freeChoices, years} = JSON.parse(
  readFileSync(new URL('../../embed/rights.json', import.meta.url), 'utf8'),
) as {choices: readonly string[]; years: readonly string[]};

const levels = {'heading-level': '2'};
const styleIn = (tag: string) => styleOf(`../${tag}.css`);

/** Fetches every element once, and returns what makes the figure of a page in one language. */
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
    staticFigure(name, {lang: language, ...levels, ...attributes}, styleIn);
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

/** Two chapters on one page are spoken of as one thing, with the contents and the data of both. */
function together(published: readonly FigureExport[]): FigureExport {
  const [first, ...others] = published as [FigureExport, ...FigureExport[]];
  if (others.length === 0) return first;
  const joined = (name: 'title' | 'summary', by: string) => published.map((one) => one[name]).join(by);
  const table = {...first.table, rows: published.flatMap((one) => one.table.rows)};
  return {
    ...first,
    title: joined('title', ' · '),
    summary: joined('summary', ' '),
    table,
    document: Object.assign({}, ...published.map(({document}) => document as object)) as object,
    picture: (room) => chapterPicture(table, first.language, room),
  };
}

/** As text the figures of a chapter follow, with all that its contents say of them. */
function introOf({published}: StaticFigure): FigureExport {
  return {...published, table: {columns: [], rows: []}};
}

/** What each option accepts, whichever edition is shown. */
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
