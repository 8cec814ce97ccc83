import {inertDocument} from './inert-document.js';
import {parsePolicy, policyText, type Policy} from './policy.js';

const header = /content-security-policy(-report-only)?/i;

/**
 * The policies in what a site owner has at hand: the header, several of them, a `<meta>`, a line of a server's
 * configuration, or the bare policy.
 */
export function policiesIn(text: string): Policy[] {
  const metas = /<meta\b/i.test(text) ? metaPolicies(inertDocument(text)) : [];
  if (metas.length > 0) return metas;
  const lines = unfolded(text);
  return lines.flatMap((line) => {
    const named = header.exec(line);
    const value = named ? valueAfter(line.slice(named.index + named[0].length)) : line.trim();
    // In a header, a comma begins another policy.
    return value
      .split(',')
      .filter((one) => one.trim() !== '')
      .map((one) => parsePolicy(one, {isReportOnly: named?.[1] !== undefined}));
  });
}

/** The policies that a page has in itself. */
export function metaPolicies(root: Document): Policy[] {
  return [...root.querySelectorAll('meta[http-equiv]')]
    .filter((meta) => meta.getAttribute('http-equiv')!.toLowerCase() === 'content-security-policy')
    .map((meta) => parsePolicy(meta.getAttribute('content') ?? '', {isMeta: true}));
}

/** A policy may be written over several lines; of an answer's other headers none is ours. */
function unfolded(text: string): string[] {
  if (!header.test(text)) return [text.replaceAll('\n', ' ')];
  const joined = text.replace(/\n[ \t]+/g, ' ');
  return joined.split('\n').filter((line) => header.test(line));
}

/** What follows the name of the header, in quotation marks or to the end of the line. */
function valueAfter(rest: string): string {
  const quoted = /^["']?[\s:=,]*(?:value=)?"([^"]*)"/.exec(rest);
  return (quoted?.[1] ?? rest.replace(/^["']?[\s:=]*/, '').replace(/"\)?;?\s*$/, '')).trim();
}

const keywords = ['self', 'none', 'unsafe-inline', 'unsafe-eval', 'strict-dynamic', 'report-sample'];
const lists =
  /^(default|script|style|img|connect|font|frame|child|worker|media|object|manifest)-src(-elem|-attr)?$|^(sandbox|base-uri|form-action|frame-ancestors|trusted-types|require-trusted-types-for|upgrade-insecure-requests|block-all-mixed-content|report-to|report-uri|fenced-frame-src)$/;

export const isDirectiveName = (word: string): boolean => lists.test(word);

export interface Slip {
  kind: 'curly' | 'unquoted' | 'semicolon' | 'unknown';
  value: string;
}

/** What a browser reads otherwise than its writer meant. */
export function slipsIn(policy: Policy): Slip[] {
  const curly = /[‘’“”«»]/.exec(policyText(policy)) ? [{kind: 'curly', value: ''} as const] : [];
  const rest = [...policy.directives].flatMap(([name, values]): Slip[] => [
    ...(lists.test(name) ? [] : [{kind: 'unknown', value: name} as const]),
    ...values.flatMap((value): Slip[] => {
      if (name.endsWith('-src') && keywords.includes(value.toLowerCase())) return [{kind: 'unquoted', value}];
      return lists.test(value.toLowerCase()) ? [{kind: 'semicolon', value}] : [];
    }),
  ]);
  return [...curly, ...rest];
}
