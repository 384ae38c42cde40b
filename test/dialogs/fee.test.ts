import { HOUR } from '../../src/domain/calendar/duration';
import { LOCALES, locales } from '../../locales';
import { type Step, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { FILLED } from '../journeys/steps';

let priced: OpenDesk;
let free: OpenDesk;
beforeAll(async () => {
  priced = await openDesk();
  free = await openDesk({ free: true });
});
beforeEach(() => {
  priced.clock.pass(2 * HOUR); // the limits on codes count by the hour
});
afterAll(async () => {
  await priced.close();
  await free.close();
});

const TO_FEE = FILLED.slice(0, -1);
const [asked] = TO_FEE.slice(-1);
const WITHOUT_FEE: readonly Step[] = [...TO_FEE.slice(0, -1), [asked?.[0] ?? '', 'summary']];

describe.each(LOCALES)('in %s', (language) => {
  const { fee } = locales[language].question;

  test('where a fee is published it is told with the notice and in the question', async () => {
    const { replies } = await walk(priced, language, TO_FEE);
    expect(replies[0]?.text).toContain(language === 'en' ? '1,000 yen a request' : '1件につき1,000円');
  });

  test('where none is published nothing is said or asked about one', async () => {
    const { replies } = await walk(free, language, [['menu:disclosure', 'form:notice.claim']]);
    expect(replies[0]?.text).not.toMatch(/手数料|\bfee\b| \n/iu);
    await walk(free, language, [
      ...WITHOUT_FEE,
      ['command:back', 'question:method.ask'],
      ['electronic', 'summary'],
      ['command:send', 'form:receipt', 'form:receiptMailed'],
    ]);
  });

  test.each([
    ['by its button', 'command:cancel'],
    ['by its words', fee.stop],
    ['in other words', language === 'en' ? 'That is too expensive' : '高すぎます'],
  ])('whoever does not want it at this price stops after being asked: %s', async (_how, said) => {
    await walk(priced, language, [
      ...TO_FEE,
      [said, 'desk:confirmCancel'],
      [language === 'en' ? 'no' : 'いいえ', 'desk:goingOn', 'question:fee.ask'],
      [fee.understood, 'summary'],
    ]);
  });

  test.each(
    language === 'en'
      ? ['how much', 'How much is it?', 'Tell me the fee first', 'i want to know the amount first', 'kitna']
      : ['いくらですか', '金額を先に', '先に金額を知りたい', '手数料はいくら', 'なんぼ', '料金を知りたい'],
  )('whoever asks for the amount there is told it, and asked again: %s', async (said) => {
    await walk(priced, language, [...TO_FEE, [said, 'fact:fee.stated', 'question:fee.ask']]);
  });

  test.each([fee.waiver, language === 'en' ? "I can't pay" : '払えません'])(
    'whoever cannot pay says so and sends the request: %s',
    async (said) => {
      const { replies } = await walk(priced, language, [...TO_FEE, [said, 'summary']]);
      expect(replies[0]?.text).toContain(fee.waiver);
    },
  );
});
