import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the server was sent. */
interface Asked {
  readonly method: string;
  /** The path with its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the server does with a request; a body that is no string is sent as JSON. */
export type Answer = (asked: Asked, response: ServerResponse) => void;

export interface EndpointServer {
  /** The base that the paths of the API are joined to. */
  readonly url: string;
  readonly asked: readonly Asked[];
  /** How requests are answered from now on. */
  answerWith(answer: Answer): void;
  close(): Promise<void>;
}

/** A server in the shape of the OpenAI API, on a free port of this machine. */
export async function startEndpointServer(): Promise<EndpointServer> {
  const asked: Asked[] = [];
  let answer: Answer = embedAndOrder();
  const hear = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url: path = '', headers } = request;
    const body = JSON.parse(await text(request)) as Asked['body'];
    const one = { method, path, headers, body };
    asked.push(one);
    answer(one, response);
  };
  const server = createServer((request, response) => void hear(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answerWith: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export function send(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

export const embeddings = (vectors: readonly unknown[]) => ({
  object: 'list',
  data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })),
});

export const completion = (content: unknown) => ({
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
});

/** Whether this was a request for embeddings. */
export const isEmbedding = ({ path }: Asked): boolean => path.includes('/embeddings');

/** A server that works: an embedding by how often each of a few words stands in a text, and a given order. */
export function embedAndOrder(order: unknown = '{"order":[1,2]}'): Answer {
  const words = ['cookies', 'third', 'fee', 'e'];
  return (asked, response) => {
    if (!isEmbedding(asked)) {
      send(response, completion(order));
      return;
    }
    const inputs = asked.body['input'] as readonly string[];
    const vectors = inputs.map((input) => words.map((word) => input.toLowerCase().split(word).length));
    send(response, embeddings(vectors));
  };
}
