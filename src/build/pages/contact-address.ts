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
