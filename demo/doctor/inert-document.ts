/**
 * HTML as a document that shows, loads and runs nothing. Without a body of its own, what is first would be taken for
 * a head. Handlers are renamed, for under this page's own policy the browser would complain of each.
 */
export function inertDocument(html: string): Document {
  if (last?.html === html) return last.root;
  const quiet = html.replace(/([\s"'/])on(?=[a-z]+\s*=)/gi, '$1data-on');
  const root = new DOMParser().parseFromString(asTrusted(`<body>${quiet}`), 'text/html');
  last = {html, root};
  return root;
}

/** What was read last: the same text is asked about from several sides, and nobody changes its document. */
let last: {html: string; root: Document} | undefined;

interface Factory {
  createPolicy(name: string, rules: {createHTML: (text: string) => string}): {createHTML: (text: string) => string};
}

/** The page allows this one policy to make documents of text: they are read, and never shown. */
const policy = (globalThis as {trustedTypes?: Factory}).trustedTypes?.createPolicy('inert-document', {
  createHTML: (text) => text,
});
const asTrusted = (text: string): string => policy?.createHTML(text) ?? text;
