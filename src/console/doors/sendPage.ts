import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { ServerResponse } from 'node:http';

/** Sends a page. Nothing of the console is kept by browsers or by anything in between. */
export function sendPage(res: ServerResponse, status: number, page: VNode): void {
  const bytes = Buffer.from(`<!doctype html>${render(page)}`);
  res.statusCode = status;
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.setHeader('content-length', String(bytes.length));
  res.setHeader('cache-control', 'no-store');
  res.end(bytes);
}

/** Sends a table to be saved under this name. */
export function sendCsv(res: ServerResponse, name: string, csv: string): void {
  const bytes = Buffer.from(csv);
  res.statusCode = 200;
  res.setHeader('content-type', 'text/csv; charset=utf-8');
  res.setHeader('content-disposition', `attachment; filename="${name}"`);
  res.setHeader('content-length', String(bytes.length));
  res.setHeader('cache-control', 'no-store');
  res.end(bytes);
}

/** Sends the browser to another page with GET, so that reloading it repeats nothing. */
export function redirect(res: ServerResponse, path: string): void {
  res.statusCode = 303;
  res.setHeader('location', path);
  res.setHeader('cache-control', 'no-store');
  res.setHeader('content-length', '0');
  res.end();
}
