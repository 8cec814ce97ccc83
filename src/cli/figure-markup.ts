// Draws a figure on a server: markup with a declarative shadow root, which every browser shows without a script. The
// element takes it over when it is defined. `digdir-report-widgets/server` is this module.
import {LitElementRenderer, render} from '@lit-labs/ssr';
import {html, unsafeStatic} from 'lit/static-html.js';
import {staticStyles} from '../build/pages/static-styles.js';
import {figureTags} from '../datasets/goals.js';
import type {ReportClaim} from '../figures/report-claim/report-claim.js';
import type {GoalResults} from '../figures/goal-results/goal-results.js';
import type {FigureAddresses} from '../figures/goal-results/page-figures.js';
import {loadParts, type FigureElement} from './load-parts.js';

type Options = Readonly<Record<string, string | number | boolean | undefined>>;

let loaded: Promise<unknown> | undefined;

/**
 * Every element, with all that it can need: a chapter draws the others. Where a framework has bundled the elements too, its
 * copy may have taken a tag first, and draws: so its parts are fetched, and not those of the class here.
 */
async function loadAll(): Promise<void> {
  const elements = Object.entries(await import('../index.js')).filter(([, one]) => typeof one === 'function');
  const tags = elements.map(([name]) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase());
  await Promise.all(tags.map((tag) => loadParts(new (customElements.get(tag)!)() as FigureElement)));
}

/**
 * The markup of a figure, for the page that a server sends.
 *
 * @param tag - The element: `infosec-trend`.
 * @param options - Its options by the names of their attributes, and its language as `lang`.
 * @throws {Error} for an unknown element, and for a name that is no attribute.
 */
export async function figureMarkup(tag: string, options: Options = {}): Promise<string> {
  await (loaded ??= loadAll());
  if (!customElements.get(tag) || !/^[a-z]+(-[a-z]+)+$/.test(tag)) throw new Error(`There is no element <${tag}>.`);
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== false);
  const odd = given.find(([name]) => !/^[a-z]+(-[a-z]+)*$/.test(name) || name.startsWith('on'));
  if (odd) throw new Error(`"${odd[0]}" is no option.`);
  const attributes = given.map(([name, value]) => [name, value === true ? '' : `${value}`] as const);
  // Lit keeps each template for ever, so that values are not part of one.
  const element = html`${unsafeStatic(`<${tag}></${tag}>`)}`;
  // The figures of a chapter link to each other: a second drawing knows which ones there are.
  const draw = (beside: readonly string[]) => {
    const drawn: string[] = [];
    const renderer = rendererFor({language: `${options['lang'] ?? 'nb'}`, attributes, beside, drawn});
    const texts = [...textIn(render(element, {elementRenderers: [renderer]}))];
    return {drawn, text: texts.filter((text) => !isComment(text) && !unset.has(text)).join('')};
  };
  const {drawn, text} = draw([]);
  return drawn.length === 1 ? text : draw(drawn).text;
}

interface Drawing {
  language: string;
  /** The attributes of the outermost element. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** The figures of the same chapter, which others link to. */
  beside: readonly string[];
  /** Collects the markup. */
  drawn: string[];
}

/** Renders elements in one language and chapter, since an element on a server has no parent to ask. */
function rendererFor({language, attributes, beside, drawn}: Drawing): typeof LitElementRenderer {
  const linked = figureTags.filter((one) => beside.includes(one));
  const addresses: FigureAddresses = new Map(linked.map((one) => [one, `#${one}`]));
  return class extends LitElementRenderer {
    constructor(tag: string) {
      super(tag);
      this.element.setAttribute('lang', language);
      if (drawn.length === 0) for (const [name, value] of attributes) this.setAttribute(name, value);
      // The markup has no words of its own in or beside a claim.
      if (tag === 'report-claim') (this.element as ReportClaim).view = 'block';
      if (tag === 'goal-results') (this.element as GoalResults).pageFigures.addresses = addresses;
      drawn.push(tag);
    }
    override renderShadow(info: Parameters<LitElementRenderer['renderShadow']>[0]) {
      const parts = super.renderShadow(info) as unknown[];
      return [`<style>${stylesOf(this.element as unknown as FigureElement)}</style>`, parts.at(-1)] as ReturnType<
        LitElementRenderer['renderShadow']
      >;
    }
  };
}

function stylesOf(element: FigureElement): string {
  const {elementStyles} = element.constructor as unknown as {elementStyles: readonly {cssText: string}[]};
  const {view} = element as {view?: string};
  const ofView = element.declaration.views[view ?? '']?.view.value?.styles ?? [];
  const ofFold = element.foldCounts?.styles ?? [];
  return [...[...elementStyles, ...ofView, ...ofFold].map(({cssText}) => cssText), staticStyles].join('\n');
}

/** Lit marks the places of its parts for hydration. A figure renders itself again instead, and does not use the marks. */
const isComment = (text: string) => text.startsWith('<!--lit') || text.startsWith('<!--/lit');

/** Lit writes a property that is false as an attribute, which would be true by being there. */
const unset = new Set(['checked', 'open', 'selected'].map((name) => `${name}="false"`));

function* textIn(result: unknown): Iterable<string> {
  if (typeof result === 'string') yield result;
  else if (typeof result === 'function') yield* textIn((result as () => unknown)());
  else for (const part of result as Iterable<unknown>) yield* textIn(part);
}
