import {
  type ChatEvent,
  type ChatState,
  afterEvent,
  currentQuestion,
  freshState,
  isAwaiting,
} from '../../src/widget/chat/chatState';
import { openedNumber, typedMessage } from '../../src/widget/transport/outgoing';

const after = (...events: ChatEvent[]): ChatState => events.reduce(afterEvent, freshState('en'));
const received = (...activities: unknown[]): ChatEvent => ({ type: 'received', activities });
const queued = (id: string, text: string): ChatEvent => ({
  type: 'queued',
  outgoing: typedMessage(id, text, 'en'),
});

function desk(
  id: string,
  text: string,
  madoguchi: object = { kind: 'say', language: 'en' },
  titles: string[] = [],
) {
  const actions = titles.map((title) => ({ type: 'postBack', title, value: title.toLowerCase() }));
  const from = { id: 'desk', role: 'bot' };
  return { type: 'message', id, from, text, channelData: { madoguchi }, suggestedActions: { actions } };
}
const own = (id: string, text: string, clientActivityID: string, title?: string) => ({
  type: 'message',
  id,
  from: { id: 'user', role: 'user' },
  text,
  channelData: { clientActivityID, ...(title === undefined ? {} : { postBack: true, madoguchi: { title } }) },
});
const texts = ({ messages }: ChatState) => messages.map(({ text }) => text);

describe('what is received', () => {
  test('an activity that comes twice, by stream and by GET, is shown once', () => {
    const state = after(
      received(desk('1', 'Hello'), desk('2', 'Go on')),
      received(desk('2', 'Go on'), desk('3', 'End')),
    );
    expect(texts(state)).toEqual(['Hello', 'Go on', 'End']);
  });

  test('the copy of an own message takes the place of the one on its way', () => {
    const state = after(queued('u1', 'Question'), received(own('1', 'Question', 'u1'), desk('2', 'Answer')));
    expect(texts(state)).toEqual(['Question', 'Answer']);
    expect(state.outgoing).toEqual([]);
  });

  test('a pressed button shows what stood on it, not the value sent', () => {
    expect(texts(after(received(own('1', 'edit:name', 'u1', 'Change: Name'))))).toEqual(['Change: Name']);
  });

  test.each([
    ['an event', { type: 'event', id: '1', name: 'x' }],
    ['typing', { type: 'typing', id: '1' }],
    ['a message without an id', { type: 'message', text: 'x' }],
    ['something else', 'text'],
  ])('%s is not shown', (_name, activity) => {
    expect(texts(after(received(activity)))).toEqual([]);
  });

  test('the end of the conversation closes the chat, and nothing opens it again', () => {
    const state = after(
      received(desk('1', 'Bye'), { type: 'endOfConversation', id: '2' }),
      received(desk('3', 'Late')),
    );
    expect([state.phase, texts(state)]).toEqual(['closed', ['Bye']]);
  });
});

describe('the language of the widget', () => {
  test.each([
    ['follows what the desk says', { kind: 'say', language: 'ja' }, 'ja'],
    ['does not follow a quotation', { kind: 'quote', language: 'ja' }, 'en'],
    ['does not follow a member of staff', { kind: 'staff', language: 'ja' }, 'en'],
  ])('%s', (_name, extras, language) => {
    expect(after(received(desk('1', 'x', extras))).language).toBe(language);
  });
});

describe('the question', () => {
  const ask = {
    kind: 'ask',
    language: 'en',
    input: { kind: 'email', maxLength: 254 },
    progress: { step: 2, of: 4 },
  };

  test('is the newest message of the desk, with its buttons and its input', () => {
    const state = after(received(desk('1', 'Hello', undefined, ['Help']), desk('2', 'Mail?', ask, ['Skip'])));
    expect(currentQuestion(state)).toEqual({
      id: '2',
      actions: [{ title: 'Skip', value: 'skip' }],
      input: ask.input,
      progress: ask.progress,
    });
  });

  test('stays when a member of staff writes in between', () => {
    const staff = desk('2', 'We have it', { kind: 'staff', language: 'en' });
    expect(currentQuestion(after(received(desk('1', 'Mail?', ask), staff))).id).toBe('1');
  });

  test('is none before the desk has spoken', () => {
    expect(currentQuestion(after())).toEqual({ actions: [] });
  });
});

describe('what is sent', () => {
  test('waits for its answer until the desk has spoken', () => {
    const waiting = after(queued('u1', 'Question'));
    const echoed = afterEvent(waiting, received(own('1', 'Question', 'u1')));
    const answered = afterEvent(echoed, received(desk('2', 'Answer')));
    expect([waiting, echoed, answered].map(isAwaiting)).toEqual([true, true, false]);
  });

  test('is no longer awaited when it could not be sent, and can be sent again under its id', () => {
    const failed = after(queued('u1', 'Question'), { type: 'outcome', id: 'u1', state: 'failed' });
    const again = afterEvent(failed, { type: 'outcome', id: 'u1', state: 'sending' });
    expect([isAwaiting(failed), again.outgoing.map(({ id, state }) => [id, state])]).toEqual([
      false,
      [['u1', 'sending']],
    ]);
  });

  test('an event leaves nothing behind once it is sent', () => {
    const outgoing = openedNumber('u1', 'JJ-1', 'en');
    const state = after({ type: 'queued', outgoing }, { type: 'outcome', id: 'u1', state: 'sent' });
    expect([state.outgoing, isAwaiting(state)]).toEqual([[], false]);
  });
});
