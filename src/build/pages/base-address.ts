/**
 * The address of a host folder, as the pages in it write it.
 *
 * @throws {Error} for anything but an https: address. Only an address of the same machine may have http:.
 */
export function baseAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname));
  const plain = `${url?.origin}${url?.pathname.replace(/\/?$/, '/')}`;
  // Characters that have a meaning in an attribute or in JSON are refused.
  if (
    !url ||
    !isSafe ||
    /[\s"'<>\\]/.test(given) ||
    url.username ||
    url.search ||
    url.hash ||
    !/^[\w:/.~%-]+$/.test(plain)
  ) {
    throw new Error(`${JSON.stringify(given)} is not the address of a folder, such as https://www.example.no/figures/`);
  }
  return plain;
}
