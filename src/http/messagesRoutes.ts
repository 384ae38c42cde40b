import type { Request, Response, Server } from 'restify';

/** Hands a Bot Framework request, its JSON body read into `req.body`, to the adapter, which checks its signature. */
export type ProcessMessages = (req: Request, res: Response) => Promise<void>;

/** POST /api/messages: Teams, Azure's channels, emulators. */
export function mountMessages(server: Server, process: ProcessMessages): void {
  server.post({ path: '/api/messages', contentType: 'application/json' }, async (req, res) => {
    await process(req, res);
  });
}
