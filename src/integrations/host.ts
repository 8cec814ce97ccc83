/** The address of a site's copy of `dist/cdn/`, unless whoever uses a recipe writes another. */
export const HOST = '/digdir-report-widgets/';

/**
 * The folder that a site owner copied from `dist/cdn/`, with a slash at its end. It is otherwise unchanged: an address that
 * is relative to the site is saved so too.
 */
export function folderOf(host: string): string {
  if (!isOnWeb(host)) throw new TypeError(`host must be the address of a folder on the web, but is "${host}"`);
  return host.endsWith('/') ? host : `${host}/`;
}

/** Whether an address is one on the web, whole or relative. */
export function isOnWeb(address: string): boolean {
  // Neither a control character nor a space may hide a scheme.
  const scheme = /^[^/?#]*?(?=:)/.exec(address)?.[0];
  return scheme === undefined || /^https?$/i.test(scheme);
}

/** Loads a script of that folder into a document, which may be the one in an editor's frame, and only once. */
export function loadInto(frame: Document, host: string, name: string): void {
  const {href} = new URL(`${folderOf(host)}${name}.js`, document.baseURI);
  if ([...frame.scripts].some(({src}) => src === href)) return;
  const script = frame.createElement('script');
  script.type = 'module';
  script.src = href;
  frame.head.append(script);
}
