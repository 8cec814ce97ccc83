import type {ParsedSource} from '../../import/imported-data.js';
import {written} from '../../import/remedy.js';
import {unlessData, type DatasetChange} from './changes.js';
import type {ClaimChange} from './claims.js';
import type {PageContent, PageFigure} from './page-figures.js';
import {changedSentences, plainText, type SentenceChange} from './sentences.js';

/** A figure or a text of a page that is no longer true. */
export interface PageChange {
  address: string;
  dataset: string;
  /** The figure as it is written in the page; empty for sentences in the words of the page. */
  figure: string;
  sentences: SentenceChange;
  claims: readonly ClaimChange[];
}

/** The changed numbers that pages are compared with. */
export interface Changed {
  change: DatasetChange;
  published: ParsedSource;
  current: ParsedSource;
}

/** The name of the dataset of the report that a figure without an address shows. */
const ofReport = 'infosec-trend.json';

/** The figures, claims and sentences of a page that the source makes false. */
export async function pageChanges(
  address: string,
  {figures, text}: PageContent,
  changed: readonly Changed[],
): Promise<PageChange[]> {
  const found: PageChange[] = [];
  for (const one of changed) {
    const {dataset, claims, sentences} = one.change;
    for (const figure of figures.filter((shown) => isOf(shown, address, dataset))) {
      const change = await changeIn(figure, one);
      if (change) found.push({address, dataset, figure: markupOf(figure), ...change});
    }
    const quoted = [...new Set(Object.values(sentences).flatMap(({before}) => before))].filter((before) =>
      text.includes(before),
    );
    const quotedClaims = claims.filter(({quotation}) => text.includes(plainText(quotation)));
    if (quoted.length + quotedClaims.length > 0)
      found.push({address, dataset, figure: '', sentences: {before: quoted, now: []}, claims: quotedClaims});
  }
  return found;
}

/** Whether a figure shows a dataset: by the name of its file, or as the figure of the report. */
function isOf({tag, options, hasOwnNumbers}: PageFigure, address: string, dataset: string): boolean {
  const src = options['src']?.trim() ?? '';
  // A chapter takes no numbers from a page.
  if (src === '') return dataset === ofReport && (!hasOwnNumbers || tag === 'report-chapter');
  if (tag !== 'infosec-trend' || !URL.canParse(src, address)) return false;
  return new URL(src, address).pathname.split('/').at(-1) === dataset;
}

async function changeIn(
  {tag, options, language}: PageFigure,
  {change, published, current}: Changed,
): Promise<Pick<PageChange, 'sentences' | 'claims'> | undefined> {
  if (tag === 'infosec-trend') {
    const sentences = await changedSentences(published, current, options, language).catch(unlessData);
    return sentences && {sentences, claims: []};
  }
  const ref = options['ref'] ?? options['claim'];
  const claims = tag === 'report-claim' ? change.claims.filter(({id}) => id === ref) : change.claims;
  return claims.length > 0 ? {sentences: {before: [], now: []}, claims} : undefined;
}

function markupOf({tag, options}: PageFigure): string {
  const attributes = Object.entries(options).map(([attribute, value]) => written({attribute, value}));
  return `<${[tag, ...attributes].join(' ')}>`;
}
