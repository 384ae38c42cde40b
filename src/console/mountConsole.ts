import type { Server } from 'restify';
import type { ConsoleOptions } from './consoleOptions';
import { mountDemo } from './routes/demoRoutes';
import { mountGaps } from './routes/gapsRoutes';
import { mountQueue } from './routes/queueRoutes';
import { mountSignIn } from './routes/signInRoutes';
import { mountTickets } from './routes/ticketRoutes';

/** The staff's pages under /console. Their stylesheet, `console.css`, is served at /console.css as an asset. */
export function mountConsole(options: ConsoleOptions): (server: Server) => void {
  return (server) => {
    mountSignIn(server, options);
    mountQueue(server, options);
    mountTickets(server, options);
    mountGaps(server, options);
    mountDemo(server, options);
  };
}
