import type { Answers, Draft } from '../../src/domain/form/form';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import { whoAsks } from './keptWishes';

/** What a request is about: to see all of one's data is not to have all of it erased. */
const MATTER: ReadonlySet<string> = new Set([
  ...['data', 'dataWords', 'records', 'since', 'ground', 'groundWords', 'recipients', 'abroad', 'fee'],
  ...['wrong', 'right', 'missing', 'untrue'],
]);
/** Requests of which one is easily taken for another, about the same. */
const KIN: readonly (readonly RequestTypeId[])[] = [
  ['disclosure', 'purpose-notice'],
  ['correction', 'addition', 'deletion'],
  ['suspension-of-use', 'erasure', 'stop-third-party-provision'],
];

/** What was told for one form and is told for another one in its place: not what it is about, unless they are kin. */
export function carriedOver({ form, answers, told }: Draft, wanted: RequestTypeId): Answers {
  const isKin = KIN.some((kin) => kin.includes(form) && kin.includes(wanted));
  const given = Object.entries({ ...told, ...answers }).filter(
    ([key, answer]) => answer !== null && (isKin || !MATTER.has(key)),
  );
  return { ...Object.fromEntries(given), ...whoAsks(answers) };
}
