/**
 * The address of a host folder, as the pages in it write it.
 *
 * @throws {Error} for anything but an https: address. Only an address of the same machine may have http:, and one of an
 *   intranet where that is allowed.
 */
export function baseAddress(given: string, {isHttpAllowed = false} = {}): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const plain = `${url?.origin}${url?.pathname.replace(/\/?$/, '/')}`;
  // Characters that have a meaning in an attribute or in JSON are refused.
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    /[\s"'<>\\]/.test(given) ||
    url.username ||
    url.search ||
    url.hash ||
    !/^[\w:/.~%-]+$/.test(plain)
  ) {
    throw new Error(`${JSON.stringify(given)} is not the address of a folder, such as https://www.example.no/figures/`);
  }
  const isSafe = url.protocol === 'https:' || /^(localhost|127\.0\.0\.1)$/.test(url.hostname);
  if (!isSafe && !isHttpAllowed)
    throw new Error(`${plain} is not encrypted. Use https, or add --allow-http for an intranet that has none.`);
  return plain;
}

/** Whoever sets nothing is answered for by the publisher of the report. */
const publisher = 'https://www.digdir.no/';

/**
 * Where readers reach those who answer for the numbers: a page, or an address for e-mail.
 *
 * @throws {Error} for anything else.
 */
export function contactAddress(given: string | undefined): string {
  const address = given === undefined || given === '' ? publisher : given;
  const {protocol} = URL.canParse(address) ? new URL(address) : {protocol: ''};
  if (protocol !== 'https:' && protocol !== 'mailto:')
    throw new Error(`${JSON.stringify(address)} is neither the https: address of a page nor a mailto: address.`);
  return address;
}
