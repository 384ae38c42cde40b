import type { Draft, Form } from '../domain/form/form';
import type { RequestTypeId } from '../domain/request/requestType';
import { addition } from './addition';
import { complaint } from './complaint';
import { correction } from './correction';
import { deletion } from './deletion';
import { disclosure } from './disclosure';
import { erasure } from './erasure';
import { foreignRecipientInformation } from './foreignRecipientInformation';
import { inquiry } from './inquiry';
import { marketingStop } from './marketingStop';
import { provisionRecordDisclosure } from './provisionRecordDisclosure';
import { purposeNotice } from './purposeNotice';
import { stopThirdPartyProvision } from './stopThirdPartyProvision';
import { suspensionOfUse } from './suspensionOfUse';

/** The designated request form (所定の請求書) of each type. */
export const FORMS: Readonly<Record<RequestTypeId, Form>> = {
  'purpose-notice': purposeNotice,
  disclosure,
  'provision-record-disclosure': provisionRecordDisclosure,
  correction,
  addition,
  deletion,
  'suspension-of-use': suspensionOfUse,
  erasure,
  'stop-third-party-provision': stopThirdPartyProvision,
  'foreign-recipient-information': foreignRecipientInformation,
  'marketing-stop': marketingStop,
  complaint,
  inquiry,
};

const FREE = Object.fromEntries(
  Object.entries(FORMS).map(([id, form]) => [id, withoutFee(form)]),
) as typeof FORMS;

/** The forms of a desk: where no fee is published, none asks about one. APPI Art. 38(1). */
export function formsOf({ fee }: { readonly fee?: unknown }): typeof FORMS {
  return fee === undefined ? FREE : FORMS;
}

/** The form that a draft fills, as the desk asks it. */
export const formOf = ({ form, free }: Pick<Draft, 'form' | 'free'>): Form => (free ? FREE : FORMS)[form];

function withoutFee({ fields: { fee: _fee, ...fields }, ...form }: Form): Form {
  return { ...form, fields };
}

export function formFor(id: string): Form | undefined {
  return Object.values(FORMS).find((form) => form.id === id);
}

/** Whether a request is made of somebody's own words: its first question is what happened, or what is asked. */
export function isOfWords(id: string | null): boolean {
  const [first] = Object.values(formFor(id ?? '')?.fields ?? {});
  return first?.story === true;
}
