import type { Choice, Value, Values } from '../../domain/conversation/utterance';
import { REQUEST_TYPES } from '../../domain/request/requestType';
import { readButton } from '../../domain/conversation/readButton';

/** What a message says in terms that name no message, or how to tell it from what fills the message. */
export type Row =
  string | readonly string[] | ((values: Values, choices: readonly Choice[]) => readonly string[]);

const topicsOf = (value: Value | undefined): readonly string[] => {
  if (typeof value !== 'object') return [];
  if ('list' in value) return value.list.flatMap(topicsOf);
  if ('key' in value && value.key === 'policy:orTopics')
    return Object.values(value.values ?? {}).flatMap(topicsOf);
  return 'key' in value && value.key.startsWith('topics:') ? [value.key.slice('topics:'.length)] : [];
};
export const notStated = ({ topic }: Values) => topicsOf(topic).map((name) => `notStated:${name}`);
export const headings = (_values: Values, choices: readonly Choice[]) =>
  choices.flatMap(({ value }) => {
    const button = readButton(value);
    return button?.is === 'quote' ? [`didYouMean:${button.provision}`] : [];
  });
/** The question that a reason or a meaning is given of, as the question itself is called. */
export const explained = ({ first }: Values): readonly string[] => {
  if (typeof first !== 'object' || !('key' in first)) return [];
  const [, id = ''] = /^explain:(\w+)\./u.exec(first.key) ?? [];
  return [`explains:${ALSO_CALLED[id] ?? id}`];
};
/** The answers that were taken beside the open question, by the names of their labels. */
export const noted = ({ answers }: Values): readonly string[] => {
  if (typeof answers !== 'object' || !('list' in answers)) return [];
  return answers.list.flatMap((label) => {
    if (typeof label !== 'object' || !('key' in label)) return [];
    const [, id = ''] = /:(\w+)/u.exec(label.key) ?? [];
    return [`noted:${id}`];
  });
};
/** The answer that was put right, by the name of its label. */
export const corrected = ({ label }: Values): readonly string[] =>
  label === undefined
    ? []
    : noted({ answers: { list: [label] } }).map((term) => term.replace('noted:', 'confirmsChange:'));
/** The wishes that are kept for afterwards. */
export const keptWishes = ({ types }: Values): readonly string[] => {
  const names = typeof types === 'object' && 'list' in types ? types.list : [];
  return Object.values(REQUEST_TYPES)
    .filter(({ name }) => names.some((one) => typeof one === 'object' && 'key' in one && one.key === name))
    .map(({ id }) => `keepsWish:${id}`);
};
/** Questions that are explained in words of their own, and called like another. */
const ALSO_CALLED: Readonly<Partial<Record<string, string>>> = {
  ...{ newsAddress: 'address', newsCode: 'code', numberCode: 'code', stopContact: 'contact' },
};
