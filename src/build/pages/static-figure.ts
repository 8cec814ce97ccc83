// Draws an element as a server does: markup with a declarative shadow root, which every browser shows without a script.
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import {LitElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {CSSResult} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';
import {parseFragment, serialize} from 'parse5';
import {scoreStyles} from '../../charts/unit-squares/tally.js';
import {figureTags} from '../../datasets/goals.js';
import type {FigureExport} from '../../figure/figure-export.js';
import type {OptionReader} from '../../figure/option-reader.js';
import {pageColour} from '../../figure/palette.js';
import type {GoalResults} from '../../figures/goal-results/goal-results.js';
import type {FigureAddresses} from '../../figures/goal-results/page-figures.js';
import type {ReportChapter} from '../../figures/report-chapter/report-chapter.js';
import type {ReportClaim} from '../../figures/report-claim/report-claim.js';
import {loadParts, type FigureElement as LoadedElement} from '../../cli/load-parts.js';
import {asMarkup, type Markup} from './markup.js';
import {makeStatic} from './make-static.js';
import {elementsIn, markupOf} from './tree.js';

const figures = new URL('../../figures/', import.meta.url);

/** The style sheets of an element. */
export interface ElementStyles {
  readonly elementStyles: readonly CSSResult[];
  /** The style sheets of the views that are fetched after the element. */
  readonly viewStyles: readonly CSSResult[];
}

/** The members of an element that the pages use. */
type FigureElement = LoadedElement & {readonly options: OptionReader};

export interface StaticFigure {
  markup: Markup;
  /** The first table in it. */
  table: Markup | undefined;
  published: FigureExport;
  /** The exports of the elements inside. */
  inner: readonly FigureExport[];
  tags: readonly string[];
  /** The values that each option accepts: ids, and names in the language of the page. */
  choices: Readonly<Record<string, readonly string[]>>;
}

/** Fetches an element with all that it can need: messages, views, what its files contain, and the styles that a chapter adds. */
export async function prepare(tag: string): Promise<ElementStyles> {
  await import(new URL(`${tag}/${tag}.ts`, figures).href);
  const type = customElements.get(tag) as unknown as (new () => FigureElement) & Pick<ElementStyles, 'elementStyles'>;
  const element = new type();
  const ofFold = element.declaration.fold ? [scoreStyles(pageColour)] : [];
  return {elementStyles: [...type.elementStyles, ...ofFold], viewStyles: await loadParts(element)};
}

/**
 * @param styleOf - Makes the markup for an element's style sheet.
 * @param claimView - The form of a claim: alone on its page, or in a sentence of any page.
 */
export function staticFigure(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  styleOf: (tag: string) => Markup,
  claimView: ReportClaim['view'] = 'block',
): StaticFigure {
  const alone = draw(tag, attributes, styleOf, claimView, []);
  return alone.tags.length === 1 ? alone : draw(tag, attributes, styleOf, claimView, alone.tags);
}

/** Until a script runs, a link to a figure beside this one leads to the page of that figure. */
function draw(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  styleOf: (tag: string) => Markup,
  claimView: ReportClaim['view'],
  beside: readonly string[],
): StaticFigure {
  const addresses: FigureAddresses = new Map(
    figureTags.filter((other) => beside.includes(other)).map((other) => [other, `${other}.html`]),
  );
  const drawn: FigureElement[] = [];
  class Renderer extends LitElementRenderer {
    constructor(name: string) {
      super(name);
      // On a server an element has no ancestors to inherit its language from.
      this.element.setAttribute('lang', attributes['lang']!);
      if (name === 'goal-results') (this.element as GoalResults).pageFigures.addresses = addresses;
      if (name === 'report-claim') (this.element as ReportClaim).view = claimView;
      if (name === 'report-chapter') (this.element as ReportChapter).pages = new Set(beside);
      drawn.push(this.element as unknown as FigureElement);
    }
    override renderShadow(info: Parameters<LitElementRenderer['renderShadow']>[0]) {
      const parts = super.renderShadow(info) as unknown[];
      return [`${styleOf(this.tagName)}`, parts.at(-1)] as ReturnType<LitElementRenderer['renderShadow']>;
    }
  }
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const element = html`${unsafeStatic(`<${tag}${given.join('')}></${tag}>`)}`;
  const tree = parseFragment(collectResultSync(render(element, {elementRenderers: [Renderer]})));
  makeStatic(tree);
  const table = [...elementsIn(tree)].find(({tagName}) => tagName === 'table');
  const [outer, ...inner] = drawn as [FigureElement, ...FigureElement[]];
  if (tag === 'report-chapter') (outer as FigureElement & ReportChapter).figures = inner;
  const published = outer.files.make();
  return {
    markup: asMarkup(serialize(tree)),
    table: table && asMarkup(markupOf(table)),
    published,
    inner: inner.map(({files}) => files.make()),
    tags: [...new Set([outer, ...inner].map(({localName}) => localName))],
    choices: Object.fromEntries(drawn.toReversed().flatMap(({options}) => [...options.accepted])),
  };
}
