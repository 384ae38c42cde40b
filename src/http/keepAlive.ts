import type { WebSocket, WebSocketServer } from 'ws';

/**
 * Cuts clients that have gone without a word, and those that stopped reading: neither answers a ping in time. Gives how to
 * stop asking.
 */
export function keepAlive(server: WebSocketServer, everyMs: number): () => void {
  const answered = new WeakSet<WebSocket>();
  server.on('connection', (socket: WebSocket) => {
    answered.add(socket);
    socket.on('pong', () => answered.add(socket));
  });
  const timer = setInterval(() => {
    for (const socket of server.clients) {
      if (answered.delete(socket)) socket.ping();
      else socket.terminate();
    }
  }, everyMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
