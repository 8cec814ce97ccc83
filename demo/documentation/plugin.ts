import type {Plugin} from 'vite';
import {pages} from './pages.js';
import {page} from './shell.js';

/** Serves the Markdown of the documentation as pages of the gallery. */
export function documentation(): Plugin {
  return {
    name: 'documentation',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
        const file = pages.get(pathname);
        if (file === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        void server.transformIndexHtml(pathname, page(pathname, file)).then((html) => response.end(html), next);
      });
    },
  };
}
