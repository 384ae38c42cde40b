import type { Topic } from '../../locales';
import names from '../../locales/en/topics.json';

/** What a question to a privacy desk may be about, in the order of the locales. */
export const TOPICS = Object.keys(names) as readonly Topic[];

/** Which topics a request touches: the policy has no text about `deletion`, but about how data comes to be deleted. */
export const TOPICS_OF_REQUESTS: Readonly<Record<string, readonly Topic[]>> = {
  'purpose-notice': ['request-procedure', 'purpose'],
  disclosure: ['rights-access', 'request-procedure'],
  'provision-record-disclosure': ['third-party', 'rights-access'],
  correction: ['rights-correct'],
  addition: ['rights-correct'],
  deletion: ['rights-delete'],
  erasure: ['rights-delete'],
  'suspension-of-use': ['rights-stop'],
  'stop-third-party-provision': ['rights-stop', 'third-party'],
  'foreign-recipient-information': ['transfer-abroad'],
  'marketing-stop': ['marketing', 'rights-stop'],
  complaint: ['complaints'],
  inquiry: ['contact'],
};
