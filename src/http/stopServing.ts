import type { Server } from 'node:http';
import type { Sockets } from './sockets';

/** Connections between two requests are closed again this often while the last answers are on their way (ms). */
const SWEEP_MS = 50;

/** Stops accepting, lets streams and running requests end, and cuts what is left after `withinMs`. */
export async function stopServing(http: Server, sockets: Sockets, withinMs: number): Promise<void> {
  if (!http.listening) return;
  const closed = new Promise<void>((resolve) => {
    http.close(() => {
      resolve();
    });
  });
  sockets.leave();
  const sweep = setInterval(() => {
    http.closeIdleConnections();
  }, SWEEP_MS);
  const late = setTimeout(() => {
    sockets.cut();
    http.closeAllConnections();
  }, withinMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(late);
}
