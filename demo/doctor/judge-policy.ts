import {isSafe} from '../embed/host.js';
import {figures} from '../embed/figures.js';
import {deciding, withDirective, type Directive, type Policy} from './policy.js';
import {listAllows} from './source-list.js';

/** The name of our Trusted Types policy: the build gives it that of the package. */
export const typesPolicy = 'digdir-report-widgets';

export interface Site {
  /** The folder with the built files. */
  host: URL;
  /** Any page of the site that shows the figures. */
  page: URL;
  /** The hash of a script in the page that loads ours, as a policy lists it. */
  hash: string;
}

export type Topic = 'sandbox' | 'script' | 'nonce' | 'hash' | 'types' | 'insecure' | 'frame' | 'image' | 'connect';

/** Something that the policies stop, what stops it, and the directive that would not. */
export interface Obstacle {
  topic: Topic;
  directive?: Directive;
  remedy?: Directive;
}

export interface Judgement {
  obstacles: readonly Obstacle[];
  /** The policies that are enforced, with every remedy in them. */
  mended: readonly Policy[];
}

type Check = (policy: Policy, site: Site, enforced: readonly Policy[]) => Obstacle | undefined;

/** What figures and frames meet under these policies, every one of which must let them through. */
export function judge(policies: readonly Policy[], site: Site): Judgement {
  const enforced = policies.filter(({isReportOnly}) => !isReportOnly);
  const isInsecure = site.page.protocol === 'https:' && !isSafe(upgraded(site.host, enforced));
  const obstacles: Obstacle[] = isInsecure ? [{topic: 'insecure'}] : [];
  const mended = enforced.map((policy) =>
    checks.reduce((now, check) => {
      const found = check(now, site, enforced);
      if (found) obstacles.push(found);
      return found?.remedy ? withDirective(now, found.remedy) : now;
    }, policy),
  );
  return {obstacles, mended};
}

/** Without these, the figure is not drawn. */
export const vital: readonly Topic[] = ['sandbox', 'script', 'nonce', 'hash', 'types', 'insecure'];

const checks: readonly Check[] = [
  function sandbox({directives, isMeta}) {
    const values = directives.get('sandbox');
    if (isMeta || !values || has(values, 'allow-scripts')) return undefined;
    return {topic: 'sandbox', ...change({name: 'sandbox', values}, 'sandbox', 'allow-scripts')};
  },

  function script(policy, site, enforced) {
    const directive = deciding(policy, ['script-src-elem', 'script-src', 'default-src']);
    if (!directive) return undefined;
    if (has(directive.values, "'strict-dynamic'")) {
      // Addresses count for nothing here: only a nonce or a hash does, and what those scripts load themselves.
      const hasNonce = directive.values.some((value) => value.toLowerCase().startsWith("'nonce-"));
      // A script that loads another hands its address to the browser as text, which required types forbid.
      if (hasNonce || isTyped(enforced)) return {topic: 'nonce', directive};
      if (directive.values.includes(site.hash)) return undefined;
      return {topic: 'hash', ...change(directive, directive.name, site.hash)};
    }
    const host = upgraded(site.host, enforced);
    // A figure's file loads others beside it.
    const files = ['infosec-trend.js', 'chunks/figure.js'].map((file) => new URL(file, host));
    if (files.every((file) => listAllows(directive.values, file, site.page))) return undefined;
    const target = directive.name === 'default-src' ? 'script-src' : directive.name;
    return {topic: 'script', ...change(directive, target, sourceOf(host, site.page))};
  },

  function types({directives}, _site, enforced) {
    const values = directives.get('trusted-types');
    if (!isTyped(enforced) || !values || values.includes(typesPolicy) || values.includes('*')) return undefined;
    return {topic: 'types', ...change({name: 'trusted-types', values}, 'trusted-types', typesPolicy)};
  },

  function frame(policy, site, enforced) {
    const host = upgraded(site.host, enforced);
    const directive = deciding(policy, ['frame-src', 'child-src', 'default-src']);
    const page = new URL('figures/nb/infosec-trend.html', host);
    if (!directive || listAllows(directive.values, page, site.page)) return undefined;
    return {topic: 'frame', ...change(directive, 'frame-src', sourceOf(host, site.page))};
  },

  // A picture of a figure is made from its own drawing, in the reader's browser.
  function image(policy, {page}) {
    const directive = deciding(policy, ['img-src', 'default-src']);
    if (!directive || listAllows(directive.values, new URL('data:,'), page)) return undefined;
    return {topic: 'image', ...change(directive, 'img-src', 'data:')};
  },

  // Only a figure that is given other data than the report's asks for them.
  function connect(policy, site, enforced) {
    const host = upgraded(site.host, enforced);
    const directive = deciding(policy, ['connect-src', 'default-src']);
    const asks = figures.some(({options}) => options.some(({name}) => name === 'src'));
    if (!asks || !directive || listAllows(directive.values, host, site.page)) return undefined;
    return {topic: 'connect', ...change(directive, 'connect-src', sourceOf(host, site.page))};
  },
];

/** What is in the way, and what should be there: the same and one value more. */
function change(directive: Directive, target: string, value: string): {directive: Directive; remedy: Directive} {
  const kept = directive.values.filter((one) => one.toLowerCase() !== "'none'");
  return {directive, remedy: {name: target, values: [...kept, value]}};
}

const isTyped = once((enforced) =>
  enforced.some(({directives}) => has(directives.get('require-trusted-types-for') ?? [], "'script'")),
);

const isUpgraded = once((enforced) => enforced.some(({directives}) => directives.has('upgrade-insecure-requests')));

/** Every policy asks this of all of them. */
function once(answer: (enforced: readonly Policy[]) => boolean): typeof answer {
  const known = new WeakMap<readonly Policy[], boolean>();
  return (enforced) => {
    if (!known.has(enforced)) known.set(enforced, answer(enforced));
    return known.get(enforced)!;
  };
}

function has(values: readonly string[], word: string): boolean {
  return values.some((value) => value.toLowerCase() === word);
}

function sourceOf(host: URL, page: URL): string {
  return host.origin === page.origin ? "'self'" : host.origin;
}

/** A policy can make the browser ask over https for what was written with http. */
function upgraded(host: URL, enforced: readonly Policy[]): URL {
  return isUpgraded(enforced) && !isSafe(host) ? new URL(host.href.replace(/^http:/, 'https:')) : host;
}
