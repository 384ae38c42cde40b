import { LOCALES } from '../../locales';
import { ASKED, BROKEN_OFF, LATER, SOON } from '../journeys/draftSteps';
import { SENT } from '../journeys/steps';
import { CODE, type Step, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());
beforeEach(() => {
  open.clock.pass(2 * 60 * 60 * 1000);
});

const OPENED: Step = [CODE, 'identity:confirmed', 'form:resumed', 'question:name.ask'];

describe.each(LOCALES)('in %s the question for the code of a number', (language) => {
  test('goes on after a wish that came in between and was left again', async () => {
    await walk(open, language, [...BROKEN_OFF, LATER]);
    await walk(open, language, [
      ASKED,
      ['command:announce', 'announce:askEmail'],
      ['command:back', 'desk:menu', 'identity:askCode'],
      OPENED,
    ]);
  });

  test('goes on after one that was fulfilled by a code of its own', async () => {
    await walk(open, language, [...BROKEN_OFF, LATER]);
    await walk(open, language, [
      ASKED,
      SOON,
      ['command:announce', 'announce:askEmail'],
      [`between.${language}@example.com`, 'identity:codeSent'],
      [CODE, 'identity:confirmed', 'announce:kept', 'identity:askCode'],
      SOON,
      ['code:resend', 'form:draftCodeSent'],
      OPENED,
    ]);
  });

  test('is not asked again for a number that was opened meanwhile, nor once another one is asked about', async () => {
    const { receipt } = await walk(open, language, [...SENT, LATER]);
    await walk(open, language, [
      [receipt, 'status:codeSent'],
      SOON,
      [`request:add:${receipt}`, 'status:codeSent'],
      [CODE, 'identity:confirmed', 'status:line', 'status:awaited.waiting', 'status:askWords'],
      ['command:back', 'status:notAdded'],
      ['command:menu', 'desk:menu'],
    ]);
    await walk(open, language, [
      ['222-2222-222', 'status:codeSent'],
      ['command:status', 'status:askNumber'],
      ['command:back', 'desk:menu'],
      ['command:menu', 'desk:menu'],
    ]);
  });
});
