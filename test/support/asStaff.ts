import type { Actor } from '../../src/domain/staff/permission';

/** A member of staff who does something. */
export const asStaff = (staffId: string): Actor => ({ staffId, role: 'staff' });
