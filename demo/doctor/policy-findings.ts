import {hashOf, inlineLoading} from './inline-loading.js';
import {judge, vital, type Obstacle} from './judge-policy.js';
import type {Told} from './finding.js';
import {policyText, type Directive, type Policy} from './policy.js';
import {slipsIn} from './policy-text.js';
import {policyWords} from './policy-words.js';
import {longest, mostFindings} from './limits.js';
import type {Recognised} from './recognise.js';
import {words} from './words.js';

/** What policies mean for figures from a host, on a page; without one, on a page of another origin. */
export async function policyFindings(
  {kinds, policies = [], isPolicyCut = false}: Recognised,
  host: URL,
  page: URL | undefined,
): Promise<Told[]> {
  const loading = inlineLoading(new URL('loader.js', host).href);
  const site = {host, page: page ?? new URL(`${host.protocol}//page.invalid/`), hash: await hashOf(loading)};
  const {obstacles, mended} = judge(policies, site);
  const isDrawn = !obstacles.some(({topic}) => vital.includes(topic));
  const isMended = obstacles.some(({remedy}) => remedy);
  const named = (names: readonly string[]) =>
    names.find((name) => policies.some(({directives}) => directives.has(name))) ?? '';
  const verdict = policies.length === 0 && kinds.includes('headers') ? 'absent' : isDrawn ? 'drawn' : 'undrawn';
  const style = named(['style-src', 'default-src']);
  const found = [
    tell(isDrawn ? 'good' : 'bad', verdict, {}, isMended ? [wholePolicy(mended)] : []),
    ...obstacles.map((one) => tellObstacle(one, host, loading)),
    ...(policies.length === 0 || obstacles.some(({topic}) => topic === 'frame')
      ? []
      : [tell('good', 'framed', {}, [], named(['frame-src', 'child-src', 'default-src']))]),
    ...(style ? [tell('good', 'style', {}, [], style)] : []),
    ...(site.page.origin === host.origin ? [] : [tell('note', 'cors')]),
    ...(policies.some(({isReportOnly}) => isReportOnly) ? [tell('note', 'reported')] : []),
    ...policies.flatMap(slipsIn).map(({kind, value}) => tell('note', kind, {value})),
  ];
  const cut = (code: string, most: number) => tell('bad', code, {most: most.toLocaleString('nb')});
  return [
    ...(isPolicyCut ? [cut('policy-cut', longest.policy)] : []),
    ...(found.length > mostFindings ? [cut('findings-cut', mostFindings)] : []),
    ...found.slice(0, mostFindings),
  ];
}

function tellObstacle({topic, directive, remedy}: Obstacle, host: URL, loading: string): Told {
  const pieces = [
    ...(directive ? [{label: words.now, code: line(directive), isCopied: false}] : []),
    ...(remedy ? [{label: words.change, code: line(remedy)}] : []),
    ...(topic === 'hash' ? [{label: words.instead, code: `<script>${loading}</script>`}] : []),
    ...(topic === 'nonce'
      ? [{label: words.instead, code: `<script type="module" nonce="…" src="${host.href}loader.js"></script>`}]
      : []),
  ];
  return tell(vital.includes(topic) ? 'bad' : 'note', topic, {host: host.origin}, pieces, directive?.name);
}

function wholePolicy(mended: readonly Policy[]): Told['pieces'][number] {
  return {label: words.whole, code: mended.map((one) => `Content-Security-Policy: ${policyText(one)}`).join('\n')};
}

function line({name, values}: Directive): string {
  return [name, ...values].join(' ');
}

function tell(
  kind: Told['kind'],
  code: string,
  names: Readonly<Record<string, string>> = {},
  pieces: Told['pieces'] = [],
  place = '',
): Told {
  return {kind, code, names, pieces, says: policyWords[code]!, ...(place && {place})};
}
