import type { Channel } from '../../src/domain/conversation/conversation';
import { type Step, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());

const ADVERTISING: Step = ['unsubscribe', 'form:notice.marketingStop', 'question:stopContact.ask'];

test.each<readonly [name: string, channel: Channel, steps: readonly Step[]]>([
  ['advertising, where nobody is told of the policy', 'directline', [ADVERTISING]],
  ['advertising, in a chat that is not told of it', 'line', [ADVERTISING]],
  [
    'news of the policy, in a chat that is told of them, and advertising once it is not',
    'line',
    [
      ['command:announce', 'announce:askHere'],
      ['yes', 'announce:kept'],
      ['unsubscribe', 'announce:left'],
      ADVERTISING,
    ],
  ],
])('unsubscribe alone is about %s', async (_name, channel, steps) => {
  const { customer } = await walk(open, 'en', steps, channel);
  expect(customer).toBeDefined();
});
