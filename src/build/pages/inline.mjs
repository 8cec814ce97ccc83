// What a page carries in itself, so that its first paint waits for no other file. Each piece names the files that say the
// same, for a site that allows nothing inline.
import {createHash} from 'node:crypto';
import {asMarkup, markup} from './markup.mjs';
import {usedColours, usedCss} from './used-css.mjs';

const BORDER = /<template[^>]*>(?:<style data-files="([^"]*)">)?|<\/template>/g;
const STYLE = /<style data-files="([^"]*)">([^]*?)<\/style>/g;
const SCRIPT = /<script data-files="([^"]*)">([^]*?)<\/script>/g;

// A page stands in no element.
const HOST = /:host(?:\([^)]*\))?\{[^}]*\}/g;

// What scripts say of a page.
const byScript = '<html class="framed still waiting">';

/** Where the rules of some style sheets will stand, those that the page has a use for. */
export const styleOf = (...files) => markup`<style data-files="${files.join(' ')}"></style>`;

export const scriptOf = (file, code) => markup`<script data-files="${file}">${asMarkup(code.trim())}</script>`;

/**
 * Writes the style sheets into pages: of an element's, the same in every page, what the element needs in any of them.
 *
 * @param {Map<string, string>} pages Their markup, by name.
 * @param {(file: string) => string} read The text of a style sheet.
 */
export function fillStyles(pages, read) {
  const markups = new Map();
  for (const page of pages.values())
    for (const [file, within] of scopes(page).filter(([one]) => one))
      markups.set(file, `${markups.get(file) ?? ''}${within}`);
  const inside = new Map([...markups].map(([file, within]) => [file, usedCss(read(file), within)]));
  for (const [name, page] of pages) {
    const [, own] = scopes(page).at(-1);
    const text = (files) =>
      inside.get(files) ?? usedCss(files.split(' ').map(read).join('').replaceAll(HOST, ''), own + byScript);
    const filled = page.replaceAll(STYLE, (_, files) => `<style data-files="${files}">${text(files)}</style>`);
    pages.set(name, usedColours(filled));
  }
}

/** The markup inside each element by its style sheet, without that of elements in it; at last that of the page. */
function scopes(page) {
  const done = [];
  const open = [[undefined, '']];
  let from = 0;
  for (const {index, 0: tag, 1: file} of page.matchAll(BORDER)) {
    open.at(-1)[1] += page.slice(from, index);
    from = index + tag.length;
    if (tag === '</template>') done.push(open.pop());
    else open.push([file, '']);
  }
  open[0][1] += page.slice(from);
  return [...done, open[0]];
}

/** The sources of a policy that allows what stands in pages. */
export function allowed(pages) {
  const hashes = (pattern) => [
    ...new Set(pages.flatMap((page) => Array.from(page.matchAll(pattern), ([, , text]) => hashOf(text)))),
  ];
  return {'script-src': hashes(SCRIPT), 'style-src': hashes(STYLE)};
}

/** The page with files in place of what stands in it. */
export function withFiles(page) {
  const each = (files, tag) => files.split(' ').map(tag).join('');
  return page
    .replaceAll(STYLE, (_, files) => each(files, (file) => `<link rel="stylesheet" href="${file}">`))
    .replaceAll(SCRIPT, (_, files) => each(files, (file) => `<script src="${file}"></script>`));
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
