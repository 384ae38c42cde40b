import type { Form } from '../domain/form/form';
import type { RequestTypeId } from '../domain/request/requestType';
import { complaint } from './complaint';
import { disclosure } from './disclosure';
import { inquiry } from './inquiry';

/** The designated request form (所定の請求書) of each type. */
export const FORMS: Readonly<Record<RequestTypeId, Form>> = { disclosure, complaint, inquiry };

export function formFor(id: string): Form | undefined {
  return Object.values(FORMS).find((form) => form.id === id);
}
