import type { Topic } from '../../../locales';
import type { Aspect } from './followUp';

/** `same`: what was quoted last says it. `noMore`: it does not, and there is no other place to look. */
type Target = Topic | 'same' | 'noMore';

interface Turned {
  /** By what was talked of. */
  readonly after: Partial<Readonly<Record<Topic, Target>>>;
  readonly otherwise: Target;
}

/** These topics lead to this one. */
function leading(target: Target, ...topics: readonly Topic[]): Turned['after'] {
  return Object.fromEntries(topics.map((topic) => [topic, target]));
}

const REQUESTS = [
  ...(['request-procedure', 'rights-access', 'rights-correct', 'rights-delete', 'rights-stop'] as const),
  ...([
    'answer-method',
    'answer-days',
    'fee',
    'fee-amount',
    'identity-check',
    'complaints',
    'portability',
  ] as const),
  ...(['representative', 'contact', 'deceased'] as const),
] as const;
const RECEIVERS = ['third-party', 'selling', 'joint-use', 'entrustment', 'contractor-names'] as const;
const OF_WEBSITE = ['cookies', 'analytics', 'cookie-optout'] as const;

/** What is asked by leaving out what was talked of: after cookies, "can I refuse them?" is about refusing cookies. */
const TURNED: Readonly<Record<Aspect, Turned>> = {
  recipients: {
    after: {
      ...leading('contractor-names', ...RECEIVERS),
      ...leading('authorities', 'authorities', 'emergency'),
      ...leading('transfer-abroad', 'transfer-abroad'),
      ...leading('contact', ...REQUESTS),
      ...leading('staff-access', 'staff-access', 'team'),
    },
    otherwise: 'third-party',
  },
  names: {
    after: {
      ...leading('dpo', 'team', 'dpo', 'staff-access', 'commitment'),
      ...leading('contact-details', 'contact', 'complaints', 'contact-details', 'request-procedure'),
      ...leading('certification', 'certification'),
      ...leading('regulator', 'regulator'),
    },
    otherwise: 'contractor-names',
  },
  refuse: {
    after: {
      ...leading('cookie-optout', ...OF_WEBSITE, 'social-media', 'location-data'),
      ...leading(
        'mandatory',
        'collection',
        'mandatory',
        'definition',
        'sensitive',
        'my-number',
        'identity-check',
      ),
      ...leading('automated-decision', 'automated-decision'),
      ...leading('consent-withdrawal', 'consent-withdrawal'),
    },
    otherwise: 'rights-stop',
  },
  howLong: { after: leading('answer-days', ...REQUESTS), otherwise: 'retention' },
  howSoon: { after: {}, otherwise: 'answer-days' },
  why: {
    after: {
      ...leading(
        'same',
        ...OF_WEBSITE,
        'revisions',
        'identity-check',
        'safeguards',
        'leak-prevention',
        'accuracy',
      ),
      ...leading(
        'purpose',
        'collection',
        'definition',
        'my-number',
        'sensitive',
        'marketing',
        'shareholders',
      ),
      ...leading('purpose', 'mandatory', 'payment-data', 'location-data', 'cctv-photos', 'source', 'purpose'),
    },
    otherwise: 'noMore',
  },
  where: {
    after: {
      ...leading('transfer-abroad', 'transfer-abroad', ...RECEIVERS),
      ...leading('contact-details', ...REQUESTS, 'contact-details'),
    },
    otherwise: 'server-location',
  },
  abroad: { after: leading('gdpr', 'laws', 'gdpr', 'regulator'), otherwise: 'transfer-abroad' },
  security: {
    after: {
      ...leading('entrustment', 'entrustment', 'contractor-names'),
      ...leading('encryption', 'encryption'),
      ...leading('leak-prevention', 'retention', 'leak-prevention', 'server-location', 'backups'),
    },
    otherwise: 'safeguards',
  },
  cost: { after: leading('fee-amount', 'fee', 'fee-amount'), otherwise: 'fee' },
  example: {
    after: { ...leading('contractor-names', 'entrustment', 'joint-use'), ...leading('fee-amount', 'fee') },
    otherwise: 'same',
  },
};

/** The topic that is asked about when something more of the last one is. */
export function topicOfAspect(last: Topic | null, aspect: Aspect): Target {
  const { after, otherwise } = TURNED[aspect];
  return (last === null ? undefined : after[last]) ?? otherwise;
}

/** Whether what was talked of decides by itself what is asked about. */
export function leadsOn(last: Topic | null, aspect: Aspect): boolean {
  return last !== null && TURNED[aspect].after[last] !== undefined;
}

/** Whether what a message names by itself is one of the things that such a question can be about. */
export function isOfAspect(topic: Topic, aspect: Aspect): boolean {
  const { after, otherwise } = TURNED[aspect];
  return topic === otherwise || Object.values(after).includes(topic);
}

const OF_ANY_DATA: ReadonlySet<Topic> = new Set([
  ...([
    'purpose',
    'marketing',
    'other-use',
    'third-party',
    'selling',
    'authorities',
    'emergency',
    'joint-use',
  ] as const),
  ...([
    'entrustment',
    'retention',
    'transfer-abroad',
    'server-location',
    'safeguards',
    'leak-prevention',
  ] as const),
  ...([
    'accuracy',
    'staff-access',
    'encryption',
    'backups',
    'source',
    'mandatory',
    'collection',
    'definition',
  ] as const),
  ...(['rights-access', 'rights-correct', 'rights-delete', 'rights-stop', 'breach-notification'] as const),
]);

/** What is asked about a piece of somebody's data: the same as was asked of data, else whether it is personal at all. */
export function topicOfData(last: Topic | null): Topic {
  return last !== null && OF_ANY_DATA.has(last) ? last : 'definition';
}
