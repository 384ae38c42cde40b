import type { Fields, Form } from '../domain/form/form';
import { REQUEST_TYPES, type RequestTypeId } from '../domain/request/requestType';
import { DATA_METHOD_FIELDS, FEE_FIELDS, NOTICE_METHOD_FIELDS } from './answerFields';
import { WHO_FIELDS } from './whoFields';

interface Claim {
  readonly id: RequestTypeId;
  /** Raised whenever a question of the form changes, those that all forms share among them. */
  readonly version: number;
  /** What is asked for, and nothing that another form asks too. */
  readonly about: Fields;
  /** What goes out in the end: data, or the news of what was done. */
  readonly ends: 'data' | 'notice';
}

/** 所定の請求書: the form of a claim under the law. Who asks, what for, how to answer, and the fee if there may be one. */
export function claim({ id, version, about, ends }: Claim): Form {
  return {
    id,
    version,
    identity: 'code',
    confirm: true,
    notice: 'form:notice.claim',
    fields: {
      ...WHO_FIELDS,
      ...about,
      ...(ends === 'data' ? DATA_METHOD_FIELDS : NOTICE_METHOD_FIELDS),
      ...(REQUEST_TYPES[id].feeAllowed ? FEE_FIELDS : {}),
    },
    // The address that the code goes to is the way to reach the person; without one they tell another.
    reachable: ({ contact }) => typeof contact === 'string',
    mailTo: () => undefined,
  };
}
