import { readSettings } from '../../src/config/readSettings';
import { openTries } from '../../src/assembly/openTries';
import { createTranslator } from '../../src/i18n/translator';
import { systemRandom } from '../../src/secrets/random';
import { describeInBrowser } from '../support/browser';
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

describeInBrowser('the page on which a demo is tried as on LINE', (browser) => {
  test('greets, answers what is typed with a card, and shows what was pressed', async () => {
    const demo = await serveDemo({ now: Date.now });
    const page = await browser().newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    try {
      await page.goto(`${demo.origin}/try/line?lang=en`);
      await page.locator('.quick', { hasText: 'See my data' }).waitFor();
      await page.fill('#text', 'do you use cookies?');
      await page.press('#text', 'Enter');
      await page.locator('.card', { hasText: 'Our website uses cookies' }).waitFor();
      await page.locator('.quick', { hasText: 'Write to our staff' }).click();
      await page.locator('.own', { hasText: 'Write to our staff' }).waitFor();
      await page.locator('.quick', { hasText: 'Go on' }).waitFor();
      expect(errors).toEqual([]);
    } finally {
      await page.close();
      await demo.close();
    }
  });
});
