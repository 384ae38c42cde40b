import { type Locale, LOCALES } from '../../locales';
import { createTranslator } from '../../src/i18n/translator';
import { composeMail } from '../../src/mail/composeMail';
import { readCode } from '../../src/recognition/contact/code';
import type { CodeAllowance } from '../../src/ports/identityCodes';
import { systemRandom } from '../../src/secrets/random';
import { issueCode } from '../../src/usecases/issueCode';

const DIGESTS = {
  code: (address: string, code: string) => `${address} ${code}`,
  address: (address: string) => `digest of ${address}`,
  leftAlone: (contact: string) => contact,
  network: (address: string) => address,
  foreignId: (id: string) => id,
  subscriber: (_kind: string, to: string) => to,
};
const issue = (
  allowed: CodeAllowance,
  mailTo: string | undefined = 'a@example.org',
  language: Locale = 'en',
) =>
  issueCode(
    { random: systemRandom, digests: DIGESTS, codes: { allowance: () => Promise.resolve(allowed) } },
    { countedBy: 'a@example.org', mailTo, network: 'net', now: 1000, language, company: 'Sample Motors' },
  );

describe.each(LOCALES)('a code in the mail, in %s', (language) => {
  test.each([
    ['digits', /\d{6}/u, 10],
    ['letters', /[2-9A-Z]{5}-[2-9A-Z]{5}/u, 60],
  ] as const)(
    'of %s is the one that is kept, and says how long it is good',
    async (shape, pattern, minutes) => {
      const { code, messages = [] } = (await issue({ is: 'send', shape }, 'a@example.org', language)) ?? {};
      const [message, ...others] = messages;
      if (message?.delivery.kind !== 'mail') throw new Error('There is no mail.');
      const mail = composeMail(await createTranslator(), message.id, message.delivery);
      const [written = ''] = pattern.exec(mail.subject) ?? [];
      expect(others).toEqual([]);
      expect(mail.text).toContain(written);
      expect(mail.text).toContain(String(minutes));
      expect(mail.text).not.toContain('{{');
      expect(code).toMatchObject({
        ...{ shape, addressDigest: 'digest of a@example.org', networkDigest: 'net', sentAt: 1000 },
        ...{ digest: `digest of a@example.org ${readCode(written)}`, expiresAt: 1000 + minutes * 60_000 },
      });
    },
  );
});

test.each([
  ['that nobody gets is made all the same', { is: 'send', shape: 'letters' }, 'letters'],
  ['that went there before needs no mail', { is: 'join' }, 'joined'],
] as const)('a code %s', async (_which, allowed, shape) => {
  const issued = await issueCode(
    { random: systemRandom, digests: DIGESTS, codes: { allowance: () => Promise.resolve(allowed) } },
    { countedBy: 'R', mailTo: undefined, network: 'net', now: 1, language: 'en', company: 'c' },
  );
  expect(issued).toMatchObject({ code: { shape }, messages: [] });
});

test('beyond a limit there is none', async () => {
  expect(await issue({ is: 'limit', reason: 'network' })).toBeUndefined();
});

/** What is asked for an address or a number, and what comes of it while its mailbox gets no more. */
const whileFull = async (countedBy: string, mailTo: string | undefined) => {
  const asked: (string | undefined)[] = [];
  const allowance = ({ mailboxDigest }: { readonly mailboxDigest?: string }): Promise<CodeAllowance> => {
    asked.push(mailboxDigest);
    return Promise.resolve(
      mailboxDigest === undefined ? { is: 'send', shape: 'digits' } : { is: 'limit', reason: 'mailbox' },
    );
  };
  const issued = await issueCode(
    { random: systemRandom, digests: DIGESTS, codes: { allowance } },
    { countedBy, mailTo, network: 'net', now: 1, language: 'en', company: 'c' },
  );
  return { first: asked[0], mails: issued?.messages.length };
};

test.each([
  ['the plain spelling of an address', 'mary@example.org', 'mary@example.org', undefined, 1],
  [
    'an address with a tag',
    'mary+1@example.org',
    'mary+1@example.org',
    'digest of mary@example.org',
    undefined,
  ],
  ['one with dots at Gmail', 'm.a.ry@gmail.com', 'm.a.ry@gmail.com', 'digest of mary@gmail.com', undefined],
  [
    'a number that leads there, silently,',
    'ABC-DEFG-HJK',
    'mary@example.org',
    'digest of mary@example.org',
    0,
  ],
  ['a number that leads nowhere', 'ABC-DEFG-HJK', undefined, undefined, 0],
])(
  '%s is counted for its mailbox, unless it is that, and gets no mail beyond its limit',
  async (_which, countedBy, mailTo, first, mails) => {
    expect(await whileFull(countedBy, mailTo)).toEqual({ first, mails });
  },
);

test.each([
  ['an address that was typed in a chat names that', 'mary@example.org', 'chat'],
  ['a number names none, since what becomes of it would tell that there is one', 'ABC-DEFG-HJK', undefined],
])('the mail of a code for %s', async (_which, countedBy, conversationId) => {
  const allowance = (): Promise<CodeAllowance> => Promise.resolve({ is: 'send', shape: 'digits' });
  const issued = await issueCode(
    { random: systemRandom, digests: DIGESTS, codes: { allowance } },
    {
      ...{ countedBy, mailTo: 'mary@example.org', conversationId: 'chat' },
      ...{ network: 'net', now: 1, language: 'en', company: 'c' },
    },
  );
  const delivery = issued?.messages[0]?.delivery;
  expect(delivery?.kind === 'mail' ? delivery.conversationId : 'no mail').toBe(conversationId);
});
