import {inertDocument} from './inert-document.js';
import {beginning, longest} from './limits.js';
import type {Policy} from './policy.js';
import {isDirectiveName, metaPolicies, policiesIn} from './policy-text.js';

export type Kind = 'html' | 'policy' | 'headers';

/** What somebody has pasted, in its parts. */
export interface Recognised {
  kinds: readonly Kind[];
  html?: string;
  /** Policies, of which the headers of an answer can have none. */
  policies?: readonly Policy[];
  isPolicyCut?: boolean;
}

/** Takes apart what was pasted: HTML, a policy in any of its forms, or the answer of a server with its headers. */
export function recognise(text: string): Recognised {
  if (text.trim() === '') return {kinds: []};
  const [head, body] = answerIn(text);
  const page = body.trim() === '' ? undefined : pageIn(body);
  if (head !== '') {
    return {
      ...page,
      kinds: ['headers', ...(page?.html === undefined ? [] : ['html' as const])],
      policies: [...(namesPolicy.test(head) ? policiesIn(beginning('policy', head)) : []), ...(page?.policies ?? [])],
      isPolicyCut: head.length > longest.policy,
    };
  }
  return page?.policies || page?.html === undefined || !isPolicy(body) ? (page ?? {kinds: []}) : policyIn(body);
}

const policyIn = (text: string): Recognised => ({
  kinds: ['policy'],
  policies: policiesIn(beginning('policy', text)),
  isPolicyCut: text.length > longest.policy,
});

/** A page, a piece of one, or only the policy in a `<meta>`. */
function pageIn(html: string): Recognised {
  const root = inertDocument(beginning('html', html));
  const policies = metaPolicies(root);
  if (policies.length === 0) return {kinds: ['html'], html};
  const isOnlyPolicy = root.body.textContent.trim() === '' && !root.body.querySelector(':not(meta)');
  return isOnlyPolicy ? {kinds: ['policy'], policies} : {kinds: ['policy', 'html'], html, policies};
}

const namesPolicy = /content-security-policy/i;
/** A directive, wherever it is: a line of a server's configuration has other words before it. */
const directive = /(?:^|[\s;,"'“”])[a-z]{2,20}-src(?:-elem|-attr)?\s/i;

/** The configuration of some servers has tags too, but none of HTML. */
function isPolicy(text: string): boolean {
  const [first] = text.trim().split(/[\s;,]/, 1);
  if (!namesPolicy.test(text) && !directive.test(text) && !isDirectiveName(first!.toLowerCase())) return false;
  const elements = inertDocument(beginning('html', text)).body.querySelectorAll('*');
  return [...elements].every((element) => element instanceof HTMLUnknownElement);
}

const status = /^(?:< ?)?HTTP\/[\d.]{1,5} \d{3}\b/;
const header = /^(?:< ?)?([a-z][\w-]{0,99}):(?:\s|$)/i;
/** Headers that answers have: other lines with a colon may be a text. */
const usual =
  /^(access-control-|cache-control|content-|date|etag|last-modified|referrer-policy|server|set-cookie|strict-transport-|vary|x-)/i;

/** The headers of an answer, where the text begins with them, and what follows the empty line after them. */
function answerIn(text: string): [head: string, body: string] {
  const answer = text.trimStart();
  const end = beginning('html', answer).search(/\n[ \t\r]{0,9}\n/);
  const head = joined(end < 0 ? answer : answer.slice(0, end));
  const named = head.flatMap((line) => header.exec(line)?.[1] ?? []);
  const isAnswer =
    head.every((line, index) => status.test(line) || header.test(line) || (index > 0 && /^\s/.test(line))) &&
    (status.test(head[0]!) || (named.length > 1 && named.some((name) => usual.test(name))));
  return isAnswer ? [head.join('\n'), end < 0 ? '' : answer.slice(end)] : ['', text];
}

/** Browsers copy the name of a header and its value as two lines. */
function joined(head: string): string[] {
  const lines: string[] = [];
  for (const line of head.trimEnd().split('\n')) {
    const last = lines.at(-1);
    if (last && /^[\w-]{1,100}:\s*$/.test(last)) lines[lines.length - 1] = `${last.trimEnd()} ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
}
