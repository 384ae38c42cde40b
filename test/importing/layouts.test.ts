import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findingsOf, importText } from './support';

const fixture = (name: string) => readFileSync(path.join(__dirname, 'fixtures', name));
const imported = (name: string) => importText(name, fixture(name));
const shown = async (name: string) =>
  (await imported(name)).sections.map(({ heading, text }) => [heading, ...text.split(/\n+/u)]);

describe('HTML inside Markdown', () => {
  test('is read as HTML: its headings, its lists, and nothing of its styles and scripts', async () => {
    expect(await shown('tanuki.ja.md')).toEqual([
      ['', 'たぬき工房は、お客様の情報を大切にします。'],
      [
        'お預かりする情報',
        'お名前とご住所をお預かりします。',
        ...['注文の記録', '　品名', '　日付', 'お問い合わせの内容'],
      ],
      [
        '使いみち',
        ...['ご注文の品を', 'お届けするために利用します。', '発送', '　宅配便', '　郵便', 'ご連絡'],
      ],
      ['第三者への提供', '法令に基づく場合を除き、同意なく提供しません。'],
      ['お問い合わせ', 'たぬき工房　個人情報担当'],
    ]);
    expect((await imported('tanuki.ja.md')).title).toBe('個人情報の取扱い');
  });

  test('stands at its own lines', async () => {
    const lines = fixture('tanuki.ja.md').toString().split('\n');
    for (const { heading, line } of (await imported('tanuki.ja.md')).sections.slice(1))
      expect(lines[line - 1]).toContain(heading);
  });

  test.each([
    ['a tag within a line', 'We use <b>cookies</b>.<br>And no more.', 'We use cookies. And no more.'],
    ['a line that begins with such a tag', '<b>We</b> use cookies.', 'We use cookies.'],
    ['a table', '<table><tr><td>sid</td>\n\n<td>1 day.</td></tr></table>', 'sid | 1 day.'],
    ['a sign that is no tag', 'We keep it < 3 days.', 'We keep it < 3 days.'],
  ])('%s', async (_what, line, text) => {
    const { sections } = await importText(
      'a.md',
      `## Cookies\n\n${line}\n\n## Complaints\n\nWe hear them.\n`,
    );
    expect(sections[0]?.text).toBe(text);
  });
});

describe('numbers on lines of their own', () => {
  const expected = [
    ['1. What we hold', 'Your name and your e-mail address, from the booking.'],
    ['2. Why we hold it', 'We hold it to hire out boats.'],
    ['3. Who else sees it', 'Nobody does, unless a law says so.'],
  ];

  test('belong to the headings and clauses below them', async () => {
    expect(await shown('heron.en.md')).toEqual([
      ['', 'This notice is about the boats that we hire out.'],
      [
        '1. What we hold',
        '1.1 Your name and your e-mail address, from the booking.',
        '1.2 Photographs',
        'Only the ones that you send to us.',
      ],
      ['2. WHY WE HOLD IT', 'We hold it to hire out boats, and to write to you about your booking.'],
      ['3. Who else sees it', 'Nobody does, unless a law says so.'],
    ]);
    expect(findingsOf(await imported('heron.en.md'))).not.toContain('numbersJump');
  });

  test('also where the number alone is marked as a heading', async () => {
    expect(await shown('heron.en.html')).toEqual(expected);
  });

  test.each([
    ['plain text', 'a.txt', (lines: readonly string[]) => lines.join('\n')],
    ['plain text with empty lines', 'a.txt', (lines: readonly string[]) => lines.join('\n\n')],
    ['HTML', 'a.html', (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n')],
  ])('and in %s', async (_format, name, write) => {
    const lines = expected.flatMap(([heading = '', text = '']) => {
      const [number = '', ...words] = heading.split(' ');
      return [number, words.join(' '), text];
    });
    const { sections } = await importText(name, write(['Privacy Notice', ...lines]));
    expect(sections.map(({ heading, text }) => [heading, text])).toEqual(expected);
  });

  test('of Japanese articles too', async () => {
    const text =
      'プライバシーポリシー\n\n第１条\n\n利用目的\n\n商品のお届けに利用します。\n\n第２条\n\n保管期間\n\n七年間保管します。\n';
    const { sections } = await importText('a.txt', text);
    expect(sections.map(({ heading }) => heading)).toEqual(['第１条 利用目的', '第２条 保管期間']);
  });

  test('above running text where others stand above headings have lost their heading', async () => {
    const text =
      'Privacy Notice\n\n1.\n\nWhat we hold\n\nWe hold names.\n\n2.\n\nWe hold them to hire out boats, and for nothing else.\n\n3.\n\nWho sees it\n\nNobody does.\n';
    const read = await importText('a.txt', text);
    expect(read.sections.map(({ heading }) => heading)).toEqual(['1. What we hold', '2.', '3. Who sees it']);
    expect(read.findings.find(({ kind }) => kind === 'headingLostNumbered')?.values).toEqual({ number: '2' });
  });
});

describe('numbers in brackets', () => {
  test('begin headings, a heading between them is the title of a part, and lists keep their levels', async () => {
    const { title, sections, findings } = await imported('kawasemi.ja.html');
    expect(title).toBe('個人情報保護方針');
    expect(sections.map(({ id, heading, text }) => [id, heading, text])).toEqual([
      [expect.any(String), '[1] 事業者', 'かわせみ商会'],
      [
        'purpose-of-use',
        '［２］利用目的',
        '(1) 釣具をお届けするため\n　・ご本人への連絡\n　・送り状の作成\n(2) お問い合わせに答えるため',
      ],
      ['requests', '〔三〕開示等の請求', 'お申し出により、開示、訂正、利用停止に応じます。'],
      ['revisions', '[4] 改定', '本方針は、必要に応じて見直します。'],
    ]);
    const parts = findings.filter(({ kind }) => kind === 'partTitle');
    expect(parts).toMatchObject([{ provision: 'requests', values: { heading: 'ご本人の権利' } }]);
  });

  test('a part named as a policy is the title of a document without one', async () => {
    const html =
      '<p>【1】事業者<br>見本商店</p><h2>個人情報の取扱いについて</h2><p>【2】利用目的<br>お届けのために利用します。</p><p>【3】提供<br>提供しません。</p>';
    const { title, sections, findings } = await importText('a.html', html);
    expect([title, sections.map(({ heading }) => heading)]).toEqual([
      '個人情報の取扱いについて',
      ['【1】事業者', '【2】利用目的', '【3】提供'],
    ]);
    expect(findings.map(({ kind }) => kind)).not.toContain('partTitle');
  });

  test('words in the same brackets are run-in headings as before', async () => {
    const text =
      '個人情報保護方針\n\n【利用目的】当社は、商品のお届けに利用します。\n\n【提供】当社は、提供しません。\n';
    const { sections } = await importText('a.txt', text);
    expect(sections.map(({ heading }) => heading)).toEqual(['【利用目的】', '【提供】']);
  });
});

describe('lists keep their levels', () => {
  const listed = [
    '(1) to send',
    '　(a) by post',
    '　(b) by hand',
    '　　・ never on Sundays',
    '(2) to answer',
  ];

  test.each([
    ['plain text', 'a.txt', listed.map((item) => item.replaceAll('　', '  ')).join('\n')],
    ['plain text with wide spaces', 'a.txt', listed.map((item) => `　${item}`).join('\n')],
    ['Markdown', 'a.md', listed.map((item) => item.replaceAll('　', '  ').replace(/\S/u, '- $&')).join('\n')],
    [
      'Markdown with tabs',
      'a.md',
      listed.map((item) => item.replaceAll('　', '\t').replace(/\S/u, '* $&')).join('\n'),
    ],
    [
      'HTML',
      'a.html',
      '<ul><li>(1) to send<ul><li>(a) by post</li><li>(b) by hand<ul><li>・ never on Sundays</li></ul></li></ul></li><li>(2) to answer</li></ul>',
    ],
    ['HTML with line breaks', 'a.html', `<p>${listed.join('<br>\n')}</p>`],
  ])('in %s', async (_format, name, list) => {
    const heading =
      name === 'a.html'
        ? '<h2>Purposes</h2><p>We use what you tell us:</p>'
        : '## Purposes\n\nWe use what you tell us:\n';
    const rest =
      name === 'a.html' ? '<h2>Cookies</h2><p>We use none.</p>' : '\n\n## Cookies\n\nWe use none.\n';
    const text =
      name === 'a.txt' ? `${heading}${list}${rest}`.replaceAll('## ', '') : `${heading}${list}${rest}`;
    const { sections } = await importText(name, text);
    expect(sections[0]?.text.split(/\n+/u)).toEqual(['We use what you tell us:', ...listed]);
  });
});

describe('what a template says to itself', () => {
  test.each([
    ['{# the name is set elsewhere #}'],
    ['{#- two lines -#}'],
    ['{% comment %} not yet {% endcomment %}'],
    ['{%- if site.live -%}'],
    ['{{!-- a note --}}'],
    ['{{! a note }}'],
    ['<%-- a note --%>'],
    ['<% if live %>'],
    ['<?php /* a note */ ?>'],
  ])('is left out: %j', async (mark) => {
    for (const name of ['a.md', 'a.txt', 'a.html']) {
      const text =
        name === 'a.html'
          ? `<h2>Cookies</h2>${mark}<p>We use cookies.</p><h2>Complaints</h2><p>We hear ${mark}them.</p>`
          : `## Cookies\n\n${mark}\nWe use cookies.\n\n## Complaints\n\nWe hear ${mark}them.\n`;
      const { sections } = await importText(name, name === 'a.txt' ? text.replaceAll('## ', '') : text);
      const words = sections.map((one) => one.text.replace(/\s+/gu, ' '));
      expect([name, words]).toEqual([name, ['We use cookies.', 'We hear them.']]);
    }
  });

  test('over several lines, and the lines below are still counted right', async () => {
    const text =
      '## Cookies\n\n{% comment %}\n\nnot yet\n\n{% endcomment %}\nWe use cookies.\n\n{#\n  told elsewhere\n#}\n## Complaints\n\nWe hear them.\n';
    const { sections } = await importText('a.md', text);
    expect(sections.map(({ heading, text: words, line }) => [heading, words, line])).toEqual([
      ['Cookies', 'We use cookies.', 1],
      ['Complaints', 'We hear them.', 13],
    ]);
  });

  test('a value that it puts in is told, for what readers see has to be written there', async () => {
    const { sections, findings } = await importText(
      'a.md',
      '## Cookies\n\nAt {{ company }} we use cookies, and <%= more %>.\n\n## Complaints\n\nWe hear them.\n',
    );
    expect(sections[0]?.text).toContain('{{ company }}');
    expect(findings.filter(({ kind }) => kind === 'filledIn')).toEqual([
      { provision: 'cookies', line: 1, kind: 'filledIn', values: { names: '{{ company }} <%= more %>' } },
    ]);
  });

  test.each(['We keep {50 %} of it, and 100 %.', 'a <% b', '{# unclosed', 'Write to {{ company }}.'])(
    'and what only looks like it stays: %s',
    async (words) => {
      const { sections } = await importText(
        'a.txt',
        `Cookies\n\n${words} Indeed.\n\nComplaints\n\nWe hear them.\n`,
      );
      expect(sections[0]?.text).toBe(`${words} Indeed.`);
    },
  );
});
