interface Keyed {
  readonly key: string;
}
interface Called extends Keyed {
  readonly names: readonly string[];
}

/** Whose, and which of several, stands before the name of an answer, and is none. */
const BEFORE =
  /^(?:(?:my|the|that|this|our|an?|which|wrong|old|new|correct|right|real|incorrect|other|registered) )+|^(?:ご本人の|私の|自分の|お|ご)/u;
/** Not "my": somebody else's, whose name stands in a question of its own. */
const OTHERS: readonly (readonly [words: RegExp, key: string])[] = [
  [
    /^(?:my|our|the|his|her|their) [a-z]+'s |^(?:his|her|their) |^(?:息子|娘|子ども|子供|こども|本人|ご本人|母|父|妻|夫|主人|依頼[人者])の/u,
    'person',
  ],
  [/^(?:my|our) |^(?:私|自分|代理人)の/u, 'representative'],
];
/** What a part of an address is called; it may be a question of its own, or be written with the rest. */
const PART_OF_PLACE =
  /番地|丁目|部屋|号室|建物|マンション|アパート|町|市|国|house|flat|apartment|apt|room|unit|street|road|lane|box|town|city|area|building|zip|post/u;

export const isPartOfPlace = (of: string): boolean => PART_OF_PLACE.test(comparable(of));

/** The keys of the answers that are called so: by the very name, or by one that it has in it. */
export function calledSo(called: readonly Called[], of: string): readonly string[] {
  const said = comparable(of);
  const bare = withoutOwner(said);
  const exact = called.filter(({ names }) => names.some((name) => comparable(name) === bare));
  const fits =
    exact.length > 0
      ? exact
      : called.filter(({ names }) => names.some((name) => isPartly(comparable(name), bare)));
  return fits.map(({ key }) => key);
}

const withoutOwner = (said: string): string =>
  said
    .replace(OTHERS[0]?.[0] ?? /^$/u, '')
    .replace(BEFORE, '')
    .replace(/s$/u, '');

/** "My name" is that of whoever asks, "his name" that of the other person. */
export function ownedBy<K extends Keyed>(called: readonly K[], of: string): readonly K[] {
  const said = comparable(of);
  const [, owner] = OTHERS.find(([words]) => words.test(said)) ?? [];
  const own = called.filter(({ key }) => owner !== undefined && key.startsWith(owner));
  return own.length > 0 ? own : called;
}

function isPartly(name: string, said: string): boolean {
  const shortest = /^[a-z]*$/u.test(said) ? 3 : 2;
  return name.length >= shortest && (said.includes(name) || (said.length >= shortest && name.includes(said)));
}

const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[おご](?=\p{L})|(?<=[a-z])-(?=[a-z])/gu, '')
    .trim();
