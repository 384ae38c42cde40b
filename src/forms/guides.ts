import type { MessageKey } from '../../locales';
import type { Choice } from '../domain/conversation/utterance';
import type { Answers } from '../domain/form/form';
import type { RequestTypeId } from '../domain/request/requestType';
import { writeButton } from '../domain/conversation/button';

export type GuideId = 'fix' | 'remove' | 'more';

/** What a choice of a guide leads to: a form, and the answers that were given with the choice. */
export interface Lead {
  readonly label: MessageKey;
  /** What else people say for it. */
  readonly alike: MessageKey;
  readonly form: RequestTypeId;
  readonly answers?: Answers;
}

interface Guide {
  readonly ask: MessageKey;
  readonly leads: Readonly<Record<string, Lead>>;
}

const erasure = ({ label, alike }: Pick<Lead, 'label' | 'alike'>, ground?: string): Lead => ({
  label,
  alike,
  form: 'erasure',
  ...(ground === undefined ? {} : { answers: { ground } }),
});

/**
 * One question that decides which form it is, where plain words do not. "Delete my data" is deletion (APPI Art. 34)
 * when the data is untrue, and erasure (Art. 35) for any other reason, which is then not asked again.
 */
export const GUIDES: Readonly<Record<GuideId, Guide>> = {
  fix: {
    ask: 'desk:guide.fix.ask',
    leads: {
      wrong: { label: 'desk:guide.fix.wrong', alike: 'alike:fix.wrong', form: 'correction' },
      missing: { label: 'desk:guide.fix.missing', alike: 'alike:fix.missing', form: 'addition' },
    },
  },
  remove: {
    ask: 'desk:guide.remove.ask',
    leads: {
      wrong: { label: 'desk:guide.remove.wrong', alike: 'alike:remove.wrong', form: 'deletion' },
      notNeeded: erasure(
        { label: 'desk:guide.remove.notNeeded', alike: 'alike:ground.notNeeded' },
        'notNeeded',
      ),
      misused: erasure({ label: 'desk:guide.remove.misused', alike: 'alike:remove.misused' }),
      leaked: erasure({ label: 'desk:guide.remove.leaked', alike: 'alike:ground.leak' }, 'leak'),
      harm: erasure({ label: 'desk:guide.remove.harm', alike: 'alike:ground.harm' }, 'harm'),
      other: erasure({ label: 'desk:guide.remove.other', alike: 'alike:ground.other' }, 'other'),
    },
  },
  more: {
    ask: 'desk:guide.more.ask',
    leads: {
      purpose: { label: 'desk:guide.more.purpose', alike: 'alike:more.purpose', form: 'purpose-notice' },
      records: {
        label: 'desk:guide.more.records',
        alike: 'alike:more.records',
        form: 'provision-record-disclosure',
      },
      abroad: {
        label: 'desk:guide.more.abroad',
        alike: 'alike:more.abroad',
        form: 'foreign-recipient-information',
      },
      marketing: {
        label: 'desk:choice.marketing-stop',
        alike: 'alike:more.marketing',
        form: 'marketing-stop',
      },
      inquiry: { label: 'desk:guide.more.inquiry', alike: 'alike:more.inquiry', form: 'inquiry' },
    },
  },
};

/** The choices of a guide. */
export function guideChoices(guide: GuideId): readonly Choice[] {
  return Object.entries(GUIDES[guide].leads).map(([lead, { label, alike }]) => ({
    value: writeButton({ is: 'guide', guide, lead }),
    label,
    alike,
  }));
}
