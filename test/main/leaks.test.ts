import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { killEveryMain, newFolder, removeFolder, type RunningMain, startMain } from '../support/runMain';

afterAll(killEveryMain);

const TYPED = {
  address: 'wanjiru.leaktest@example.com',
  name: 'Wanjiru Leaktest',
  description: 'the papers of my unmistakable Corolla',
  complaint: 'Somebody unmistakable called me about my order',
  question: 'Do you sell my unmistakable details to others?',
} as const;

/** Talks to the desk over its own doors, as a browser does. */
async function talk(desk: RunningMain) {
  const call = async (door: string, body: object, token?: string) => {
    const headers = { 'content-type': 'application/json', origin: desk.url };
    const signed = token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` };
    const answer = await fetch(`${desk.url}/v3/directline${door}`, {
      method: 'POST',
      headers: signed,
      body: JSON.stringify(body),
    });
    return (await answer.json()) as { token: string; conversationId: string };
  };
  const { token } = await call('/tokens/generate', {});
  const { conversationId } = await call('/conversations', { locale: 'en' }, token);
  return {
    token,
    conversationId,
    says: (text: string) =>
      call(
        `/conversations/${conversationId}/activities`,
        { type: 'message', from: { id: 'user' }, text },
        token,
      ),
  };
}

/** Every byte of the desk's folder: the database, its write-ahead log, and whatever else lies there. */
async function everythingIn(folder: string): Promise<string> {
  const files = await readdir(folder);
  const contents = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'latin1')));
  return contents.join('\n');
}

test('what a customer types is in no log, no trace and no file', async () => {
  const folder = await newFolder();
  const desk = await startMain({ DATA_DIR: folder, LOG_LEVEL: 'debug' });
  const customer = await talk(desk);
  await customer.says(TYPED.question);
  await customer.says('menu:complaint');
  for (const text of ['command:goOn', TYPED.complaint, 'email', TYPED.address]) await customer.says(text);
  await customer.says('menu:disclosure');
  for (const text of ['command:goOn', TYPED.address, '000000', TYPED.name, TYPED.description])
    await customer.says(text);
  await fetch(
    `${desk.url}/v3/directline/conversations/${customer.conversationId}/activities?watermark=nonsense&t=${customer.token}`,
  );
  await new Promise((resolve) => setTimeout(resolve, 800));
  const onDisk = await everythingIn(folder);
  await desk.stop();
  const { out, err } = desk.printed();
  const afterwards = await everythingIn(folder);
  expect(err).toContain('/v3/directline/conversations');
  for (const secret of [...Object.values(TYPED), customer.token]) {
    expect(out + err).not.toContain(secret);
    expect(onDisk + afterwards).not.toContain(secret);
  }
  await removeFolder(folder);
});
