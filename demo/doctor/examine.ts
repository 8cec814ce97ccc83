import type {Language} from '../../src/datasets/source.js';
import {figureOf} from '../embed/figures.js';
import {askedIn} from './asked-figures.js';
import {judgeForm, untitled} from './judge-form.js';
import {lostFindings} from './lost.js';
import {optionFindings} from './options.js';
import type {Finding} from './finding.js';
import {inertDocument} from './inert-document.js';
import {beginning, longest, mostFigures, mostFindings} from './limits.js';
import {scriptsIn} from './scripts.js';
import {sealedFiles} from './sealed-files.js';
import {strayFindings} from './strays.js';
import {unknownFigure} from './unknown-figure.js';

export interface Question {
  /** What the publishing tool gave back. */
  html: string;
  /** What was pasted into it, where the author still has it. */
  original?: string;
  host: string;
  /** Whether the site has the loader on every page. */
  hasLoader: boolean;
  /** What the `integrity.json` of the host says, where the author has it. */
  integrity?: string;
  language: Language;
}

export interface Answer {
  findings: readonly Finding[];
  /** How many figures a reader sees, live. */
  drawn: number;
}

/** What is left of which figure in a piece of HTML. It is read into a document that shows and runs nothing. */
export async function examine({host, hasLoader, language, ...texts}: Question): Promise<Answer> {
  const html = beginning('html', texts.html);
  const original = beginning('original', texts.original ?? '');
  const integrity = beginning('integrity', texts.integrity ?? '');
  const root = inertDocument(html);
  const sealed = sealedFiles(integrity);
  const scripts = scriptsIn(root, host, sealed);
  const site = {host, language, defined: scripts.defined, hasLoader: hasLoader || scripts.hasLoader, sealed};
  const asked = askedIn(root);
  const judged = await Promise.all(
    asked.slice(0, mostFigures).map(async (one) => {
      if (!figureOf(one.tag)) return [unknownFigure(one, site)];
      return [judgeForm(one, site), ...untitled(one, site), ...(await optionFindings(one))];
    }),
  );
  const findings = [
    ...judged.flat(),
    ...scripts.findings,
    ...strayFindings(root, html, site),
    ...lostFindings(original, asked, site),
  ];
  const nothing: Finding[] = findings.length === 0 ? [{code: 'nothing', kind: 'bad'}] : [];
  return {
    findings: [...cutFindings(texts, asked.length, findings.length), ...findings.slice(0, mostFindings), ...nothing],
    drawn: judged.filter(([verdict]) => verdict?.kind === 'good').length,
  };
}

/** What was left out, so that nobody takes the answer for one about all of it. */
function cutFindings(
  texts: Pick<Question, 'html' | 'original' | 'integrity'>,
  figures: number,
  findings: number,
): Finding[] {
  const most = (count: number) => ({most: count.toLocaleString('nb')});
  const fields = (['html', 'original', 'integrity'] as const).filter(
    (field) => (texts[field] ?? '').length > longest[field],
  );
  return [
    ...fields.map((field): Finding => ({code: `${field}-cut`, kind: 'bad', names: most(longest[field])})),
    ...(figures > mostFigures ? [{code: 'figures-cut', kind: 'bad', names: most(mostFigures)} as const] : []),
    ...(findings > mostFindings ? [{code: 'findings-cut', kind: 'bad', names: most(mostFindings)} as const] : []),
  ];
}
