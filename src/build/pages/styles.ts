// Styles and scripts inside the pages, so that the first paint waits for no other file. Each names the files with the same
// content, for a site that allows nothing inline.
import {createHash} from 'node:crypto';
import {parse, serialize} from 'parse5';
import {usedColours, usedCss, withoutHost, type Used} from '../css.js';
import {asMarkup, markup, type Markup} from './markup.js';
import {attribute, childrenOf, elementsIn, elementWithText, isElement, replace, setText, textOf} from './tree.js';
import type {Element, Parent} from './tree.js';

/** The sources that a policy must allow for inline styles and scripts. */
export interface Inline {
  'script-src': readonly string[];
  'style-src': readonly string[];
}

/** A place for the rules of some style sheets that the page uses. */
export const styleOf = (...files: readonly string[]): Markup => markup`<style data-files="${files.join(' ')}"></style>`;

export const scriptOf = (file: string, code: string): Markup =>
  markup`<script data-files="${file}">${asMarkup(code.trim())}</script>`;

/** The elements and classes of a page or of one shadow root, without those of the shadow roots in it. */
interface Scope {
  style: Element | undefined;
  classes: Set<string>;
  tags: Set<string>;
}

/** The classes that scripts set on a page. */
const byScript = ['framed', 'still', 'waiting'];

/** The pages of a site: with inline styles and scripts, and with files for a site that allows nothing inline. */
export class Pages {
  readonly #trees: ReadonlyMap<string, Parent>;

  /**
   * Writes the style sheets into pages. An element has the same one in every page: the rules that any of them needs.
   *
   * @param pages - Their markup, by name.
   * @param read - Gives the text of a style sheet.
   */
  constructor(pages: ReadonlyMap<string, string>, read: (file: string) => string) {
    this.#trees = new Map([...pages].map(([name, page]) => [name, parse(page)]));
    const scopes = [...this.#trees.values()].map((tree) => scopesIn(tree));
    const inElements = together(scopes.flatMap(([, ...inside]) => inside));
    const sheets = new Map([...inElements].map(([file, used]) => [file, usedCss(read(file), used)]));
    for (const [own, ...inside] of scopes) {
      for (const name of byScript) own.classes.add(name);
      const ofPage = filesOf(own.style).map(read).join('');
      const styled = [own, ...inside].filter(({style}) => style);
      const texts = styled.map((scope) =>
        scope === own ? withoutHost(usedCss(ofPage, own)) : sheets.get(filesOf(scope.style).join(' '))!,
      );
      usedColours(texts).forEach((text, i) => setText(styled[i]!.style!, text));
    }
  }

  /** The sources that a policy must allow for the pages of `inline`. */
  get sources(): Inline {
    const hashes = (tag: string) => {
      const texts = [...this.#trees.values()].flatMap((tree) => inlined(tree, tag).map(textOf));
      return [...new Set(texts.map(hashOf))];
    };
    return {'script-src': hashes('script'), 'style-src': hashes('style')};
  }

  inline(): Map<string, string> {
    return new Map([...this.#trees].map(([name, tree]) => [name, serialize(tree)]));
  }

  /** The pages with links to files in place of inline styles and scripts. */
  linked(): Map<string, string> {
    return new Map(
      [...this.inline()].map(([name, page]) => {
        const tree = parse(page);
        for (const style of inlined(tree, 'style'))
          replace(
            style,
            filesOf(style).map((href) => elementWithText('link', {rel: 'stylesheet', href})),
          );
        for (const script of inlined(tree, 'script'))
          replace(
            script,
            filesOf(script).map((src) => elementWithText('script', {src})),
          );
        return [name, serialize(tree)];
      }),
    );
  }
}

const inlined = (tree: Parent, tag: string) =>
  [...elementsIn(tree)].filter((one) => one.tagName === tag && filesOf(one).length > 0);

const filesOf = (element: Element | undefined) => (element && attribute(element, 'data-files')?.split(' ')) ?? [];

/** The scope of the page, and those of the elements in it. */
function scopesIn(tree: Parent): [own: Scope, ...inside: Scope[]] {
  const own: Scope = {style: undefined, classes: new Set(), tags: new Set()};
  return [own, ...fill(own, tree)];
}

/** Fills a scope, and returns the scopes inside it. */
function fill(scope: Scope, parent: Parent): Scope[] {
  return childrenOf(parent)
    .filter(isElement)
    .flatMap((element) => {
      scope.tags.add(element.tagName.toLowerCase());
      for (const name of attribute(element, 'class')?.split(/\s+/) ?? []) scope.classes.add(name);
      if (element.tagName === 'style' && filesOf(element).length > 0) scope.style = element;
      return element.tagName === 'template' ? scopesIn(element) : fill(scope, element);
    });
}

/** The elements and classes that each style sheet applies to. */
function together(scopes: readonly Scope[]): Map<string, Used> {
  const all = new Map<string, Scope>();
  for (const {style, classes, tags} of scopes.filter((scope) => scope.style)) {
    const file = filesOf(style).join(' ');
    const known = all.get(file);
    all.set(file, {
      style,
      classes: new Set([...(known?.classes ?? []), ...classes]),
      tags: new Set([...(known?.tags ?? []), ...tags]),
    });
  }
  return all;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
