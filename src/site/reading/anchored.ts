import { type Anchored, anchorBlocks } from '../../statement/anchors.ts';
import type { Block, Statement } from '../../statement/schema.ts';

const KNOWN = new WeakMap<readonly Block[], readonly Anchored[]>();

/** The blocks of a statement with their anchors, worked out once however many files and pages ask for them. */
export function anchored({ body }: Pick<Statement, 'body'>): readonly Anchored[] {
  const known = KNOWN.get(body);
  if (known) return known;
  const found = anchorBlocks(body);
  KNOWN.set(body, found);
  return found;
}
