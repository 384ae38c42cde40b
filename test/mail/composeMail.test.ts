import { LOCALES } from '../../locales';
import { createTranslator } from '../../src/i18n/translator';
import { composeMail } from '../../src/mail/composeMail';

const VALUES = {
  ...{ code: '123456', minutes: '10', company: 'Sample Motors', number: '7KQ-M2XD-9RA' },
  type: { key: 'request:type.disclosure' },
  date: { instant: Date.UTC(2026, 8, 1, 1) },
  until: { instant: Date.UTC(2026, 8, 15, 1) },
  link: 'https://privacy.example.com/chat?number=7KQ-M2XD-9RA',
} as const;
const TEMPLATES = ['code', 'receipt', 'answer', 'decision', 'draftReminder'] as const;

describe.each(LOCALES)('in %s', (language) => {
  test.each(TEMPLATES)('the mail "%s" is whole', async (template) => {
    const delivery = { kind: 'mail', template, to: 'a@example.com', language, values: VALUES } as const;
    const mail = composeMail(await createTranslator(), 'm1', delivery);
    expect(mail).toMatchObject({ id: 'm1', to: 'a@example.com' });
    expect(mail.subject).toContain(template === 'code' ? '123456' : '7KQ-M2XD-9RA');
    expect(mail.subject).not.toContain('\n');
    expect(mail.text).toContain(template === 'code' ? '123456' : VALUES.link);
    expect(mail.text).toContain('\n\n--\n');
    expect(mail.text).not.toMatch(/\{\{|\}\}/u);
  });
});
