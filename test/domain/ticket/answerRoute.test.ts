import type { Answers } from '../../../src/domain/form/form';
import { routeOf, type TicketConversation } from '../../../src/domain/ticket/answerRoute';

const talk = (id: string, more: Partial<TicketConversation> = {}): TicketConversation => ({
  id,
  channel: 'directline',
  linkedAt: 1,
  heardAt: 10,
  reachable: true,
  ...more,
});
const WEB = talk('web', { heardAt: 30 });
const TEAMS = talk('teams', { channel: 'msteams', heardAt: 20 });
const ENDED = talk('ended', { heardAt: 40, reachable: false });
/** Linked last, and its words are forgotten. */
const FORGOTTEN: TicketConversation = { id: 'forgotten', channel: 'msteams', linkedAt: 9, reachable: true };

interface Row {
  readonly what: string;
  readonly conversations: readonly TicketConversation[];
  readonly answers?: Answers;
  readonly mailTo?: string;
  readonly told?: string;
  readonly shown: readonly string[];
}

const ROWS: readonly Row[] = [
  { what: 'where the customer wrote last', conversations: [TEAMS, WEB], told: 'web', shown: ['teams'] },
  {
    what: 'in the chat as well where it is mailed that there is one',
    conversations: [TEAMS, WEB],
    answers: { answer: 'email' },
    mailTo: 'a@example.com',
    told: 'web',
    shown: ['teams'],
  },
  {
    what: 'where they still can be reached, when they ended the chat in which they wrote last',
    conversations: [ENDED, TEAMS],
    told: 'teams',
    shown: [],
  },
  {
    what: 'where words are known rather than where they are forgotten',
    conversations: [FORGOTTEN, TEAMS],
    told: 'teams',
    shown: ['forgotten'],
  },
  {
    what: 'where it was opened last, when all words are forgotten',
    conversations: [{ ...FORGOTTEN, id: 'older', linkedAt: 2 }, FORGOTTEN],
    told: 'forgotten',
    shown: ['older'],
  },
  ...(['phone', 'post', 'none'] as const).map((answer) => ({
    what: `nowhere, but shown everywhere, when they chose ${answer}`,
    conversations: [TEAMS, WEB],
    answers: { answer },
    shown: ['web', 'teams'],
  })),
  {
    what: 'where the customer wrote last, also when data is to be given on paper: that is not the answer',
    conversations: [TEAMS],
    answers: { method: 'paper' },
    told: 'teams',
    shown: [],
  },
  {
    what: 'in vain where nothing else is left, so that staff learn of it',
    conversations: [ENDED],
    told: 'ended',
    shown: [],
  },
  { what: 'by mail alone where no chat is left', conversations: [ENDED], mailTo: 'a@example.com', shown: [] },
  { what: 'nowhere where there was never a chat', conversations: [], shown: [] },
];

test.each(ROWS)('an answer is told $what', ({ conversations, answers = {}, mailTo, told, shown }) => {
  const body = mailTo === undefined ? { answers } : { answers, mailTo };
  const route = routeOf(body, conversations);
  expect(route.told?.id).toBe(told);
  expect(route.shown.map(({ id }) => id)).toEqual(shown);
});
