const defaultPorts: Readonly<Record<string, string>> = {'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443'};

/** Whether a list of sources lets a page load an address: the matching of CSP level 3, for what is at the end of no redirect. */
export function listAllows(values: readonly string[], address: URL, page: URL): boolean {
  return values.some((value) => sourceAllows(value, address, page));
}

function sourceAllows(source: string, address: URL, page: URL): boolean {
  if (source === '*') return /^(https?|wss?):$/.test(address.protocol);
  if (source.toLowerCase() === "'self'") return isSelf(address, page);
  if (source.startsWith("'")) return false;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return schemeAllows(source.toLowerCase(), address.protocol);
  const parts = /^(?:([a-z][a-z\d+.-]*:)\/\/)?([^/:]+|\[[^\]]+\])(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme = page.protocol, host, port = '', path = ''] = parts;
  return (
    schemeAllows(scheme.toLowerCase(), address.protocol) &&
    hostAllows(host!.toLowerCase(), address.hostname) &&
    portAllows(port, scheme.toLowerCase(), address) &&
    pathAllows(path, address.pathname)
  );
}

function isSelf(address: URL, page: URL): boolean {
  if (address.origin === page.origin) return true;
  const usual = ({port}: URL) => port === '';
  return (
    address.hostname === page.hostname &&
    schemeAllows(page.protocol, address.protocol) &&
    (address.port === page.port || (usual(address) && usual(page)))
  );
}

/** What is allowed without encryption is allowed with it. */
function schemeAllows(allowed: string, actual: string): boolean {
  return allowed === actual || (allowed === 'http:' && actual === 'https:') || (allowed === 'ws:' && actual === 'wss:');
}

function hostAllows(allowed: string, actual: string): boolean {
  return allowed.startsWith('*.') ? actual.endsWith(allowed.slice(1)) : allowed === actual;
}

function portAllows(allowed: string, scheme: string, {port, protocol}: URL): boolean {
  const actual = port || defaultPorts[protocol];
  if (allowed === '*' || allowed === actual) return true;
  return allowed === '' || allowed === defaultPorts[scheme] ? actual === defaultPorts[protocol] : false;
}

function pathAllows(allowed: string, actual: string): boolean {
  if (allowed === '' || allowed === '/') return allowed === '' || actual.startsWith('/');
  return allowed.endsWith('/') ? actual.startsWith(allowed) : actual === allowed;
}
