import { readSettings } from '../../src/config/readSettings';
import { openTries } from '../../src/assembly/openTries';
import { createTranslator } from '../../src/i18n/translator';
import { systemRandom } from '../../src/secrets/random';
import { serveDemo } from '../support/serveDemo';
import { until } from '../support/until';

const USER = `U${'0a'.repeat(16)}`;
interface Talk {
  readonly lines: readonly { readonly from: string; readonly message?: { readonly altText?: string } }[];
}

test('in a demo the desk is talked to as on LINE, through its own door', async () => {
  const demo = await serveDemo({ now: Date.now });
  try {
    const post = (event: object) =>
      fetch(`${demo.origin}/try/line/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user: USER, ...event }),
      });
    const talk = async (): Promise<Talk> => {
      const answer = await fetch(`${demo.origin}/try/line/talk?user=${USER}&after=0`);
      return (await answer.json()) as Talk;
    };
    const page = await fetch(`${demo.origin}/try/line?lang=ja`);
    expect(await page.text()).toContain('<html lang="ja">');
    expect((await post({ kind: 'follow', language: 'en' })).status).toBe(200);
    await post({ kind: 'text', text: 'do you use cookies?' });
    const said = await until(async () => {
      const { lines } = await talk();
      const quoted = lines.find(({ message }) => message?.altText?.includes('Our website uses cookies'));
      return quoted?.message?.altText;
    });
    expect(said).toContain('/policy/en/');
    expect((await post({ kind: 'text', text: '' })).status).toBe(400);
    const door = await fetch(`${demo.origin}/api/line`, { method: 'POST', body: '{"events":[]}' });
    expect(door.status).toBe(401);
  } finally {
    await demo.close();
  }
});

test.each([
  ['in production', { NODE_ENV: 'production' }],
  [
    'on a desk that is connected to LINE',
    { LINE_CHANNEL_ID: '1234567890', LINE_CHANNEL_SECRET: '0'.repeat(32) },
  ],
])('%s there is nothing of it', async (_where, more) => {
  const settings = { ...demoSettings(), ...more } as ReturnType<typeof demoSettings>;
  const translator = await createTranslator();
  expect(await openTries({ settings, translator, random: systemRandom, now: Date.now })).toBeUndefined();
});

function demoSettings() {
  const read = readSettings({});
  if (!read.ok) throw new Error(read.problems.join(' '));
  return read.settings;
}
