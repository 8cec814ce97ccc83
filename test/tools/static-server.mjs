import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/**
 * Serves files as a plain web server would, and nothing more. `folders` says what stands under which address;
 * `pages` gives the text of single addresses; `headers` are sent with every answer.
 */
export async function serve({folders = {}, pages = {}, headers = {}}) {
  const answer = async (path) => {
    if (Object.hasOwn(pages, path)) return pages[path];
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    if (prefix === undefined) throw new Error(`Nothing at ${path}`);
    return readFile(join(folders[prefix], normalize(`/${path.slice(prefix.length)}`)));
  };
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const body = await answer(path);
      response.writeHead(200, {'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...headers});
      response.end(body);
    } catch {
      // A browser asks for an icon by itself, and would put a 404 in the console.
      response.writeHead(path === '/favicon.ico' ? 204 : 404, headers).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return {url: `http://127.0.0.1:${server.address().port}`, close};
}
