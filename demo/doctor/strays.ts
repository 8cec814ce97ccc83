import {figureOf, figures} from '../embed/figures.js';
import {askedIn, figurePage} from './asked-figures.js';
import type {Surroundings} from './surroundings.js';
import type {Finding} from './finding.js';
import {inertDocument} from './inert-document.js';
import {instead} from './instead.js';
import {unknownTags} from './unknown-figure.js';

const tags = figures.map(({tag}) => tag);
const names = tags.join('|');
/** No quantifier runs further than what is written by hand: each text is searched from each of its places. */
const markup = new RegExp(
  `(?:<|&lt;)\\s{0,20}/?(?:${names})\\b|(?:<|&lt;)iframe\\b[^>]{0,500}figures/|\\bdata-report=`,
  'i',
);
const anyTag = new RegExp(names);

/** What was meant as a figure and became something else on the way. */
export function strayFindings(root: Document, html: string, site: Surroundings): Finding[] {
  return [
    ...texts(root).flatMap((text) => inText(text, site)),
    ...hidden(root),
    ...selfClosing(html, root),
    ...heldFrames(root, site),
    ...unknownTags(root, site),
  ];
}

function texts(root: Document): Text[] {
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  while (walker.nextNode()) all.push(walker.currentNode as Text);
  return all.filter(({parentElement}) => !parentElement?.closest('script,style,noscript,textarea'));
}

function inText(text: Text, site: Surroundings): Finding[] {
  const {data} = text;
  if (markup.test(data)) {
    // What the text would be as HTML says which figure was meant.
    const unescaped = data
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const [meant] = askedIn(inertDocument(unescaped));
    const code = meant && figureOf(meant.tag) ? instead('link', meant, site) : undefined;
    return [{code: 'escaped', kind: 'bad', place: text, ...(code && {instead: code})}];
  }
  const [, shortcode] = /\[digdir_report\b[^\]]{0,500}figure=["”“»]?([\w-]+)/.exec(data) ?? [];
  if (shortcode) {
    const code = figureOf(shortcode) ? instead('link', {tag: shortcode, options: new Map()}, site) : undefined;
    return [{code: 'shortcode', kind: 'bad', place: text, ...(code && {instead: code})}];
  }
  const [address] = /https?:\/\/\S+/.exec(data) ?? [];
  const page = address && !text.parentElement?.closest('a') ? figurePage(address) : undefined;
  if (!page || !figureOf(page.tag)) return [];
  return [{code: 'address', kind: 'note', place: text, instead: instead('link', page, site)}];
}

/** Comments, templates and what is for browsers without scripts hold figures that nobody sees. */
function hidden(root: Document): Finding[] {
  const walker = root.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  const closed = [...root.querySelectorAll('template,noscript')].filter((one) => {
    const inside = one instanceof HTMLTemplateElement ? one.content : one;
    return askedIn(inside).length > 0 || inside.querySelector(tags.join());
  });
  return [
    ...comments
      .filter(({textContent}) => markup.test(textContent ?? ''))
      .map((one): Finding => ({code: 'commented', kind: 'bad', place: one})),
    ...closed.map((one): Finding => ({code: 'closed', kind: 'bad', place: one})),
  ];
}

/** Only a few tags of HTML close themselves; others take in all that follows, which the figure then replaces. */
function selfClosing(html: string, root: Document): Finding[] {
  const starts = html.match(new RegExp(`<(?:${names})\\b[^<>]{0,2000}>`, 'gi')) ?? [];
  const elements = root.querySelectorAll(tags.join());
  // Tags in comments and the like are no elements, and then which is which is not known.
  const placeOf = (start: string, index: number) => (starts.length === elements.length ? elements[index]! : start);
  return starts.flatMap((start, index): Finding[] => {
    if (!start.endsWith('/>')) return [];
    const tag = anyTag.exec(start.toLowerCase())![0];
    return [{code: 'self-closing', kind: 'bad', place: placeOf(start, index), names: {tag}}];
  });
}

/** Consent tools keep the address of a frame until the reader has agreed. */
function heldFrames(root: Document, site: Surroundings): Finding[] {
  return [...root.querySelectorAll('iframe')].flatMap((frame): Finding[] => {
    if (figurePage(frame.getAttribute('src') ?? '')) return [];
    const held = [...frame.attributes].find(({value}) => figurePage(value));
    const page = held && figurePage(held.value)!;
    if (!page || !figureOf(page.tag)) return [];
    return [
      {
        code: 'frame-held',
        kind: 'bad',
        place: frame,
        names: {name: held.name},
        instead: instead('link', page, site),
      },
    ];
  });
}
