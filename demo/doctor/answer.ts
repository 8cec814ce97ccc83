import {checkedHost} from '../embed/host.js';
import {usualHost} from '../embed/usual-host.js';
import {language} from '../settings.js';
import {examine} from './examine.js';
import type {Told} from './finding.js';
import {htmlWords} from './html-words.js';
import {policyFindings} from './policy-findings.js';
import {recognise, type Kind} from './recognise.js';
import {verdictsOf, type Verdict} from './verdicts.js';
import {words} from './words.js';

/** What was pasted, and what is known of the site. */
export interface Written {
  pasted: string;
  original: string;
  integrity: string;
  page: string;
  host: string;
}

export interface Answer {
  /** What the pasted text was read as. */
  kinds: readonly Kind[];
  html?: {verdicts: readonly Verdict[]; drawn: number};
  policy?: readonly Verdict[];
}

export async function answer({pasted, original, integrity, ...written}: Written, hasLoader: boolean): Promise<Answer> {
  const host = checkedHost(written.host) ?? usualHost;
  const page = URL.canParse(written.page) ? new URL(written.page) : undefined;
  const read = recognise(pasted);
  const {html, kinds} = read;
  const answers: Answer = {kinds};
  if (html !== undefined || original.trim()) {
    const question = {html: html ?? '', original, integrity, host, hasLoader, language: language()};
    const {findings, drawn} = await examine(question);
    const told = findings.map((one): Told => ({
      ...one,
      says: htmlWords[one.code]!,
      pieces: one.instead ? [{label: words.instead, code: one.instead}] : [],
    }));
    answers.html = {verdicts: verdictsOf(told), drawn};
  }
  if (read.policies) answers.policy = verdictsOf(await policyFindings(read, new URL(host), page));
  return answers;
}
