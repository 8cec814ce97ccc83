/** The address of a folder that a page may load scripts from, ending in a slash; nothing if it is not one. */
export function checkedHost(text: string): string | undefined {
  const address = /^[\w.-]+\.[a-z]{2,}([:/]|$)/i.test(text.trim()) ? `https://${text.trim()}` : text.trim();
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || url.username || url.password || !isSafe(url)) return undefined;
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/** Elsewhere than on one's own machine, a script is only safe over https. */
export function isSafe({protocol, hostname}: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}
