import type { ForbiddenKind } from '../../domain/conversation/forbiddenKind';

/** Where a number stands in a text, in UTF-16 units, `to` not included. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: ForbiddenKind;
}
