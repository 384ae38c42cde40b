import type { Locale, MessageKey } from '../../locales';
import type { Values } from '../../src/domain/conversation/utterance';
import { createTranslator } from '../../src/i18n/translator';

const company = 'Jin Jidosha Japan Co., Ltd.';
const office = 'Minato Bldg.';

test.each<[Locale, MessageKey, Values, string]>([
  ['en', 'console:signIn.lead', { company }, 'For the staff of Jin Jidosha Japan Co., Ltd. If you are'],
  ['en', 'console:signIn.lead', { company: 'Sample Motors' }, 'For the staff of Sample Motors. If you are'],
  ['en', 'site:home.lead', { company }, 'At this desk of Jin Jidosha Japan Co., Ltd. you can'],
  ['en', 'mail:code.text', { company, code: '1', minutes: '2' }, 'desk of Jin Jidosha Japan Co., Ltd. is'],
  ['en', 'handoff:office', { office }, 'contact office here: Minato Bldg.'],
  ['ja', 'handoff:office', { office: '港区1-1。' }, 'お問い合わせ窓口はこちらです：港区1-1。'],
  [
    'en',
    'form:notice.inquiry',
    { company, ticketDays: '1', contact: { key: 'form:contactStated', values: { office } } },
    'Contact office: Minato Bldg.',
  ],
])(
  'in %s, %s with %j has one full stop where a value brings its own',
  async (language, key, values, words) => {
    const told = (await createTranslator()).in(language).text(key, values);
    expect(told).toContain(words);
    expect(told).not.toMatch(/\.\.|。。|\uFFFF/u);
  },
);
