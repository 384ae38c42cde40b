import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { createSmtp } from '../../src/mail/smtp';

const MAIL = {
  id: 'code.1',
  to: 'hanako@example.com',
  subject: '確認コード：123456',
  text: 'コードは 123456 です。\n',
};

async function serve(refuse?: string) {
  const received: string[] = [];
  const recipients: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // Its own check takes no dots in a row in quotation marks either, though RFC 5321 (4.1.2) has them.
    lenientAddressParsing: true,
    onRcptTo: ({ address }, _session, done) => {
      recipients.push(address);
      done(refuse === undefined ? null : new Error(refuse));
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(resolve);
    });
  return {
    received,
    recipients,
    close,
    send: createSmtp({ url: `smtp://127.0.0.1:${port}`, from: 'Desk <desk@example.com>' }),
  };
}

test('a mail arrives with its sender, its words, and the same message id on every try', async () => {
  const { received, send, close } = await serve();
  await send(MAIL);
  await send(MAIL);
  await close();
  const ids = received.map((raw) => /^Message-ID: (.+)$/mu.exec(raw)?.[1]?.trim());
  expect(ids).toEqual(['<code.1@127.0.0.1>', '<code.1@127.0.0.1>']);
  expect(received[0]).toMatch(/^From: Desk <desk@example\.com>/mu);
  expect(received[0]).toMatch(/^To: hanako@example\.com/mu);
  expect(received[0]).toMatch(/^Auto-Submitted: auto-generated/mu);
  expect(received[0]).toMatch(/charset=utf-8/u);
});

test('a mail of a kind that can be stopped tells the mail program how, and no other does', async () => {
  const { received, send, close } = await serve();
  await send({ ...MAIL, leaveUrl: 'https://desk.example/policy-news/leave?t=id.mac' });
  await send(MAIL);
  await close();
  const unfolded = received.map((raw) => raw.replaceAll(/\r\n[ \t]+/gu, ' '));
  expect(unfolded[0]).toMatch(
    /^List-Unsubscribe: <https:\/\/desk\.example\/policy-news\/leave\?t=id\.mac>/mu,
  );
  expect(unfolded[0]).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/mu);
  expect(unfolded[1]).not.toContain('List-Unsubscribe');
});

test.each([
  ['taro..yamada@docomo.ne.jp', '"taro..yamada"@docomo.ne.jp'],
  ['taro.@ezweb.ne.jp', '"taro."@ezweb.ne.jp'],
  ['.taro@docomo.ne.jp', '".taro"@docomo.ne.jp'],
  ['taro.yamada@docomo.ne.jp', 'taro.yamada@docomo.ne.jp'],
  ["o'brien+cars/x@example.co.nz", "o'brien+cars/x@example.co.nz"],
])('a mail to %s goes to %s and nobody else', async (to, recipient) => {
  const { received, recipients, send, close } = await serve();
  await send({ ...MAIL, to });
  await close();
  expect(recipients).toEqual([recipient]);
  expect(/^To: (.+?)\r?$/mu.exec(received[0] ?? '')?.[1]).toBe(recipient);
});

test.each([
  [{ subject: 'Receipt\r\nBcc: eve@example.com\r\n\r\nBuy this' }],
  [{ subject: 'Receipt\nBcc: eve@example.com' }],
  [{ to: 'hanako@example.com\r\nBcc: eve@example.com' }],
  [{ to: 'hanako@example.com, eve@example.com' }],
  [{ text: '\r\n.\r\nRCPT TO:<eve@example.com>\r\n' }],
  [{ leaveUrl: 'https://desk.example/leave\r\nBcc: eve@example.com' }],
])('%j adds neither a header nor a recipient', async (wrong) => {
  const { received, recipients, send, close } = await serve();
  await send({ ...MAIL, ...wrong }).catch(() => undefined);
  await close();
  expect(recipients.filter((one) => one !== MAIL.to && one.includes('eve@example.com'))).toEqual([]);
  expect(received.filter((raw) => /^Bcc:/imu.test(raw.split('\r\n\r\n', 1).join()))).toEqual([]);
});

test('a mail that is not taken is an error, to be tried again', async () => {
  const { send, close } = await serve('No such mailbox.');
  await expect(send(MAIL)).rejects.toThrow();
  await close();
});

test('a server that accepts and says nothing is given up in time', async () => {
  const held: Socket[] = [];
  const server = createServer((socket) => held.push(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const send = createSmtp({ url: `smtp://127.0.0.1:${port}`, from: 'desk@example.com', timeoutMs: 200 });
  const began = performance.now();
  await expect(send(MAIL)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  expect(performance.now() - began).toBeLessThan(5000);
  for (const socket of held) socket.destroy();
  server.close();
  await once(server, 'close');
});
