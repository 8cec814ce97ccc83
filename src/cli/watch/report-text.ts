import {oneLine, plainMarkdown} from '../visible-text.js';
import type {ClaimChange} from './claims.js';
import type {Item} from '../../import/compare-tables.js';
import type {PageChange} from './pages.js';
import type {Entry} from './record.js';
import type {SentenceChange} from './sentences.js';

/** A source or a page that could not be compared. */
export interface Failure {
  what: string;
  message: string;
}

/** One line of a report: its depth in the lists, or a heading. */
interface Line {
  depth: 'heading' | 0 | 1;
  text: string;
}

/** A report on all changes, as plain text or as Markdown. Empty where there is nothing to say. */
export function reportText(entries: readonly Entry[], failures: readonly Failure[], form: 'text' | 'markdown'): string {
  const lines = [
    ...entries.flatMap(entryLines),
    ...(failures.length > 0 ? [heading('Could not be compared')] : []),
    ...failures.map(({what, message}) => item(`${what}: ${message}`)),
  ];
  return lines
    .map((line) => (form === 'markdown' ? inMarkdown(line) : inText(line)))
    .join('\n')
    .trim();
}

const heading = (text: string): Line => ({depth: 'heading', text});
const item = (text: string, depth: 0 | 1 = 0): Line => ({depth, text});

const inText = ({depth, text}: Line) =>
  depth === 'heading' ? `\n${oneLine(text)}` : `${depth === 0 ? '  ' : '    '}${oneLine(text)}`;

const inMarkdown = ({depth, text}: Line) => {
  const plain = plainMarkdown(text);
  return depth === 'heading' ? `\n## ${plain}\n` : `${depth === 0 ? '- ' : '  - '}${plain}`;
};

function entryLines({change, pages}: Entry): Line[] {
  const {dataset, source, updated, compared, revisedCount, revised, added, gone, claims, sentences} = change;
  const {addedCount, goneCount} = change;
  const left = revisedCount - revised.length;
  return [
    heading(`${dataset}: the source has changed ${revisedCount} of ${compared} numbers`),
    item(`Source: ${source}${updated === undefined ? '' : `, updated ${updated}`}`),
    ...revised.map(({at, from, to}) => item(`${at}: ${from} → ${to}`)),
    ...(left > 0 ? [item(`and ${left} more`)] : []),
    ...itemLines('New at the source', added, addedCount),
    ...itemLines('No longer at the source', gone, goneCount),
    ...claims.map((claim) => item(claimText(claim))),
    ...Object.entries(sentences).flatMap(([language, one]) => sentenceLines(`The figure, in ${language}`, one)),
    ...pages.flatMap(pageLines),
  ];
}

function itemLines(title: string, items: readonly Item[], count: number): Line[] {
  if (items.length === 0) return [];
  const names = items.map(({dimension, category}) => `${dimension} ${category}`);
  const more = count > items.length ? [`and ${count - items.length} more`] : [];
  return [item(`${title}: ${[...names, ...more].join(', ')}`)];
}

function claimText({id, quotation, before, now}: ClaimChange): string {
  const count = ({holds, of}: ClaimChange['now']) => `${holds} of ${of}`;
  return `Claim ${id}, «${quotation}»: it held in ${count(before)} cases, and now holds in ${count(now)}`;
}

function sentenceLines(where: string, {before, now}: SentenceChange): Line[] {
  return [
    item(where),
    ...before.map((one) => item(`No longer: ${one}`, 1)),
    ...now.map((one) => item(`Now: ${one}`, 1)),
  ];
}

function pageLines({address, figure, sentences, claims}: PageChange): Line[] {
  return [
    ...sentenceLines(`On ${address}, ${figure || 'in the words of the page'}`, sentences),
    ...claims.map((claim) => item(claimText(claim), 1)),
  ];
}
