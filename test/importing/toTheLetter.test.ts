import fc from 'fast-check';
import { importPolicy } from '../../src/importing/importPolicy';
import { escapeXml, importText, type WordParagraph, wordDocument } from './support';

interface Written {
  readonly heading: string;
  /** Sentences, each a paragraph. */
  readonly paragraphs: readonly string[];
  /** Items of a list below the last paragraph. */
  readonly items: readonly string[];
}

const MARKS =
  '& < > * _ # [ ] ( ) ` \\ | ~ ! + - = { } " \' “ ” ’ – 「 」 、 é ß あ 個 人 ア ａ １ % 7'.split(' ');
const word = fc
  .array(fc.constantFrom(...MARKS, 'recieve', 'data', 'privcay', 'x'), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''));
const sentence = fc
  .array(word, { minLength: 1, maxLength: 30 })
  .map((words) => `We ${words.join(' ')} indeed.`)
  // Comments and statements of templates are no words of the policy.
  .filter((words) => !/\{[#%]|\{\{!|<[%?]/u.test(words));
const HEADINGS = [
  'Cookies',
  'Your data',
  'Purpose of Us',
  'individuell',
  'boats',
  'Retention',
  'of',
  'Complaints',
];
const section: fc.Arbitrary<Written> = fc.record({
  heading: fc
    .array(fc.constantFrom(...HEADINGS), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' ')),
  paragraphs: fc.array(sentence, { minLength: 1, maxLength: 4 }),
  items: fc.array(sentence, { maxLength: 4 }).map((items) => items.map((item, at) => `(${at + 1}) ${item}`)),
});
const sections = fc.array(section, { minLength: 1, maxLength: 6 });

const plain = (written: readonly Written[]) =>
  `Privacy Policy\n\n${written
    .map(({ heading, paragraphs, items }) => [heading, ...paragraphs].join('\n\n') + below(items))
    .join('\n\n')}\n`;
const below = (items: readonly string[]) => items.map((item) => `\n${item}`).join('');
const escaped = (text: string) => text.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
const markdown = (written: readonly Written[]) =>
  plain(
    written.map(({ heading, paragraphs, items }) => ({
      heading: `## ${heading}`,
      paragraphs: paragraphs.map(escaped),
      items: items.map((item) => `- ${escaped(item)}`),
    })),
  ).replace('Privacy', '# Privacy');
const html = (written: readonly Written[]) =>
  `<h1>Privacy Policy</h1>${written
    .map(({ heading, paragraphs, items }) => {
      const each = paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('\n  ');
      return `<h2>${heading}</h2>${each}<ul>${items.map((item) => `<li>${escapeXml(item)}</li>`).join('\n')}</ul>`;
    })
    .join('')}`;
const docx = (written: readonly Written[]): Promise<Buffer> =>
  wordDocument([
    { text: 'Privacy Policy', as: 'Title' },
    ...written.flatMap(({ heading, paragraphs, items }): readonly WordParagraph[] => [
      { text: heading, as: 'Heading1' },
      ...[...paragraphs, ...items].map((text) => ({ text })),
    ]),
  ]);
const numbered = (written: readonly Written[]) =>
  written.map((one, at) => ({ ...one, heading: `${at + 1}. ${one.heading}` }));

test.each<[string, (written: readonly Written[]) => string | Promise<Buffer>, string]>([
  ['plain text', (written) => plain(numbered(written)), 'a.txt'],
  ['Markdown', markdown, 'a.md'],
  ['HTML', html, 'a.html'],
  ['a Word document', docx, 'a.docx'],
])('%s gives back every heading and every line to the letter', async (_format, render, name) => {
  await fc.assert(
    fc.asyncProperty(sections, async (written) => {
      const imported = await importText(name, await render(written));
      const expected = name === 'a.txt' ? numbered(written) : written;
      expect(imported.sections.map(({ heading, text }) => [heading, ...text.split(/\n+/u)])).toEqual(
        expected.map(({ heading, paragraphs, items }) => [heading, ...paragraphs, ...items]),
      );
    }),
    { numRuns: name === 'a.docx' ? 40 : 150 },
  );
});

test.each(['a.txt', 'a.md', 'a.html'])(
  'any text as %s is imported or refused, and nothing is thrown',
  async (name) => {
    const pieces = fc.constantFrom(
      ...[
        '\n',
        '\n\n\n',
        '# ',
        '## {#a}',
        '---\n',
        '第3条（',
        '1. ',
        '(1) ',
        '|',
        '<td>',
        '<li>',
        '<h2>',
        '</h2>',
      ],
      ...[
        '**',
        '[a](b)',
        'We use it.',
        'Contact',
        '当社は。',
        '=====',
        '■',
        '&amp;',
        '<br>',
        '　',
        '</p><p>',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (typed) => {
        const bytes = Buffer.from(typed.join(''));
        const taken = await importPolicy({ name, bytes }, { original: true, tag: () => [] });
        expect(taken.ok || ['empty', 'noText', 'noSection'].includes(taken.reason)).toBe(true);
      }),
      { numRuns: 300 },
    );
  },
);
