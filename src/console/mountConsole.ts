import type { Server } from 'restify';
import type { ConsoleOptions } from './consoleOptions';
import { mountDemo } from './mailbox/demoRoutes';
import { mountGaps } from './gaps/gapsRoutes';
import { mountQueue } from './queue/queueRoutes';
import { mountSignIn } from './signIn/signInRoutes';
import { mountTickets } from './ticket/ticketRoutes';

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
