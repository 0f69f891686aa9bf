import type { Office } from '../authority.ts';
import { digest } from '../text.ts';

const MAX_LENGTH = 80;

/**
 * The id of an office: its role and the organisation that it is held in, `harbour-minister-at-harbour-ministry`; the
 * role alone where no organisation is known. The same office of two people has the same id.
 */
export function officeId({ role, organisation }: Pick<Office, 'role' | 'organisation'>): string {
  const id = organisation === null ? role : `${role}-at-${organisation}`;
  if (id.length <= MAX_LENGTH) return id;
  const end = id.lastIndexOf('-', MAX_LENGTH - 7);
  return `${id.slice(0, end > 0 ? end : MAX_LENGTH - 7)}-${digest(id)}`;
}
