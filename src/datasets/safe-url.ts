import {parseAddress} from './built-ins.js';

/** The URL of an address that a reader may follow: data may come from anywhere, and no other address becomes a link. */
export function safeUrl(address: unknown): URL | undefined {
  const url = typeof address === 'string' ? parseAddress(address) : undefined;
  return url?.protocol === 'https:' && url.username + url.password === '' ? url : undefined;
}
