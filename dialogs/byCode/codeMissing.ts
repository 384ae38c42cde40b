import type { Ask, Choice } from '../../src/domain/conversation/utterance';
import { type Awaited, askCode, NO_MAIL, WITHOUT_MAIL } from '../../src/domain/identity/confirm';
import { type LabelsOf, namesChoice } from '../../src/recognition/choices/choice';
import { saysCodeIsMissing } from '../../src/recognition/contact/codeMissing';
import { saysNoMailAtAll } from '../../src/recognition/contact/noMail';
import { readPosition } from '../../src/recognition/choices/position';
import { ASK_A_PERSON } from '../desk/menu';

/** The question for a code that has not come; who cannot go on without e-mail is shown the way to a person. */
export function askMissing(
  awaited: Awaited,
  told: Pick<Ask, 'key' | 'values'>,
  { choices, withoutMail }: { readonly choices: readonly Choice[]; readonly withoutMail: boolean },
): Ask {
  const last = withoutMail ? WITHOUT_MAIL : ASK_A_PERSON;
  return { ...askCode(awaited, [...choices, last]), ...told };
}

/** Whether it is said at the question for a code that there is no e-mail; in the list its place comes after `choices`. */
export function goesWithoutMail(typed: string, choices: readonly Choice[], labels: LabelsOf): boolean {
  if (namesChoice([WITHOUT_MAIL, NO_MAIL], typed, labels)) return true;
  const last = choices.length + 1;
  const placed = readPosition(typed, last) === last && readPosition(typed, choices.length) === undefined;
  return placed || (!saysCodeIsMissing(typed) && saysNoMailAtAll(typed));
}
