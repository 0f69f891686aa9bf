import type { VFileMessage } from 'vfile-message';
import type { Authority } from '../statement/authority.ts';
import { readAuthority } from './authority.ts';
import { checkAuthority, locateFindings } from './check-authority.ts';
import { checkOffices, findGaps, type Gap } from './check-offices.ts';
import { compareText } from './files.ts';
import { SHIPPED_AUTHORITY } from './paths.ts';

export interface CheckedAuthority {
  readonly authority: Authority;
  /** Sorted by file and line; files are paths below the authority's folder. */
  readonly messages: readonly VFileMessage[];
  readonly gaps: readonly Gap[];
}

/**
 * The authority that every archive of the real world knows, checked by itself: records against their schema and
 * each other, offices against each other.
 *
 * @param dir the authority's folder; the shipped one unless told
 */
export async function checkShippedAuthority(dir: string = SHIPPED_AUTHORITY): Promise<CheckedAuthority> {
  const { authority, origins, messages } = await readAuthority([{ dir, shown: '' }]);
  const found = locateFindings([...checkAuthority(authority), ...checkOffices(authority)], origins);
  return {
    authority,
    messages: [...messages, ...found].toSorted(
      (a, b) => compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0),
    ),
    gaps: findGaps(authority),
  };
}
