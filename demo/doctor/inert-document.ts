/**
 * HTML as a document that shows, loads and runs nothing. Without a body of its own, what is first would be taken for
 * a head. Handlers are renamed, for under this page's own policy the browser would complain of each.
 */
export function inertDocument(html: string): Document {
  const quiet = html.replace(/([\s"'/])on(?=[a-z]+\s*=)/gi, '$1data-on');
  return new DOMParser().parseFromString(`<body>${quiet}`, 'text/html');
}
