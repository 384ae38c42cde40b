import { type Locale, LOCALES } from '../../locales';
import type { PolicyDocument } from '../../src/domain/policy/policy';
import { policyPage } from '../../src/site/policyPage';
import type { PolicyPageProps } from '../../src/site/policyPageProps';
import { readBlocks } from '../../src/site/provisionText';
import { inside, samplePolicy, textOf, viewIn } from './support';

const ja = samplePolicy('ja');
const en = samplePolicy('en');
const { version: SAMPLE } = en;
const both = { version: SAMPLE, documents: [en, ja] };

async function pageOf(language: Locale, changes: Partial<PolicyPageProps> = {}): Promise<string> {
  const document = language === 'ja' ? ja : en;
  const view = await viewIn(language);
  return policyPage({ view, policy: both, document, standing: { is: 'inForce' }, pinned: true, ...changes });
}

const only = (document: PolicyDocument) => ({
  policy: { version: document.version, documents: [document] },
  document,
});

describe.each(LOCALES)('The policy in %s', (language) => {
  const document = language === 'ja' ? ja : en;

  test('is a document in its own language with one first heading', async () => {
    const html = await pageOf(language);
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`, 'u'));
    expect(html.match(/<h1/gu)).toHaveLength(1);
    expect(textOf(inside(html, 'h1'))).toBe(document.title);
  });

  test.each(document.provisions.map((provision) => [provision.id, provision] as const))(
    'has the provision %s to the letter, under its own id',
    async (id, { heading, text }) => {
      const section = inside(await pageOf(language), 'section', `id="${id}"`);
      expect(textOf(inside(section, 'h2'))).toBe(heading);
      const words = textOf(section.slice(section.indexOf('</a></div>')));
      const withoutBreaks = (raw: string) => raw.replace(/\n/gu, '');
      expect(withoutBreaks(words)).toBe(withoutBreaks(text));
    },
  );

  test('lists every provision in its index', async () => {
    const index = inside(await pageOf(language), 'nav', 'class="index"');
    expect([...index.matchAll(/href="#([\w-]+)"/gu)].map(([, id]) => id)).toEqual(
      document.provisions.map(({ id }) => id),
    );
  });

  test('links each provision under its version, so that a copied link stays true', async () => {
    const html = await pageOf(language, { pinned: false });
    for (const { id } of document.provisions)
      expect(html).toContain(`class="anchor" href="/policy/${language}/${SAMPLE}#${id}"`);
    expect(html).toContain(`<link rel="canonical" href="https://desk.example/policy/${language}/${SAMPLE}"`);
  });
});

describe('Marks', () => {
  test.each<[Locale, string]>([
    ['ja', '見本'],
    ['en', 'Sample'],
  ])('a sample in %s says so in its title, in a banner and beside every heading', async (language, mark) => {
    const html = await pageOf(language);
    const tag = `<span class="tag sample">${mark}</span>`;
    expect(inside(html, 'title')).toContain(mark);
    expect(inside(html, 'header', 'policy-head')).toContain('class="notice sample"');
    for (const { id } of ja.provisions) expect(inside(html, 'section', `id="${id}"`)).toContain(tag);
  });

  test('an approved text has no mark of a sample anywhere', async () => {
    const html = await pageOf('en', only({ ...en, version: '1', title: 'Privacy policy', sample: false }));
    expect(html).not.toMatch(/sample/iu);
  });

  test('a translation says that it is one and links the original; the original does not', async () => {
    const translation = await pageOf('ja');
    expect(translation).toContain('この訳文は参考用です。');
    expect(translation).toContain(`<a href="/policy/en/${SAMPLE}" hreflang="en">原文を読む</a>`);
    expect(textOf(await pageOf('en'))).not.toContain('This translation');
  });
});

describe('Other versions and the other language', () => {
  const newer = {
    ...{ version: '2', languages: ['ja'] as const, effective: '2026-12-01', sample: false, addedAt: 0 },
  };

  test.each<[Locale, PolicyPageProps['standing'], string | undefined]>([
    ['en', { is: 'inForce' }, undefined],
    [
      'en',
      { is: 'replaced', by: newer },
      'This version has been replaced by a newer one, effective December 1, 2026.',
    ],
    [
      'ja',
      { is: 'replaced', by: newer },
      'この版は、2026年（令和8年）12月1日施行の新しい版に置き換えられています。',
    ],
    ['en', { is: 'notYet' }, 'This version is not in force yet. It takes effect on April 1, 2026.'],
    ['ja', { is: 'notYet' }, 'この版は、まだ施行されていません。2026年（令和8年）4月1日に施行されます。'],
  ])('in %s, a version that stands as %j', async (language, standing, note) => {
    const html = await pageOf(language, { standing, upcoming: newer });
    const back = language === 'en' ? 'Read the version in force' : '現行の版を読む';
    expect(html.includes(back)).toBe(note !== undefined);
    expect(html.includes(`/policy/${language}/2"`)).toBe(note === undefined);
    if (note !== undefined) expect(textOf(inside(html, 'header', 'policy-head'))).toContain(note);
  });

  test.each<[Locale, readonly Locale[], string, string]>([
    ['en', ['ja', 'en'], '/policy/en/2', 'A new version of this policy takes effect on December 1, 2026.'],
    ['en', ['ja'], '/policy/en/2', 'A new version of this policy takes effect on December 1, 2026.'],
    [
      'ja',
      ['ja', 'en'],
      '/policy/ja/2',
      'このポリシーの新しい版が、2026年（令和8年）12月1日に施行されます。',
    ],
  ])('in %s, the version in force announces one in %j at %s', async (language, languages, path, note) => {
    const html = await pageOf(language, { upcoming: { ...newer, languages } });
    const head = html.slice(0, html.indexOf('class="policy-body"'));
    expect(textOf(head)).toContain(note);
    expect(head).toContain(`<a href="${path}"`);
  });

  test('the other language is offered at the same version, in its own words', async () => {
    expect(await pageOf('en')).toContain(
      `<a href="/policy/ja/${SAMPLE}" lang="ja" hreflang="ja">この版を日本語で読む</a>`,
    );
  });

  test('the switch keeps the version only when the address named it', async () => {
    const switchOf = (html: string) => inside(html, 'nav', 'class="languages"');
    expect(switchOf(await pageOf('en'))).toContain(`href="/policy/ja/${SAMPLE}"`);
    expect(switchOf(await pageOf('en', { pinned: false }))).toContain('href="/policy/ja"');
  });

  test('a version in one language offers no other', async () => {
    const html = await pageOf('en', only(en));
    expect(html).not.toContain(`/policy/ja/${SAMPLE}`);
    expect(html).not.toContain('class="languages"');
  });
});

describe.each<[Locale, Locale, string, string]>([
  [
    'ja',
    'en',
    'このポリシーは英語でのみ公表されているため、本文は英語のまま掲載しています。',
    'Read this version in English',
  ],
  ['en', 'ja', 'This policy is published in Japanese only', 'この版を日本語で読む'],
])('For who reads %s, a version in %s only', (reader, published, note, readThere) => {
  const document = { ...samplePolicy(published), provisions: samplePolicy(published).provisions.slice(0, 2) };
  const page = async () =>
    policyPage({ ...only(document), view: await viewIn(reader), standing: { is: 'inForce' }, pinned: false });

  test('stands on a page in their own language, under a notice that leads to the page in the other', async () => {
    const html = await page();
    expect(html).toContain(`<html lang="${reader}">`);
    const head = inside(html, 'header', 'policy-head');
    expect(textOf(head)).toContain(note);
    expect(head).toContain(
      `<a href="/policy/${published}/${SAMPLE}" lang="${published}" hreflang="${published}">${readThere}</a>`,
    );
    expect(html).toContain(
      `<link rel="canonical" href="https://desk.example/policy/${published}/${SAMPLE}"/>`,
    );
  });

  test('has its words marked as in the other language', async () => {
    const html = await page();
    expect(html).toMatch(new RegExp(`<h1 lang="${published}">`, 'u'));
    for (const { id } of document.provisions) {
      const section = inside(html, 'section', `id="${id}"`);
      expect(section).toMatch(new RegExp(`<h2[^>]* lang="${published}"`, 'u'));
      expect(section).not.toMatch(/<(?:p|ol)(?![^>]*lang=)[^>]*>/u);
      expect(section).toContain(`class="anchor" href="/policy/${reader}/${SAMPLE}#${id}"`);
    }
  });
});

describe('Texts that other companies write', () => {
  const written: PolicyDocument = {
    ...en,
    version: '2026/04 "spring"',
    title: 'Policy <script>alert(1)</script>',
    effective: '',
    sample: false,
    provisions: [
      { id: 'first', heading: '', text: 'We & <b>you</b>.' },
      { id: 'second', heading: '<i>Two</i>', text: 'x' },
    ],
  };

  test('are shown as text, never as markup, and their version is encoded in links', async () => {
    const html = await pageOf('en', only(written));
    expect(html).not.toMatch(/<script>|<b>you|<i>Two/u);
    expect(textOf(inside(html, 'section', 'id="first"'))).toContain('We & <b>you</b>.');
    expect(html).toContain('href="/policy/en/2026%2F04%20%22spring%22#first"');
  });

  test('a lost heading is called what it is, and a missing date is not made up', async () => {
    const html = await pageOf('en', only(written));
    expect(textOf(inside(html, 'section', 'id="first"'))).toContain(
      'Provision 1 (published without a heading)',
    );
    expect(textOf(inside(html, 'dl'))).toContain('Not stated');
  });
});

describe('Reading a provision', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['blank lines part paragraphs', 'One.\n\nTwo.\nStill two.', [['One.'], ['Two.\nStill two.']]],
    ['numbered lines are items', '(1) one\n(2) two', [['(1) one', '(2) two']]],
    ['a line without a number goes on', '(1) one\n  more\n(2) two', [['(1) one\n  more', '(2) two']]],
    ['a sentence may stand above them', 'We do:\n（１）one\n② two', [['We do:'], ['（１）one', '② two']]],
    ['a number later in the line is a word', '(6) (1)から(5)まで', [['(6) (1)から(5)まで']]],
    ['lines with blanks only are blank', 'One.\n \t\nTwo.', [['One.'], ['Two.']]],
  ])('%s', (_name, text, expected) => {
    const read = readBlocks(text).map((block) =>
      block.kind === 'paragraph'
        ? [block.text]
        : block.items.map(({ number, gap, text: words }) => `${number}${gap}${words}`),
    );
    expect(read).toEqual(expected);
  });
});
