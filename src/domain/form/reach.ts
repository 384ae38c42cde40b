import type { Answers } from './form';

/** How a customer wants to be reached: `phone` and `post` are for staff to do themselves. */
export type Way = 'chat' | 'email' | 'phone' | 'post' | 'none';

const WAYS: Readonly<Record<string, Way>> = {
  ...{ chat: 'chat', email: 'email', phone: 'phone', post: 'post', none: 'none' },
  paper: 'post',
};

/** What a complaint or an inquiry says of its answer; undefined for a claim, which is answered as it was made. */
export function wayOfAnswer({ answer }: Answers): Way | undefined {
  return typeof answer === 'string' && Object.hasOwn(WAYS, answer) ? WAYS[answer] : undefined;
}

const BY_HAND: ReadonlySet<Way | undefined> = new Set<Way>(['phone', 'post', 'none']);

/** Whether the answer is wanted by a call, by a letter or not at all, so that no conversation has to be told of it. */
export function isAnsweredByHand(answers: Answers): boolean {
  return BY_HAND.has(wayOfAnswer(answers));
}

/** What any form says: the `answer` it asks for or, in a claim, the `method`. Undefined where the desk sends as always. */
export function wayToReach({ answer, method }: Answers): Way | undefined {
  return wayOfAnswer({ answer: answer ?? method ?? null });
}
