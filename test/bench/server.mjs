// Serves files from memory with brotli, as a good web server does; remembers nothing in the browser's cache.
import {createServer} from 'node:http';

/** `sources` are tried in turn: an address in, a file or nothing out. */
export async function serve(sources) {
  const find = (address) => {
    const name = address.endsWith('/') ? `${address}index.html` : address;
    for (const source of sources) {
      const found = source(name);
      if (found) return found;
    }
    return undefined;
  };
  const server = createServer(({url}, response) => {
    const found = find(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    if (!found) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'br',
      'content-length': found.brotli.length,
      'cache-control': 'no-store',
    });
    response.end(found.brotli);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://localhost:${server.address().port}`,
    find,
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
