import { LOCALES, type Locale } from '../../locales';
import { chatPage } from '../../src/site/chatPage';
import { homePage } from '../../src/site/homePage';
import { notFoundPage } from '../../src/site/notFoundPage';
import { policyPage } from '../../src/site/policyPage';
import { announced, inside, samplePolicy, settings, textOf, viewIn } from './support';

const SAMPLE = samplePolicy('en').version;
const policy = { version: SAMPLE, documents: [samplePolicy('en'), samplePolicy('ja')] };

const newer = { version: '2', languages: LOCALES, effective: '2026-12-01', sample: false, addedAt: 0 };

async function everyPage(language: Locale): Promise<readonly string[]> {
  const view = await viewIn(language);
  const document = samplePolicy(language);
  return [
    homePage({ view, policy }),
    chatPage({ view, policy, number: '7KQ-M2XD-9RA' }),
    policyPage({ view, policy, document, standing: { is: 'replaced', by: newer }, pinned: true }),
    policyPage({ view, policy, document, standing: { is: 'inForce' }, upcoming: newer, pinned: false }),
    notFoundPage({ view, policy }),
  ];
}

describe.each(LOCALES)('Every page in %s', (language) => {
  test('keeps to the content security policy: no inline script, style or handler', async () => {
    for (const html of await everyPage(language)) {
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/u);
      for (const [tag] of html.matchAll(/<script[^>]*>/gu)) expect(tag).toMatch(/ src="\/\w+\.js"/u);
    }
  });

  test('says its language, has one main part, and no id twice', async () => {
    for (const html of await everyPage(language)) {
      expect(html).toContain(`<html lang="${language}">`);
      expect(html.match(/<main/gu)).toHaveLength(1);
      const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('leaves out no level of headings', async () => {
    for (const html of await everyPage(language)) {
      const levels = [...html.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      levels.forEach((level, at) => {
        expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
    }
  });

  test('loads the fonts last, so that they keep nobody waiting', async () => {
    for (const html of await everyPage(language))
      expect(html.slice(html.indexOf('</main>'))).toContain('<link rel="stylesheet" href="/fonts.css"/>');
  });
});

describe('The first page', () => {
  test.each(LOCALES)(
    'says in %s who else may see a question, but only where somebody does',
    async (language) => {
      const provider = { ja: '見本計算株式会社', en: 'Sample Computing Inc.' };
      const country = { ja: 'アイルランド', en: 'Ireland' };
      const secondOpinion = { provider, country, basis: 'entrustment' } as const;
      const told = textOf(homePage({ view: await viewIn(language, { ...settings, secondOpinion }), policy }));
      expect(told).toContain(provider[language]);
      expect(told).toContain(country[language]);
      expect(textOf(homePage({ view: await viewIn(language), policy }))).not.toContain('27(5)');
    },
  );

  test.each(LOCALES)(
    'embeds the chat in %s, and a button leads to it without the script',
    async (language) => {
      const html = homePage({ view: await viewIn(language), policy });
      expect(html).toContain(`<script src="/widget.js" data-language="${language}" defer></script>`);
      expect(html).toContain(`<a class="button" href="/chat?lang=${language}">`);
    },
  );

  test('has a visible switch, each language in its own name, and a way past the header', async () => {
    const html = homePage({ view: await viewIn('en'), policy });
    const languages = inside(html, 'nav', 'class="languages"');
    expect(languages).toContain('<a href="/?lang=ja" lang="ja" hreflang="ja">日本語</a>');
    expect(languages).toContain(
      '<a href="/?lang=en" lang="en" hreflang="en" aria-current="true">English</a>',
    );
    expect(html).toContain('<a class="skip" href="#page.content">');
    expect(html).toContain('<main id="page.content"');
  });

  test('links the policy in both languages, its own first, each with its marks', async () => {
    const list = inside(homePage({ view: await viewIn('ja'), policy }), 'ul', 'class="policies"');
    expect(list.indexOf('href="/policy/ja"')).toBeLessThan(list.indexOf('href="/policy/en"'));
    expect(list.match(/見本<\/span>/gu)).toHaveLength(2);
    expect(list).toContain('参考訳');
  });

  test('names the company as it is written, escaped', async () => {
    const html = homePage({ view: await viewIn('en'), policy });
    expect(html).toContain('Madoguchi Motors &lt;Export> &amp; Sons');
    expect(textOf(html)).toContain('At this desk of Madoguchi Motors <Export> & Sons you can');
  });

  test('says plainly what the company has not announced', async () => {
    const text = textOf(homePage({ view: await viewIn('en'), policy: undefined }));
    expect(text).toContain('No contact office has been announced yet.');
    expect(text).not.toMatch(/by post/iu);
    expect(text).not.toMatch(/\bfee\b/iu);
    expect(text).toContain('No privacy policy has been published here yet.');
  });

  test('says what the company has announced', async () => {
    const text = textOf(homePage({ view: await viewIn('ja', announced), policy }));
    expect(text).toContain('〒100-0000 東京都\n個人情報係');
    expect(text).toContain('開示の手数料：1,000円');
    expect(text).not.toContain('公表されていません');
    expect(text).toContain('30日後に削除');
    expect(text).toContain('180日後に削除');
  });
});

describe("The chat's page", () => {
  test('gives the chat its language, its company and the number of its link', async () => {
    const html = chatPage({ view: await viewIn('ja'), policy, number: '7KQ-M2XD-9RA' });
    expect(html).toContain(
      `<main id="chat" data-language="ja" data-number="7KQ-M2XD-9RA" data-company="${settings.company.ja}">`,
    );
    expect(html).toContain('<script src="/chat.js" defer></script>');
  });

  test('has no number when none was given', async () => {
    expect(chatPage({ view: await viewIn('ja'), policy })).not.toContain('data-number');
  });

  test.each(LOCALES)('offers in %s the policy, the office and the post without scripts', async (language) => {
    const view = await viewIn(language, announced);
    const without = inside(chatPage({ view, policy }), 'noscript');
    expect(without).toContain('href="/policy/ja"');
    expect(without).toContain('href="/policy/en"');
    expect(textOf(without)).toContain(announced.contactOffice?.[language]);
    expect(textOf(without)).toContain(view.words.text('site:reach.post'));
    expect(textOf(without)).toContain('JavaScript');
  });
});

test('A page that is not there is explained, and the policy in force is offered', async () => {
  const view = await viewIn('ja');
  const unknown = notFoundPage({ view, policy });
  expect(textOf(unknown)).toContain('こちらに掲載していない版または言語のアドレスです。');
  expect(unknown).toContain('href="/policy/ja"');
});

test.each<[Locale, Locale, string]>([
  ['ja', 'en', '英語でのみ公表されている'],
  ['en', 'ja', 'published in Japanese only'],
])(
  'In %s, a policy that is published in %s only is linked under words that say so',
  async (reader, published, note) => {
    const view = await viewIn(reader);
    const html = homePage({ view, policy: { version: SAMPLE, documents: [samplePolicy(published)] } });
    expect(textOf(html)).toContain(note);
    expect(inside(html, 'ul', 'class="policies"')).toContain(
      `<a href="/policy/${reader}" lang="${published}" hreflang="${published}">`,
    );
    expect(textOf(homePage({ view, policy }))).not.toContain(note);
  },
);
