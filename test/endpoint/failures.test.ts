import {
  type Answer,
  completion,
  embedAndOrder,
  embeddings,
  type EndpointServer,
  send,
  startEndpointServer,
} from '../support/endpointServer';
import { POLICY, QUESTION, setUp } from './setUp';

let server: EndpointServer;
beforeEach(async () => {
  server = await startEndpointServer();
});
afterEach(() => server.close());

const status =
  (code: number): Answer =>
  (_, response) => {
    send(response, { error: { message: 'no' } }, code);
  };
const body =
  (given: unknown): Answer =>
  (_, response) => {
    send(response, given);
  };
const says = (content: unknown): Answer => body(completion(content));

/** Sends without end, until nobody listens. */
const endless: Answer = (_, response) => {
  const chunk = ' '.repeat(64 * 1024);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
};

const REFUSED: readonly (readonly [string, Answer])[] = [
  ...[400, 401, 403, 404, 429, 500, 503].map((code) => [`status ${code}`, status(code)] as const),
  [
    'a redirect, which is not followed',
    (_, response) => {
      response.writeHead(307, { location: '/v1/elsewhere' });
      response.end();
    },
  ],
  [
    'a connection that is cut',
    (_, response) => {
      response.destroy();
    },
  ],
  [
    'an answer that is cut',
    (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"choices"', () => response.destroy());
    },
  ],
];

const UNUSABLE: readonly (readonly [string, Answer])[] = [
  ['broken JSON', body('{"choices":[')],
  ['an empty body', body('')],
  ['other JSON', body('null')],
  ['a body without end', endless],
  ['no choices', body({ choices: [] })],
  ['no words', says(null)],
  ['a refusal in words', says('I cannot help with that.')],
  ['broken JSON in its words', says('{"order":[1,')],
  ['an order that is none', says('{"order":"1,2"}')],
  ['an empty order', says('{"order":[]}')],
  ['a number that was not given', says('{"order":[1,4]}')],
  ['the number zero', says('{"order":[0,1]}')],
  ['a fraction', says('{"order":[1.5]}')],
  ['words in the order', says('{"order":["cookies"]}')],
  ['more words than anybody asked for', says(`{"order":[1]}${' '.repeat(3000)}`)],
];

test.each([
  ...REFUSED.map(([name, answer]) => [name, 'refused', answer] as const),
  ...UNUSABLE.map(([name, answer]) => [name, 'unusable', answer] as const),
])('%s is %s, and asked once', async (_name, reason, answer) => {
  server.answerWith(answer);
  const { ask, logged } = setUp({ url: server.url, rerankModel: 'chat-1' });
  expect(await ask(QUESTION)).toEqual({ ok: false, reason });
  expect(server.asked).toHaveLength(1);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain(`"reason":"${reason}"`);
});

test('nobody listening is refused', async () => {
  const gone = await startEndpointServer();
  await gone.close();
  const { ask } = setUp({ url: gone.url, rerankModel: 'chat-1' });
  expect(await ask(QUESTION)).toEqual({ ok: false, reason: 'refused' });
});

test.each([
  ['duplicates are dropped', '{"order":[3,3,1,3]}', ['requests', 'cookies']],
  [
    'a fence around the JSON is looked through',
    'Here:\n```json\n{"order": [2, 1]}\n```',
    ['third-party-provision', 'cookies'],
  ],
  ['whatever else it says goes no further', '{"order":[1],"answer":"Send us your card!"}', ['cookies']],
])('of an order %s', async (_name, content, order) => {
  server.answerWith(says(content));
  const { ask } = setUp({ url: server.url, rerankModel: 'chat-1' });
  expect(await ask(QUESTION)).toEqual({ ok: true, order });
});

const VECTORS: readonly (readonly [string, unknown])[] = [
  ['other dimensions than the provisions', embeddings([[1, 2]])],
  ['no embedding', embeddings([])],
  [
    'too many',
    embeddings([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]),
  ],
  ['an empty one', embeddings([[]])],
  ['nothing but zeros', embeddings([[0, 0, 0, 0]])],
  ['null for a number, as NaN is written', embeddings([[1, null, 3, 4]])],
  ['NaN', '{"data":[{"index":0,"embedding":[1,NaN,3,4]}]}'],
  ['a number too large', '{"data":[{"index":0,"embedding":[1,1e999,3,4]}]}'],
  ['numbers whose length is too large', embeddings([[1e200, 1e200, 1, 1]])],
  ['text', embeddings(['AAAAAA=='])],
  ['another index', { data: [{ index: 1, embedding: [1, 2, 3, 4] }] }],
];

test.each(VECTORS)('an embedding of the question with %s is unusable', async (_name, answer) => {
  const { ask, prepare } = setUp({ url: server.url, embeddingModel: 'embed-1' });
  await prepare(POLICY);
  server.answerWith(body(answer));
  expect(await ask(QUESTION)).toEqual({ ok: false, reason: 'unusable' });
});

test('embeddings of the provisions that do not fit together are not kept', async () => {
  const { ask, prepare, logged } = setUp({ url: server.url, embeddingModel: 'embed-1' });
  server.answerWith(
    body(
      embeddings([
        [1, 2],
        [1, 2, 3],
        [1, 2],
      ]),
    ),
  );
  await prepare(POLICY);
  expect(await ask(QUESTION)).toEqual({ ok: false, reason: 'notAsked' });
  expect(logged).toHaveLength(1);
});

const HANGING: readonly (readonly [string, Answer])[] = [
  ['says nothing', () => undefined],
  [
    'stops in the middle of its answer',
    (_, response) => {
      response.writeHead(200);
      response.write('{"choices":[');
    },
  ],
];

test.each(HANGING)('a server that %s is given up when the time is over', async (_name, answer) => {
  const time = new AbortController();
  const reached = new Promise<void>((resolve) => {
    server.answerWith((asked, response) => {
      answer(asked, response);
      resolve();
    });
  });
  const { ask } = setUp({ url: server.url, rerankModel: 'chat-1' }, () => time.signal);
  const result = ask(QUESTION);
  await reached;
  time.abort();
  expect(await result).toEqual({ ok: false, reason: 'timeout' });
});

test('a slow server is given up by the clock as well, and both calls share one deadline of a second', async () => {
  const deadlines: number[] = [];
  const { ask, prepare } = setUp({ url: server.url, embeddingModel: 'e', rerankModel: 'c' }, (ms) => {
    deadlines.push(ms);
    return ms === 1000 ? AbortSignal.timeout(20) : new AbortController().signal;
  });
  await prepare(POLICY);
  server.answerWith(() => undefined);
  expect(await ask(QUESTION)).toEqual({ ok: false, reason: 'timeout' });
  expect(deadlines).toEqual([30_000, 1000]);
});

test('a server that fails three times in a row rests, and is asked again when it has rested', async () => {
  const { ask, pass } = setUp({ url: server.url, rerankModel: 'chat-1' });
  server.answerWith(status(500));
  for (let turn = 0; turn < 3; turn += 1) expect(await ask(QUESTION)).toMatchObject({ reason: 'refused' });
  pass(29);
  expect(await ask(QUESTION)).toEqual({ ok: false, reason: 'resting' });
  expect(server.asked).toHaveLength(3);
  server.answerWith(embedAndOrder());
  pass(1);
  expect(await ask(QUESTION)).toMatchObject({ ok: true });
  expect(await ask(QUESTION)).toMatchObject({ ok: true });
});

test('a model that hangs rests although the other one answers', async () => {
  const { ask, prepare } = setUp({ url: server.url, embeddingModel: 'e', rerankModel: 'c' });
  await prepare(POLICY);
  server.answerWith((asked, response) => {
    if (asked.path.endsWith('/chat/completions')) send(response, 'no', 500);
    else embedAndOrder()(asked, response);
  });
  for (let turn = 0; turn < 5; turn += 1) expect(await ask(QUESTION)).toMatchObject({ ok: true });
  expect(server.asked.filter(({ path }) => path.endsWith('/chat/completions'))).toHaveLength(3);
});
