import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePolicy } from '../../src/domain/policy/parsePolicy';
import { importPolicy } from '../../src/importing/importPolicy';
import { renderDraft } from '../../src/importing/renderDraft';
import { NOTICE, PAGE } from './fixtures/pages';
import { findingsOf, idsOf, importText, wordDocument } from './support';

const fixture = (name: string) => readFileSync(path.join(__dirname, 'fixtures', name));
const letters = (text: string) => text.replace(/\s+/gu, '');

describe('a plain text with lost headings and an empty contact office', () => {
  const name = 'kestrel-bay.en.txt';

  test('gives thirteen provisions with their usual ids', async () => {
    expect(idsOf(await importText(name, fixture(name)))).toEqual([
      ...['commitment', 'protection', 'personal-information', 'purpose-of-use', 'third-party-provision'],
      ...['entrustment', 'sensitive-information', 'specific-personal-information', 'requests', 'cookies'],
      ...['security', 'complaints', 'revisions'],
    ]);
  });

  test('keeps every letter, typos too', async () => {
    const { title, sections } = await importText(name, fixture(name));
    const all = title + sections.map(({ heading, text }) => heading + text).join('');
    expect(letters(all)).toBe(letters(fixture(name).toString()));
  });

  test('tells what was lost, what is missing and what the law does not allow', async () => {
    const imported = await importText(name, fixture(name));
    const lost = imported.findings.filter(({ kind }) => kind === 'headingLostNumbered');
    expect(lost.map(({ values, line }) => [values?.number, line])).toEqual([
      ['1', 10],
      ['4', 29],
      ['5', 32],
    ]);
    expect(findingsOf(imported)).toEqual(
      expect.arrayContaining([
        ...['headingLost security', 'headingLost complaints', 'headingLost revisions'],
        ...['contactEmpty complaints', 'contactMissing', 'feeWithoutAmount requests', 'effectiveMissing'],
        ...['representative', 'businessAddress', 'jointUseIncomplete third-party-provision'],
        'consentNotEnough specific-personal-information',
      ]),
    );
    expect(findingsOf(imported)).not.toContain('numbersJump');
  });
});

test('a Japanese policy of clauses is read with its marks, its run-in headings and its date', async () => {
  const name = 'minato.ja.txt';
  const imported = await importText(name, fixture(name));
  expect(imported.sections.map(({ id, heading }) => [id, heading])).toEqual([
    ['commitment', ''],
    ['personal-information', '第１条（個人情報の定義）'],
    ['purpose-of-use', '第２条（利用目的）'],
    ['third-party-provision', '第三条　第三者への提供'],
    ['joint-use', '第５条（共同利用）'],
    ['security', '【安全管理措置】'],
    ['requests', '■ 開示等の請求'],
    ['complaints', 'お問い合わせ窓口'],
  ]);
  expect(imported).toMatchObject({ language: 'ja', title: '個人情報保護方針', effective: '2024-04-01' });
  const told = findingsOf(imported);
  expect(told).toEqual(
    expect.arrayContaining(['numbersJump', 'jointUseIncomplete joint-use', 'complaintsMissing']),
  );
  const inOrder = ['businessName', 'businessAddress', 'representative', 'contactMissing', 'feeWithoutAmount'];
  expect(told.filter((kind) => inOrder.some((known) => kind.startsWith(known)))).toEqual([]);
});

test('the same policy in Shift_JIS gives the same provisions, and the charset is told', async () => {
  const text =
    '個人情報保護方針\n\n当社は、お客さまの情報を大切にします。\n\n第1条（クッキー）\nクッキーを使います。\n\n第2条（改定）\n改定します。\n';
  const imported = await importText('a.txt', shiftJis(text));
  expect(imported.sections).toEqual((await importText('a.txt', text)).sections);
  expect(imported.findings[0]).toEqual({ kind: 'charset', values: { charset: 'Shift_JIS' } });
});

test.each([
  ['UTF-8 with a mark', Buffer.from('\ufeff' + SMALL(), 'utf8'), undefined],
  ['UTF-16', Buffer.from('\ufeff' + SMALL(), 'utf16le'), 'UTF-16LE'],
  ['Windows-1252', Buffer.from(SMALL().replace('’', '\u0092'), 'latin1'), 'Windows-1252'],
])('%s is read', async (_charset, bytes, told) => {
  const imported = await importText('a.txt', bytes);
  expect(imported.sections.map(({ text }) => text)).toEqual(['We use cookies.', 'The user’s wish is heard.']);
  expect(imported.findings.find(({ kind }) => kind === 'charset')?.values?.charset).toBe(told);
});

test('a web page is read without what is around its text', async () => {
  const imported = await importText('privacy.html', PAGE);
  expect(imported.sections.map(({ id, heading, text }) => [id, heading, text])).toEqual([
    ['commitment', '', 'Lark & Finch Teas Ltd. cares about your privacy.'],
    [
      'purpose-of-use',
      'What we use your data for',
      'We use your personal data\n\n1. to send tea;\n2. to answer letters.',
    ],
    [
      'cookies',
      'Cookies',
      'We use cookies.\nYou can refuse cookies in your browser.\n\nKinds of cookies\n\nName | Kept for\nsid | 1 day',
    ],
    ['retention', '', 'We keep your orders for seven years. This retention period is set by law.'],
    ['complaints', 'Whom to ask', 'Please write to us.\n\nContact Office'],
  ]);
  expect(findingsOf(imported)).toEqual(
    expect.arrayContaining([
      'links',
      'orderedList',
      'leftOut',
      'headingLost retention',
      'contactEmpty complaints',
    ]),
  );
});

test('a page that is one form, as some servers make it, is read all the same', async () => {
  const page = PAGE.replace('<body>', '<body><form id="all">').replace('</body>', '</form></body>');
  expect(idsOf(await importText('privacy.html', page))).toContain('retention');
});

test('Markdown is read without its marks, and ids that it names are kept', async () => {
  const imported = await importText('notice.md', NOTICE);
  expect(imported.sections.map(({ id, heading, text }) => [id, heading, text])).toEqual([
    ['commitment', '', 'We make Owl Player. This notice tells what it does not do.'],
    ['personal-information', 'Information we collect', 'your e-mail address, if you register\ncrash reports'],
    [
      'retention',
      'How long we keep it',
      '1. Crash reports: *90* days.\n2. Accounts: until you delete them.\n\nBackups\n\nBackups are kept for a month.',
    ],
    [
      'minors',
      'Children',
      'Owl Player is not made for children under the age of 13.\n\nLast updated: 1 May 2024',
    ],
  ]);
  expect(imported).toMatchObject({ title: 'Privacy notice of Owl Player', effective: '2024-05-01' });
});

test.each([
  ['styles', 'Heading1'],
  ['bold letters', 'bold'],
  ['numbered lists of one item', 'numbered'],
] as const)('a Word document whose headings are %s is read', async (_how, as) => {
  const bytes = await wordDocument([
    { text: 'Privacy Policy', as: 'Title' },
    { text: 'Cookies on our site', as },
    { text: 'We use cookies < others & you.' },
    { text: 'Changes to this policy', as },
    { text: 'This policy may be revised.' },
    { text: 'Complaints', as },
    { text: 'We hear every complaint.' },
  ]);
  const imported = await importText('policy.docx', bytes);
  expect(imported.title).toBe('Privacy Policy');
  expect(imported.sections.map(({ id, heading, text }) => [id, heading, text])).toEqual([
    ['cookies', 'Cookies on our site', 'We use cookies < others & you.'],
    ['revisions', 'Changes to this policy', 'This policy may be revised.'],
    ['complaints', 'Complaints', 'We hear every complaint.'],
  ]);
  expect(findingsOf(imported).includes('listHeading cookies') || as !== 'numbered').toBe(as !== 'numbered');
});

test.each([
  ['empty', '', 'empty'],
  ['a PDF', '%PDF-1.7 …', 'pdf'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]), 'image'],
  ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'oldOffice'],
  ['an archive', Buffer.from('PK\u0003\u0004 nothing'), 'notWord'],
  ['rich text', '{\\rtf1 x}', 'richText'],
  ['bytes', Buffer.from([1, 0, 2, 0]), 'binary'],
  ['white space', ' \n\n ', 'noText'],
  ['single words', 'Privacy Policy\n\nHome\n', 'noSection'],
  ['too large', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'tooLarge'],
])('a file that is %s is refused', async (_what, bytes, reason) => {
  const taken = await importPolicy(
    { name: 'a.txt', bytes: Buffer.from(bytes) },
    { original: true, tag: () => [] },
  );
  expect(taken).toEqual({ ok: false, reason });
});

test('lines broken at a fixed width are joined, and items are not', async () => {
  const text = `Cookies

We use cookies so that the site remembers what you have put into the
basket and in which language you would like to read our pages, and for
nothing else than that; they are deleted when you close the browser, and
(1) nobody reads them;
(2) nobody sells them.

Changes to this policy

This policy may be revised.`;
  const { sections } = await importText('a.txt', text);
  expect(sections[0]?.text.split('\n')).toHaveLength(3);
  expect(letters(sections[0]?.text ?? '')).toBe(letters(text.split('Changes')[0]?.slice(7) ?? ''));
});

test('clauses without headings are provisions by their numbers', async () => {
  const text =
    '個人情報保護方針\n\n1. 当社は、個人情報を適正に取得します。\n2. 当社は、個人情報を第三者に提供しません。\n3. 当社は、苦情に対応します。\n';
  const { sections } = await importText('a.txt', text);
  expect(sections.map(({ id, heading, text: words }) => [id, heading, words.slice(0, 2)])).toEqual([
    ['personal-information', '', '1.'],
    ['third-party-provision', '', '2.'],
    ['complaints', '', '3.'],
  ]);
});

test('what the answer engine says comes before key words; the same id twice is numbered', async () => {
  const bytes = Buffer.from('## One\n\nFirst words.\n\n## Two\n\nOther words.\n\n## Three\n\nLast words.\n');
  const tag = (heading: string) => (heading === 'Three' ? [] : [{ topic: 'fee', weight: 1 }]);
  const taken = await importPolicy({ name: 'a.md', bytes }, { original: true, tag });
  expect(taken.ok && idsOf(taken.value)).toEqual(['requests', 'requests-2', 'three']);
  expect(taken.ok && findingsOf(taken.value)).toEqual(
    expect.arrayContaining(['sameTopic requests-2', 'topicUnknown three']),
  );
});

test('a draft is read by the desk, and importing it again changes nothing', async () => {
  const imported = await importText('kestrel-bay.en.txt', fixture('kestrel-bay.en.txt'));
  const draft = renderDraft(imported);
  const parsed = parsePolicy(draft);
  expect(parsed.ok && parsed.value.provisions).toEqual(
    imported.sections.map(({ id, heading, text }) => ({ id, heading, text })),
  );
  expect(renderDraft(await importText('draft.md', draft))).toBe(draft);
});

function SMALL(): string {
  return 'Privacy Policy\n\nCookies\n\nWe use cookies.\n\nComplaints\n\nThe user’s wish is heard.\n';
}

/** The few characters that the test needs, by asking the decoder for each. */
function shiftJis(text: string): Buffer {
  const decoder = new TextDecoder('shift_jis');
  const table = new Map<string, readonly number[]>();
  for (let first = 0x81; first < 0x98; first += 1)
    for (let second = 0x40; second < 0xfd; second += 1)
      table.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return Buffer.from(
    Array.from(text).flatMap((character) => table.get(character) ?? [character.charCodeAt(0)]),
  );
}

test.each([
  ['in the desk’s own format', '---\nversion: 1\nlanguage: en\ntitle: T\n---\n## A {#a}\n'],
  ['in Markdown of another kind', '# T\n\n## B {#b}\n\nWe answer every question.\n\n## A {#a}\n'],
])('what a file %s says in easier words is left out and told', async (_what, head) => {
  const text = `${head}\nWe keep the data of our customers safe.\n\n::: {.plain}\n\nYour data is safe.\n\n:::\n`;
  const imported = await importText('own.md', text);
  expect(imported.sections.at(-1)?.text).toBe('We keep the data of our customers safe.');
  expect(imported.findings).toContainEqual(
    expect.objectContaining({ kind: 'plainLeftOut', values: { text: 'Your data is safe.' } }),
  );
});
