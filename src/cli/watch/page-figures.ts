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
  const waiting: {node: Tree.Node; language: Language}[] = [{node: parse(markup), language: 'nb'}];
  for (let count = 0; waiting.length > 0 && count < mostNodes; count++) {
    const {node, language} = waiting.pop()!;
    if ('value' in node) words.push(node.value);
    if (!('childNodes' in node)) continue;
    const attributes = 'attrs' in node ? new Map(node.attrs.map(({name, value}) => [name, value])) : new Map();
    const own = languageOf(attributes.get('lang')) ?? language;
    if ('tagName' in node) {
      const found = figureIn(node.tagName, attributes, own, address);
      if (found) figures.push(found);
      if (silent.includes(node.tagName)) continue;
      // Words of two blocks are not one word.
      words.push(' ');
    }
    const inside = 'content' in node ? node.content.childNodes : node.childNodes;
    for (const child of inside.toReversed()) waiting.push({node: child, language: own});
  }
  return {figures, text: plainText(words.join(''))};
}

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
  if (known.includes(tag)) return {tag, options: Object.fromEntries(attributes), language};
  const report = attributes.get('data-report')?.trim().toLowerCase() ?? '';
  if (known.includes(report)) {
    const options = [...attributes].flatMap(([name, value]) =>
      name.startsWith('data-') && name !== 'data-report' ? [[name.slice('data-'.length), value] as const] : [],
    );
    const own = Object.fromEntries(options);
    return {tag: report, options: own, language: languageOf(own['lang']) ?? language};
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
  return language && known.includes(tag) ? {tag, options: Object.fromEntries(searchParams), language} : undefined;
}

function explain(error: Error & {code?: string}): never {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  throw new MissingParser('Pages are read with the parser parse5: run npm install parse5@7', {cause: error});
}
