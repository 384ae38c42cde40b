import {
  completion,
  embedAndOrder,
  type EndpointServer,
  isEmbedding,
  send,
  startEndpointServer,
} from '../support/endpointServer';
import { BOTH, POLICY, QUESTION, setUp } from './setUp';

let server: EndpointServer;
beforeEach(async () => {
  server = await startEndpointServer();
});
afterEach(() => server.close());

test('the provisions are embedded once, the question at every turn, and the best are put in order', async () => {
  server.answerWith(embedAndOrder('{"order":[3,1,2]}'));
  const { ask, prepare, logged } = setUp({ url: server.url, ...BOTH, key: 'secret' });
  await prepare(POLICY);
  await prepare(POLICY);
  const result = await ask(QUESTION);
  expect(result).toMatchObject({ ok: true, order: ['requests', 'cookies', 'third-party-provision'] });
  const similarity = result.ok ? [...(result.similarity ?? [])] : [];
  expect(similarity.map(([id]) => id)).toEqual(['cookies', 'third-party-provision', 'requests']);
  expect(similarity[0]?.[1]).toBeGreaterThan(similarity[1]?.[1] ?? 1);
  const [provisions, ...turn] = server.asked;
  expect(provisions).toMatchObject({ method: 'POST', path: '/v1/embeddings' });
  expect(provisions?.body).toEqual({
    model: 'embed-1',
    input: POLICY.documents[0]?.provisions.map(({ heading, text }) => `${heading}\n${text}`),
  });
  const question = turn.find(isEmbedding);
  const chat = turn.find((asked) => !isEmbedding(asked));
  expect(turn).toHaveLength(2);
  expect(question?.body).toEqual({ model: 'embed-1', input: ['Do you use cookies?'] });
  expect(chat).toMatchObject({ method: 'POST', path: '/v1/chat/completions' });
  expect(chat?.body).toMatchObject({
    ...{ model: 'chat-1', temperature: 0, response_format: { type: 'json_object' } },
    messages: [{ role: 'system' }, { role: 'user' }],
  });
  for (const { headers } of server.asked)
    expect(headers).toMatchObject({ authorization: 'Bearer secret', 'content-type': 'application/json' });
  expect(logged).toEqual([]);
});

test('the chat model is given the question and the best eight provisions, numbered and cut', async () => {
  const candidates = Array.from({ length: 12 }, (_, place) => ({
    ...{ id: `p${place}`, heading: `Heading ${place}`, text: 'x'.repeat(699) + '👍 and more' },
  }));
  const { ask } = setUp({ url: server.url, rerankModel: 'chat-1' });
  await ask({ ...QUESTION, candidates });
  const messages = server.asked[0]?.body['messages'] as readonly { readonly content: string }[];
  const given = JSON.parse(messages[1]?.content ?? '') as {
    readonly question: string;
    readonly provisions: readonly object[];
  };
  expect(given.question).toBe('Do you use cookies?');
  expect(given.provisions).toHaveLength(8);
  expect(given.provisions[7]).toEqual({ number: 8, heading: 'Heading 7', text: 'x'.repeat(699) });
});

test.each([
  ['http://host/v1/', 'authorization', '/v1/embeddings', { authorization: 'Bearer k' }],
  ['http://host/openai/v1?api-version=preview', 'api-key', '/openai/v1/embeddings?api-version=preview', {}],
  [
    'http://host/openai/deployments/{model}?api-version=2024-10-21',
    'api-key',
    '/openai/deployments/embed-1/embeddings?api-version=2024-10-21',
    { 'api-key': 'k' },
  ],
] as const)('%s with the key as %s is asked at %s', async (url, keyHeader, path, headers) => {
  const base = url.replace('http://host', new URL(server.url).origin);
  const { prepare } = setUp({ url: base, embeddingModel: 'embed-1', key: 'k', keyHeader });
  await prepare(POLICY);
  expect(server.asked[0]?.path).toBe(path);
  expect(server.asked[0]?.headers).toMatchObject(headers);
  expect('authorization' in (server.asked[0]?.headers ?? {})).toBe(keyHeader === 'authorization');
});

test('without a key none is sent', async () => {
  const { ask } = setUp({ url: server.url, rerankModel: 'chat-1' });
  await ask(QUESTION);
  expect(server.asked[0]?.headers).not.toHaveProperty('authorization');
  expect(server.asked[0]?.headers).not.toHaveProperty('api-key');
});

describe('Either model may be configured alone', () => {
  test('embeddings alone give similarities and no order', async () => {
    const { ask, prepare } = setUp({ url: server.url, embeddingModel: 'embed-1' });
    await prepare(POLICY);
    const result = await ask(QUESTION);
    expect(result.ok && [result.similarity?.size, result.order]).toEqual([3, undefined]);
  });

  test('a chat model alone gives an order, and embeds nothing', async () => {
    const { ask, prepare } = setUp({ url: server.url, rerankModel: 'chat-1' });
    await prepare(POLICY);
    expect(await ask(QUESTION)).toEqual({ ok: true, order: ['cookies', 'third-party-provision'] });
    expect(server.asked.some(isEmbedding)).toBe(false);
  });

  test('when one of the two fails, the other one still counts', async () => {
    const { ask, prepare } = setUp({ url: server.url, ...BOTH });
    await prepare(POLICY);
    server.answerWith((asked, response) => {
      if (isEmbedding(asked)) send(response, 'no', 500);
      else send(response, completion('{"order":[2]}'));
    });
    expect(await ask(QUESTION)).toEqual({ ok: true, order: ['third-party-provision'] });
  });
});

test('a turn goes without similarities until the provisions are embedded, and asks for none', async () => {
  const { ask } = setUp({ url: server.url, embeddingModel: 'embed-1' });
  expect(await ask(QUESTION)).toEqual({ ok: false, reason: 'notAsked' });
  expect(server.asked).toEqual([]);
});

test('versions are kept apart, and what failed is tried again at the next occasion', async () => {
  const { ask, prepare } = setUp({ url: server.url, embeddingModel: 'embed-1' });
  server.answerWith((_, response) => {
    send(response, 'no', 503);
  });
  await prepare(POLICY);
  server.answerWith(embedAndOrder());
  expect(await ask(QUESTION)).toEqual({ ok: false, reason: 'notAsked' });
  await prepare(POLICY);
  expect(await ask(QUESTION)).toMatchObject({ ok: true });
  expect(await ask({ ...QUESTION, version: 'v2' })).toEqual({ ok: false, reason: 'notAsked' });
});

test('two occasions at once embed the provisions once', async () => {
  const { prepare } = setUp({ url: server.url, embeddingModel: 'embed-1' });
  await Promise.all([prepare(POLICY), prepare(POLICY)]);
  expect(server.asked).toHaveLength(1);
});

test('what looks like personal data is masked before it leaves, and nothing of it is logged', async () => {
  const { ask, prepare, logged } = setUp({ url: server.url, ...BOTH, key: 'secret-key' });
  await prepare(POLICY);
  server.answerWith((asked, response) => {
    send(response, JSON.stringify(asked), 400);
  });
  const text = 'Who told taro@example.com and 090-1234-5678, living at 芝公園4-2-8, about cookies?';
  expect(await ask({ ...QUESTION, text })).toEqual({ ok: false, reason: 'refused' });
  const sent = JSON.stringify(server.asked.map(({ body }) => body));
  for (const secret of ['taro', '1234', '4-2-8']) expect(sent).not.toContain(secret);
  expect(sent).toContain('Who told *** and ***, living at 芝公園***, about cookies?');
  expect(logged).toHaveLength(2);
  for (const line of logged) expect(line).not.toMatch(/cookies|taro|secret-key|127\.0|芝/u);
  expect(logged.map((line) => JSON.parse(line) as unknown)).toContainEqual({
    ...{ event: 'secondOpinion.failed', model: 'rerank', reason: 'refused', status: 400, ms: 0 },
  });
});

test.each(['temperature', 'response_format'])(
  'what a server refuses by name is left out from then on: %s',
  async (name) => {
    const { ask } = setUp({ url: server.url, rerankModel: 'chat-1' });
    server.answerWith(({ body }, response) => {
      if (name in body) send(response, { error: { message: `Unsupported value: '${name}'` } }, 400);
      else send(response, completion('{"order":[2,1,3]}'));
    });
    expect(await ask(QUESTION)).toEqual({ ok: false, reason: 'refused' });
    expect(await ask(QUESTION)).toMatchObject({ ok: true });
    expect(server.asked).toHaveLength(2);
    const kept = name === 'temperature' ? 'response_format' : 'temperature';
    expect(server.asked[1]?.body).toHaveProperty(kept);
  },
);
