import type { Topic } from '../../locales';
import type { Choice } from '../../src/domain/conversation/utterance';
import { menuButton, writeButton } from '../../src/domain/conversation/button';
import type { GuideId } from '../../src/forms/guides';

const guideButton = (guide: GuideId) => writeButton({ is: 'guide', guide });
const SEE: Choice = { value: menuButton('disclosure'), label: 'desk:choice.disclosure' };
const FIX: Choice = { value: guideButton('fix'), label: 'desk:choice.fix' };
const REMOVE: Choice = { value: guideButton('remove'), label: 'desk:choice.remove' };
const STOP_USING: Choice = { value: menuButton('suspension-of-use'), label: 'desk:choice.suspension-of-use' };
const STOP_ADVERTISING: Choice = {
  value: menuButton('marketing-stop'),
  label: 'desk:choice.marketing-stop',
};
const STOP_SHARING: Choice = {
  value: menuButton('stop-third-party-provision'),
  label: 'desk:choice.stop-third-party-provision',
};
export const COMPLAIN: Choice = { value: menuButton('complaint'), label: 'desk:choice.complaint' };
const MORE: Choice = { value: guideButton('more'), label: 'desk:choice.more' };

/** What people come for, in their words: forms that are begun at once, and guides to the others. */
export const WISHES: readonly Choice[] = [SEE, FIX, REMOVE, STOP_USING, STOP_SHARING, COMPLAIN, MORE];

const ANY_REQUEST = [SEE, FIX, REMOVE, MORE];
/** What whoever asks about a topic may well want done: the way to it stands below the answer. */
const WISHES_ABOUT: Partial<Readonly<Record<Topic, readonly Choice[]>>> = {
  'rights-access': [SEE],
  portability: [SEE],
  deceased: ANY_REQUEST,
  source: [SEE],
  'rights-correct': [FIX],
  accuracy: [FIX],
  'rights-delete': [REMOVE],
  account: [REMOVE],
  'rights-stop': [STOP_USING, STOP_SHARING, STOP_ADVERTISING],
  marketing: [STOP_ADVERTISING, STOP_USING],
  'consent-withdrawal': [STOP_USING, STOP_SHARING],
  'third-party': [STOP_SHARING],
  selling: [STOP_SHARING],
  complaints: [COMPLAIN],
  'breach-notification': [COMPLAIN],
  'breach-history': [COMPLAIN],
  compensation: [COMPLAIN],
  regulator: [COMPLAIN],
  'request-procedure': ANY_REQUEST,
  representative: ANY_REQUEST,
  children: ANY_REQUEST,
};

/** The forms that are offered with what the policy says, or does not say, about a topic. */
export function wishesAbout(topic: Topic | null): readonly Choice[] {
  return topic === null ? [] : (WISHES_ABOUT[topic] ?? []);
}
