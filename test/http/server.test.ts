import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import en from '../../locales/en/http.json';
import ja from '../../locales/ja/http.json';
import type { Asset } from '../../src/http/assets';
import { type Running, sendRaw, startServer, until } from './support';

const script = Buffer.from('console.log("hello");\n'.repeat(200));
const assets: Asset[] = [
  { path: '/widget.js', contentType: 'text/javascript; charset=utf-8', bytes: script },
  {
    path: '/font.woff2',
    contentType: 'font/woff2',
    bytes: Buffer.from('not really a font'),
    immutable: true,
  },
];
let held: (() => void) | undefined;
let desk: Running;

beforeAll(async () => {
  desk = await startServer({
    assets,
    mounts: [
      (server) => {
        server.post({ path: '/form', contentType: 'application/x-www-form-urlencoded' }, async (req, res) => {
          await Promise.resolve();
          res.send(200, req.body);
        });
        server.post('/unread', async (_req, res) => {
          await Promise.resolve();
          res.send(200, {});
        });
        server.get('/broken', async () => {
          await Promise.reject(new Error('The password is swordfish.'));
        });
        server.get('/half', async (_req, res) => {
          res.writeHead(200);
          res.write('half of ');
          await Promise.reject(new Error('swordfish'));
        });
        server.get('/chat', async (_req, res) => {
          await Promise.resolve();
          res.end('chat');
        });
      },
    ],
  });
});
afterAll(() => desk.server.stop());
afterEach(async () => {
  const alive = await fetch(`${desk.publicUrl}/healthz`);
  expect(alive.status).toBe(200);
});

const at = (path: string) => `${desk.publicUrl}${path}`;
const sentence = async (response: Response) =>
  ((await response.json()) as { error: { message: string } }).error.message;
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('What cannot be taken is refused with the status and the sentence that say why', () => {
  test.each<[string, string, RequestInit, number, keyof typeof en.errors]>([
    ['malformed JSON', '/api/messages', { headers: json, body: '{"a":' }, 400, 'malformedBody'],
    [
      'JSON nested without end',
      '/api/messages',
      { headers: json, body: '['.repeat(200_000) },
      400,
      'malformedBody',
    ],
    [
      'well-formed JSON nested five thousand deep',
      '/api/messages',
      { headers: json, body: '['.repeat(5000) + ']'.repeat(5000) },
      400,
      'malformedBody',
    ],
    [
      'bytes that are no UTF-8',
      '/api/messages',
      { headers: json, body: Buffer.from([0x22, 0xff, 0x22]) },
      400,
      'malformedBody',
    ],
    ['text', '/api/messages', { headers: { 'content-type': 'text/plain' }, body: '{}' }, 415, 'wrongType'],
    ['no content type', '/api/messages', { body: Buffer.from('{}') }, 415, 'wrongType'],
    ['a form where JSON is due', '/api/messages', { headers: form, body: 'a=1' }, 415, 'wrongType'],
    ['JSON where a form is due', '/form', { headers: json, body: '{}' }, 415, 'wrongType'],
    [
      'gzip',
      '/api/messages',
      { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync('{}') },
      415,
      'encodedBody',
    ],
    ['10 MB', '/api/messages', { headers: json, body: Buffer.alloc(10_000_000, 0x20) }, 413, 'tooLarge'],
    [
      'a little over the limit',
      '/api/messages',
      { headers: json, body: Buffer.alloc(256 * 1024 + 1, 0x20) },
      413,
      'tooLarge',
    ],
    ['an unknown address', '/nowhere', { body: 'x' }, 404, 'notFound'],
    ['10 MB to an unknown address', '/nowhere', { body: Buffer.alloc(10_000_000) }, 404, 'notFound'],
    ['LINE, which is not open', '/api/line', { headers: json, body: '{}' }, 404, 'notFound'],
    ['a method that is not answered', '/healthz', { body: 'x' }, 405, 'wrongMethod'],
    ['an address without end', `/${'a'.repeat(5000)}`, {}, 414, 'addressTooLong'],
  ])('%s', async (_name, path, init, status, reason) => {
    const response = await fetch(at(path), { method: 'POST', ...init });
    expect(response.status).toBe(status);
    expect(await sentence(response)).toBe(en.errors[reason]);
  });

  test.each([
    ['a Host header that is none', 'GET /healthz HTTP/1.1\r\nHost: [\r\n\r\n', '400'],
    ['a Host header with a path in it', 'GET /healthz HTTP/1.1\r\nHost: a/b?\r\n\r\n', '400'],
    ['an absolute address', 'GET http://[ HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
    ['a star', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
    ['two slashes', 'GET //evil.example/ HTTP/1.1\r\nHost: a\r\n\r\n', '404'],
    ['broken percent signs', 'GET /%E0%A4%A HTTP/1.1\r\nHost: a\r\n\r\n', '4'],
    [
      'broken percent signs in an id',
      'GET /v3/directline/conversations/%E0%A4%A/activities HTTP/1.1\r\nHost: a\r\n\r\n',
      '4',
    ],
    ['no HTTP', 'hello\r\n\r\n', '400'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, '431'],
    [
      'a body cut off',
      'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: zz\r\n\r\n',
      '400',
    ],
  ])('%s', async (_name, bytes, status) => {
    expect(await sendRaw(desk.port, bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status}`));
  });

  test('10 MB in chunks, whose length nobody said, are not read through', async () => {
    let sent = 0;
    const status = await new Promise<number | undefined>((resolve) => {
      const post = request(at('/api/messages'), { method: 'POST', headers: json }, (response) => {
        resolve(response.statusCode);
        post.destroy();
      });
      post.on('error', () => undefined);
      const more = () => {
        if (post.destroyed || sent >= 10_000_000) return;
        sent += 65_536;
        post.write(Buffer.alloc(65_536, 0x20), () => setImmediate(more));
      };
      more();
    });
    expect(status).toBe(413);
    expect(sent).toBeLessThan(10_000_000);
  });

  test('a sender who goes away in the middle of a body leaves no trace', async () => {
    const post = request(at('/api/messages'), {
      method: 'POST',
      headers: { ...json, 'content-length': '1000' },
    });
    post.on('error', () => undefined);
    post.write('{"a":');
    await new Promise((resolve) => setTimeout(resolve, 50));
    post.destroy();
    await until(() => desk.server.restify.inflightRequests() === 0);
    expect(desk.failures).toEqual([]);
  });
});

describe('Refusals', () => {
  test.each([
    ['ja', ja.errors.notFound],
    ['ja-JP,en;q=0.5', ja.errors.notFound],
    ['en-KE,ja;q=0.5', en.errors.notFound],
    ['sw, fr;q=0.9', en.errors.notFound],
    ['en;q=0, ja;q=0.1', ja.errors.notFound],
  ])('speak the language of %s', async (language, message) => {
    const response = await fetch(at('/nowhere'), { headers: { 'accept-language': language } });
    expect(await sentence(response)).toBe(message);
  });

  test('are a page for people, with what they need to report it', async () => {
    const response = await fetch(at('/nowhere'), {
      headers: { accept: 'text/html,*/*', 'accept-language': 'ja' },
    });
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('<html lang="ja">');
    expect(page).toContain(ja.errors.notFound);
    expect(page).toContain(response.headers.get('x-request-id'));
  });

  test('stay JSON at the doors for programs', async () => {
    const response = await fetch(at('/v3/directline/nowhere'), { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  test('never say what an error said', async () => {
    const response = await fetch(at('/broken'));
    expect(response.status).toBe(500);
    expect(await sentence(response)).toBe(en.errors.failed);
    expect(desk.failures.at(-1)).toMatchObject({
      id: response.headers.get('x-request-id'),
      route: '/broken',
    });
  });

  test('cannot follow half an answer: the line is cut', async () => {
    await expect(fetch(at('/half')).then((response) => response.text())).rejects.toThrow();
  });
});

describe('Bodies', () => {
  test('forms come as their fields', async () => {
    const body = 'name=%E5%A1%9A&type=a&type=b&__proto__=x';
    const response = await fetch(at('/form'), { method: 'POST', headers: form, body });
    expect(await response.json()).toEqual(JSON.parse('{"name":"塚","type":["a","b"],"__proto__":"x"}'));
  });

  test('JSON goes to the Bot Framework as it came', async () => {
    const talk = { channelId: 'emulator', conversation: { id: 'c' }, from: { id: 'u' } };
    const body = JSON.stringify({ type: 'message', text: '😀\u202e', ...talk });
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    const response = await fetch(at('/api/messages'), { method: 'POST', headers, body });
    expect(await response.json()).toEqual({ heard: '😀\u202e' });
  });

  test('an activity that says neither where nor from whom is refused', async () => {
    const body = JSON.stringify({ type: 'message', text: 'hello' });
    const response = await fetch(at('/api/messages'), { method: 'POST', headers: json, body });
    expect(response.status).toBe(400);
  });

  test('a route that asks for none is not bothered by one', async () => {
    const response = await fetch(at('/unread'), { method: 'POST', body: 'anything' });
    expect(response.status).toBe(200);
  });
});

describe('Every answer', () => {
  test.each(['/healthz', '/nowhere', '/widget.js'])(
    'carries the headers that protect it: %s',
    async (path) => {
      const { headers } = await fetch(at(path));
      expect(headers.get('content-security-policy')).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'",
      );
      expect(headers.get('content-security-policy')).toContain(
        `connect-src 'self' ws://127.0.0.1:${String(desk.port)};`,
      );
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^id-\d+$/);
    },
  );

  test('lets trusted websites frame the chat, and nobody anything else', async () => {
    const { headers } = await fetch(at('/chat?lang=ja'));
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self' https://shop.example");
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const others = (await fetch(at('/healthz'))).headers;
    expect(others.get('x-frame-options')).toBe('DENY');
    expect(others.get('cross-origin-embedder-policy')).toBeNull();
    expect(others.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(others.get('access-control-allow-origin')).toBeNull();
  });

  test('is in the log by the pattern of its route, without what the address held', async () => {
    await fetch(at('/v3/directline/conversations/abc/activities?watermark=1&t=secret'));
    await until(() => desk.lines.some(({ route }) => route.endsWith('/conversations/:id/activities')));
    expect(JSON.stringify(desk.lines)).not.toMatch(/secret|abc/);
    expect(desk.lines.at(-1)).toMatchObject({ method: 'GET', status: 401 });
  });
});

test('over https browsers are told to stay there', async () => {
  const secure = await startServer({ publicUrl: 'https://desk.example' });
  const { headers } = await fetch(`http://127.0.0.1:${String(secure.port)}/healthz`);
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect(headers.get('content-security-policy')).toContain("connect-src 'self' wss://desk.example;");
  await secure.server.stop();
});

describe('Assets', () => {
  const get = (path: string, headers: Record<string, string>) =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; bytes: Buffer }>(
      (resolve, reject) => {
        request(at(path), { headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              bytes: Buffer.concat(chunks),
            });
          });
        })
          .on('error', reject)
          .end();
      },
    );

  test.each<[string, string | undefined, (bytes: Buffer) => Buffer]>([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', undefined, (bytes) => bytes],
    ['', undefined, (bytes) => bytes],
  ])('come as %p asks', async (accepted, encoding, decode) => {
    const { headers, bytes } = await get('/widget.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['cache-control']).toBe('public, max-age=300, must-revalidate');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(decode(bytes)).toEqual(script);
  });

  test('are not sent again to whoever has them', async () => {
    const first = await get('/widget.js', { 'accept-encoding': 'br' });
    const etag = String(first.headers.etag);
    const again = await get('/widget.js', { 'accept-encoding': 'br', 'if-none-match': `"old", W/${etag}` });
    expect(again).toMatchObject({ status: 304, bytes: Buffer.alloc(0) });
    expect(again.headers.etag).toBe(etag);
    expect((await get('/widget.js', { 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(200);
  });

  test('that are compressed already are left so, and those that never change are kept for good', async () => {
    const { headers } = await get('/font.woff2', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['cache-control']).toContain('immutable');
  });

  test('answer HEAD with everything but themselves', async () => {
    const response = await fetch(at('/widget.js'), {
      method: 'HEAD',
      headers: { 'accept-encoding': 'identity' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String(script.length));
    expect(desk.lines.at(-1)?.method).toBe('HEAD');
  });
});

describe('Readiness', () => {
  test.each<[string, () => Promise<boolean>, number]>([
    ['ready', () => Promise.resolve(true), 200],
    ['not ready', () => Promise.resolve(false), 503],
    ['not able to tell', () => Promise.reject(new Error('no database')), 503],
  ])('%s', async (_name, ready, status) => {
    const other = await startServer({ ready });
    expect((await fetch(`${other.publicUrl}/readyz`)).status).toBe(status);
    await other.server.stop();
  });
});

describe('A stop', () => {
  const slow: Parameters<typeof startServer>[0] = {
    mounts: [
      (server) => {
        server.get('/slow', async (_req, res) => {
          await new Promise<void>((resolve) => {
            held = resolve;
          });
          res.end('at last');
        });
      },
    ],
  };

  test('waits for what is running and takes nothing new', async () => {
    const other = await startServer(slow);
    const running = fetch(`${other.publicUrl}/slow`);
    await until(() => held !== undefined);
    const stopped = other.server.stop();
    await expect(fetch(`${other.publicUrl}/healthz`)).rejects.toThrow();
    held?.();
    expect(await (await running).text()).toBe('at last');
    await stopped;
  });

  test('does not wait for ever', async () => {
    held = undefined;
    const other = await startServer({ ...slow, stopWithinMs: 100 });
    const running = fetch(`${other.publicUrl}/slow`).catch(() => 'cut');
    await until(() => held !== undefined);
    await other.server.stop();
    expect(await running).toBe('cut');
  });
});
