import { conceptsOf } from './concepts';

/** What a request may be made with as well: whoever names it need not ask what the policy says of it. */
const OF_REQUESTS: ReadonlySet<string> = new Set(
  (
    'accept-terms address age bank-account booking bookmark-tabs business-partner call chat company-identity ' +
    'contact-list contract customer-support deadline device document download education email-address email-content ' +
    'employee event family-data fax fee form id-document identity-verification inquiry job language letter live-person ' +
    'location name notification order passport password payment payment-card phone-number photo provide-optional ' +
    'receipt-number register-account sign-in signature store time-zone user-id video visit-sales voice website'
  ).split(' '),
);

/** Whether a text names anything that only a policy is about: cookies, third parties, how long data is kept. */
export function namesMatter(text: string): boolean {
  for (const concept of conceptsOf(text)) if (!OF_REQUESTS.has(concept)) return true;
  return false;
}
