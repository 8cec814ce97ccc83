import type {DefaultTreeAdapterTypes as Tree} from 'parse5';
import type {Language} from '../../datasets/source.js';
import {languages} from '../../datasets/source.js';
import type {Options} from './sentences.js';
import {plainText} from './sentences.js';

/** A figure that a page asks for: as an element, with data attributes, or as a link to the page of a figure. */
export interface PageFigure {
  tag: string;
  options: Options;
  language: Language;
  /** A table or a script in the figure has its numbers. */
  hasOwnNumbers: boolean;
}

export interface PageContent {
  figures: readonly PageFigure[];
  /** The words of the page, with those of finished figures. */
  text: string;
}

/** The parser of HTML, which only this command needs, is not installed. */
export class MissingParser extends Error {}

/** More than any page has; the rest of such a page is not looked at. */
const mostNodes = 500_000;
const known = ['infosec-trend', 'report-claim', 'report-claims', 'report-chapter'];
const silent = ['script', 'style', 'noscript'];

/**
 * The figures in a page, and its words.
 *
 * @throws {MissingParser} that says what to install.
 */
export async function contentOf(markup: string, address: string): Promise<PageContent> {
  const {parse} = await import('parse5').catch(explain);
  const figures: PageFigure[] = [];
  const words: string[] = [];
  /** Figures by those in them. */
  const around = new Map<PageFigure, PageFigure | undefined>();
  const waiting: {node: Tree.Node; language: Language; figure?: PageFigure | undefined}[] = [
    {node: parse(markup), language: 'nb'},
  ];
  for (let count = 0; waiting.length > 0 && count < mostNodes; count++) {
    const {node, language, figure} = waiting.pop()!;
    if ('value' in node) words.push(node.value);
    if (!('childNodes' in node)) continue;
    const attributes = 'attrs' in node ? new Map(node.attrs.map(({name, value}) => [name, value])) : new Map();
    const own = languageOf(attributes.get('lang')) ?? language;
    let inner = figure;
    if ('tagName' in node) {
      const found = figureIn(node.tagName, attributes, own, address);
      if (found) {
        figures.push(found);
        around.set(found, figure);
        inner = found;
      }
      if (isNumbers(node.tagName, attributes))
        for (let one = figure; one && !one.hasOwnNumbers; one = around.get(one)) one.hasOwnNumbers = true;
      if (silent.includes(node.tagName)) continue;
      // Words of two blocks are not one word.
      words.push(' ');
    }
    // The content of a template is not in the figure: a finished figure has the table that it shows there.
    const [inside, outer] = 'content' in node ? [node.content.childNodes, undefined] : [node.childNodes, inner];
    for (const child of inside.toReversed()) waiting.push({node: child, language: own, figure: outer});
  }
  return {figures, text: plainText(words.join(''))};
}

/** Content that a figure takes its numbers from. */
const isNumbers = (tag: string, attributes: ReadonlyMap<string, string>) =>
  tag === 'table' || (tag === 'script' && attributes.get('type')?.toLowerCase() === 'application/json');

function languageOf(lang: string | undefined): Language | undefined {
  const name = (lang ?? '').toLowerCase().split('-')[0] ?? '';
  return name === 'no' ? 'nb' : languages.find((one) => one === name);
}

function figureIn(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  language: Language,
  address: string,
): PageFigure | undefined {
  if (known.includes(tag)) return {tag, options: Object.fromEntries(attributes), language, hasOwnNumbers: false};
  const report = attributes.get('data-report')?.trim().toLowerCase() ?? '';
  if (known.includes(report)) {
    const options = [...attributes].flatMap(([name, value]) =>
      name.startsWith('data-') && name !== 'data-report' ? [[name.slice('data-'.length), value] as const] : [],
    );
    const own = Object.fromEntries(options);
    return {tag: report, options: own, language: languageOf(own['lang']) ?? language, hasOwnNumbers: false};
  }
  const href = tag === 'a' || tag === 'iframe' ? (attributes.get('href') ?? attributes.get('src') ?? '') : '';
  return href.includes('figures/') ? figureAt(href, address) : undefined;
}

/** The figure that the page of a figure shows. */
function figureAt(href: string, address: string): PageFigure | undefined {
  if (!URL.canParse(href, address)) return undefined;
  const {pathname, searchParams} = new URL(href, address);
  const [file = '', folder = ''] = pathname.split('/').toReversed();
  const [language, tag] = [languageOf(folder), file.replace('.html', '')];
  if (!language || !known.includes(tag)) return undefined;
  return {tag, options: Object.fromEntries(searchParams), language, hasOwnNumbers: false};
}

function explain(error: Error & {code?: string}): never {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  throw new MissingParser('Pages are read with the parser parse5: run npm install parse5@7', {cause: error});
}
