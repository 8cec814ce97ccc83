// Every figure of the package, read from its manifest: for tests in Node and in browsers.
import manifest from '../../custom-elements.json' with {type: 'json'};

export const tags = manifest.modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName));

/** Those that take numbers of an author's own, with the file in `data/2020/` that is in their form. */
export const ownForms = /** @type {const} */ ({
  'infosec-trend': 'infosec-trend',
  'cef-funding-map': 'cef-funding',
  'guidance-list': 'guidance',
  'key-figures': 'key-figures',
  'goal-results': 'goals',
  'partner-network': 'partners',
  'report-timeline': 'timeline',
  'risk-findings': 'risks',
  'report-priorities': 'priorities',
});

/** All that take `src`: statements are held against shares of an author's own. */
export const sourceForms = /** @type {const} */ ({
  ...ownForms,
  'report-claims': 'infosec-trend',
  'report-claim': 'infosec-trend',
});

/**
 * A phrase for each figure that is on the page only when it has been drawn.
 *
 * @param {Record<string, string>} phrases - By tag; a figure that is not named has its heading.
 * @returns {Promise<Record<string, string>>}
 */
export async function withHeadings(phrases) {
  const phraseOf = async (tag) =>
    phrases[tag] ?? (await import(`../../src/figures/${tag}/messages.nb.ts`)).words.heading;
  return Object.fromEntries(await Promise.all(tags.map(async (tag) => [tag, await phraseOf(tag)])));
}
