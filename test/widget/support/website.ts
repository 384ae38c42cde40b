import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody's website. */
export interface WebPage {
  /** Behind the title, in the head. */
  readonly head?: string;
  /** Before everything else in the body. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Website {
  readonly origin: string;
  /** Puts a page at a path; from then on it is there. */
  readonly put: (path: string, page: WebPage) => void;
  readonly close: () => Promise<void>;
}

const html = ({ head = '', body = '' }: WebPage) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Used cars</title>${head}</head><body>${body}<main><h1>Used cars from Japan</h1><p>Stock of the week.</p><p><a href="#stock">See the stock</a></p></main></body></html>`;

/** A website on a host of its own: what it frames is another site's, and the browser treats it so. */
export async function startWebsite(): Promise<Website> {
  const pages = new Map<string, WebPage>();
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? '/').split('?', 1).join());
    // In two steps: restify, when any test of this process has loaded it, makes `writeHead` give nothing back.
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html', ...page?.headers });
    response.end(page === undefined ? '' : html(page));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', () => {
      resolve();
    });
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    put: (path, page) => pages.set(path, page),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
    },
  };
}
