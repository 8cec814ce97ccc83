import {hashOf, inlineLoading} from './inline-loading.js';
import {judge, vital, type Obstacle} from './judge-policy.js';
import type {Told} from './finding-list.js';
import {policyText, type Directive, type Policy} from './policy.js';
import {policiesIn, slipsIn} from './policy-text.js';
import {policyWords} from './policy-words.js';
import {beginning, longest, mostFindings} from './limits.js';
import {words} from './words.js';

/** What the policies in a text mean for figures from a host, on a page; without one, on a page of another origin. */
export async function policyFindings(text: string, host: URL, page: URL | undefined): Promise<Told[]> {
  const policies = policiesIn(beginning('policy', text));
  const loading = inlineLoading(new URL('loader.js', host).href);
  const site = {host, page: page ?? new URL(`${host.protocol}//page.invalid/`), hash: await hashOf(loading)};
  const {obstacles, mended} = judge(policies, site);
  const isDrawn = !obstacles.some(({topic}) => vital.includes(topic));
  const isMended = obstacles.some(({remedy}) => remedy);
  const isNamed = (name: string) => policies.some(({directives}) => directives.has(name));
  const found = [
    tell(isDrawn ? 'good' : 'bad', isDrawn ? 'drawn' : 'undrawn', {}, isMended ? [wholePolicy(mended)] : []),
    ...obstacles.map((one) => tellObstacle(one, host, loading)),
    ...(obstacles.some(({topic}) => topic === 'frame') ? [] : [tell('good', 'framed')]),
    ...(isNamed('style-src') || isNamed('default-src') ? [tell('good', 'style')] : []),
    ...(site.page.origin === host.origin ? [] : [tell('note', 'cors')]),
    ...(policies.some(({isReportOnly}) => isReportOnly) ? [tell('note', 'reported')] : []),
    ...policies.flatMap(slipsIn).map(({kind, value}) => tell('note', kind, {value})),
  ];
  const cut = (code: string, most: number) => tell('bad', code, {most: most.toLocaleString('nb')});
  return [
    ...(text.length > longest.policy ? [cut('policy-cut', longest.policy)] : []),
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
  return tell(vital.includes(topic) ? 'bad' : 'note', topic, {host: host.origin}, pieces);
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
): Told {
  return {kind, code, names, pieces, says: policyWords[code]!};
}
