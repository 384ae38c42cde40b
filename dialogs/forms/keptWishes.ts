import { menuButton, writeButton } from '../../src/domain/conversation/button';
import type { Choice, Utterance } from '../../src/domain/conversation/utterance';
import { REQUEST_TYPES, type RequestTypeId } from '../../src/domain/request/requestType';
import type { Answers, Draft } from '../../src/domain/form/form';
import { present } from '../../src/domain/present';
import type { DeskTurn } from '../desk/deskTurn';
import { say } from '../desk/menu';

/** More wishes than these are not kept. */
const MOST = 3;

/** Keeps what else somebody wants, for when the first of it is done, and says so. */
export function keepWishes({ state }: DeskTurn, types: readonly RequestTypeId[]): readonly Utterance[] {
  const { wishes = [] } = state;
  const more = types.filter((type) => !wishes.includes(type));
  if (more.length === 0) return [];
  state.wishes = [...wishes, ...more].slice(0, MOST);
  const list = more.map((type) => ({ key: REQUEST_TYPES[type].name }) as const);
  return [{ kind: 'say', key: 'desk:keepsWish', values: { types: { list } } }];
}

/** What was told and is not of the request that was sent, with who asks: for the wishes that are kept. */
export function keepForWishes({ state }: DeskTurn, { told, answers }: Pick<Draft, 'told' | 'answers'>): void {
  if (state.wishes === undefined) return;
  state.toldForWishes = { ...told, ...whoAsks(answers) };
}

/** That, for the form that begins. */
export function takeForWishes({ state }: DeskTurn): Answers {
  const { toldForWishes = {} } = state;
  delete state.toldForWishes;
  return toldForWishes;
}

/** Who is asking, what they are called, and how to reach them without e-mail: what another form need not ask again. */
export function whoAsks({ name, representativeName, furigana, who, contact }: Answers): Answers {
  return present({ name: name ?? representativeName, furigana, who, contact });
}

/** Once a request was sent: the wish that was kept is offered, and may be begun by a yes. */
export function offerNextWish({ state }: DeskTurn): readonly Utterance[] {
  const [next, ...others] = state.wishes ?? [];
  if (next === undefined) return [];
  if (others.length > 0) state.wishes = others;
  else delete state.wishes;
  const values = { type: { key: REQUEST_TYPES[next].name } } as const;
  return [{ ...say('desk:nextWish', [choiceOf(next)]), values }];
}

/** Removal has two grounds of law: which of them is asked first. */
function choiceOf(type: RequestTypeId): Choice {
  const values = { type: { key: REQUEST_TYPES[type].name } } as const;
  const value =
    type === 'erasure' || type === 'deletion'
      ? writeButton({ is: 'guide', guide: 'remove' })
      : menuButton(type);
  return { value, label: 'desk:choice.beginThis', values };
}

/** A wish that is begun is kept no longer. */
export function forgetWish({ state }: DeskTurn, type: RequestTypeId): void {
  const left = (state.wishes ?? []).filter(
    (wish) => wish !== type && !(REMOVALS.includes(type) && REMOVALS.includes(wish)),
  );
  if (left.length > 0) state.wishes = left;
  else delete state.wishes;
}

const REMOVALS: readonly RequestTypeId[] = ['erasure', 'deletion'];
