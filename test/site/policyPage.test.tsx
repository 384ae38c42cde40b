import { type Locale, LOCALES } from '../../locales';
import type { PolicyDocument } from '../../src/domain/policy/policy';
import { policyPage } from '../../src/site/policyPage';
import type { PolicyPageProps } from '../../src/site/policyPageProps';
import { readBlocks } from '../../src/site/provisionText';
import { inside, samplePolicy, textOf, viewIn } from './support';

const ja = samplePolicy('ja');
const en = samplePolicy('en');
const both = { version: 'sample-1', documents: [en, ja] };

async function pageOf(language: Locale, changes: Partial<PolicyPageProps> = {}): Promise<string> {
  const document = language === 'ja' ? ja : en;
  const view = await viewIn(language);
  return policyPage({ view, policy: both, document, standing: 'inForce', pinned: true, ...changes });
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
      expect(html).toContain(`class="anchor" href="/policy/${language}/sample-1#${id}"`);
    expect(html).toContain(`<link rel="canonical" href="https://desk.example/policy/${language}/sample-1"`);
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
    const html = await pageOf('en', only({ ...en, title: 'Privacy policy', sample: false }));
    expect(html).not.toMatch(/sample(?!-1)/iu);
  });

  test('a translation says that it is one and links the original; the original does not', async () => {
    const translation = await pageOf('ja');
    expect(translation).toContain('この訳文は参考用です。');
    expect(translation).toContain('<a href="/policy/en/sample-1" hreflang="en">原文を読む</a>');
    expect(textOf(await pageOf('en'))).not.toContain('This translation');
  });
});

describe('Other versions and the other language', () => {
  test.each<[PolicyPageProps['standing'], string | undefined]>([
    ['inForce', undefined],
    ['replaced', 'A newer version of this policy is in force.'],
    ['notYet', 'This version is not in force yet. It takes effect on April 1, 2026.'],
  ])('a version that is %s', async (standing, note) => {
    const html = await pageOf('en', { standing });
    expect(html.includes('Read the version in force')).toBe(note !== undefined);
    if (note !== undefined) expect(textOf(html)).toContain(note);
  });

  test('the other language is offered at the same version, in its own words', async () => {
    expect(await pageOf('en')).toContain(
      '<a href="/policy/ja/sample-1" lang="ja" hreflang="ja">この版を日本語で読む</a>',
    );
  });

  test('the switch keeps the version only when the address named it', async () => {
    const switchOf = (html: string) => inside(html, 'nav', 'class="languages"');
    expect(switchOf(await pageOf('en'))).toContain('href="/policy/ja/sample-1"');
    expect(switchOf(await pageOf('en', { pinned: false }))).toContain('href="/policy/ja"');
  });

  test('a version in one language offers no other', async () => {
    const html = await pageOf('en', only(en));
    expect(html).not.toContain('/policy/ja/sample-1');
    expect(html).not.toContain('class="languages"');
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
