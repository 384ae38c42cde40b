import { mountSite } from '../../src/http/siteRoutes';
import { createTranslator } from '../../src/i18n/translator';
import type { StoredPolicy } from '../../src/ports/policies';
import { samplePolicy, settings } from '../site/support';
import { type Running, startServer } from './support';

const sample: StoredPolicy = { version: 'sample-3', documents: [samplePolicy('en'), samplePolicy('ja')] };
const inEnglish = (version: string, effective: string): StoredPolicy => ({
  version,
  documents: [{ ...samplePolicy('en'), version, effective, sample: false }],
});
const inForce: StoredPolicy = {
  version: '2026',
  documents: [samplePolicy('en'), samplePolicy('ja')].map((document) => ({
    ...document,
    ...{ version: '2026', effective: '2026-05-01', sample: false },
  })),
};
const versions = [sample, inEnglish('2024/1', '2024-04-01'), inForce, inEnglish('2030', '2030-04-01')];
const datedFrom = ({ version, documents }: StoredPolicy, index: number) => ({
  version,
  languages: documents.map(({ language }) => language),
  effective: documents[0]?.effective ?? '',
  sample: version === 'sample-3',
  addedAt: index,
});
let desk: Running;

beforeAll(async () => {
  const translator = await createTranslator();
  const site = mountSite({
    translator,
    settings,
    policies: {
      current: () => Promise.resolve(inForce),
      version: (wanted) => Promise.resolve(versions.find(({ version }) => version === wanted)),
      timeline: () => Promise.resolve(versions.map(datedFrom)),
    },
    now: () => Date.parse('2026-11-01T00:00:00+09:00'),
    defaultLanguage: 'ja',
  });
  desk = await startServer({ mounts: [site] });
});
afterAll(() => desk.server.stop());

const get = (path: string, language?: string) =>
  fetch(`${desk.publicUrl}${path}`, {
    redirect: 'manual',
    headers: { accept: 'text/html', ...(language === undefined ? {} : { 'accept-language': language }) },
  });

test.each([
  ['/', undefined, 'ja'],
  ['/', 'en-GB,en;q=0.9,ja;q=0.5', 'en'],
  ['/', 'de', 'ja'],
  ['/?lang=en', 'ja', 'en'],
  ['/chat?lang=ja', 'en', 'ja'],
  ['/chat?lang=xx', 'en', 'en'],
  ['/policy/en', 'ja', 'en'],
  ['/policy/ja/sample-3', 'en', 'ja'],
])('%s for a browser that reads %s is in %s', async (path, wish, language) => {
  const answer = await get(path, wish);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('content-language')).toBe(language);
  expect(await answer.text()).toContain(`<html lang="${language}">`);
});

test.each([
  ['/policy', 'en', '/policy/en'],
  ['/policy', undefined, '/policy/ja'],
  ['/policy?lang=en', 'ja', '/policy/en'],
])('%s leads a browser that reads %s to %s', async (path, wish, location) => {
  const answer = await get(path, wish);
  expect([answer.status, answer.headers.get('location')]).toEqual([302, location]);
});

test.each([
  ['/policy/de', 'en', 'names a version or a language'],
  ['/policy/en/nope', 'ja', 'names a version or a language'],
  ['/policy/de/sample-3', 'ja', '掲載していない版または言語'],
  ['/policy/en/%3Cscript%3Ealert(1)', 'en', 'names a version or a language'],
])('%s is not there, and a page says so', async (path, wish, sentence) => {
  const answer = await get(path, wish);
  expect(answer.status).toBe(404);
  const html = await answer.text();
  expect(html).toContain(sentence);
  expect(html).not.toContain('alert(1)');
});

test.each([
  ['/policy/ja/2030', 'ja', '英語でのみ公表されている'],
  ['/policy/ja/2024%2F1', 'ja', '英語でのみ公表されている'],
])(
  '%s, published in the other language only, is shown under words that say so',
  async (path, language, note) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(note);
  },
);

test.each([
  ['/policy/en', 'A new version of this policy takes effect on April 1, 2030.'],
  ['/policy/ja', 'このポリシーの新しい版が、2030年（令和12年）4月1日に施行されます。'],
  ['/policy/en/2026', 'A new version of this policy takes effect on April 1, 2030.'],
  ['/policy/en/2024%2F1', 'This version has been replaced by a newer one, effective May 1, 2026.'],
  ['/policy/en/2030', 'This version is not in force yet. It takes effect on April 1, 2030.'],
])('%s says how the version stands', async (path, sentence) => {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(sentence);
});

test.each([
  ['number=23456789AB', undefined],
  ['number=%22%3E%3Cscript%3E', undefined],
  ['number=222-2222-222', '222-2222-222'],
  ['number=2222222222', '222-2222-222'],
  ['number=2222-2222', '2222-2222'],
  ['number=2222%202222', '2222-2222'],
  ['number=2222-2223', undefined],
  ['receipt=222-2222-222', '222-2222-222'],
])('the number of the link %s is passed on as %s', async (query, passed) => {
  const html = await (await get(`/chat?${query}`)).text();
  expect(/data-number="([^"]*)"/u.exec(html)?.[1]).toBe(passed);
});
