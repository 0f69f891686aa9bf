import type { SearchReader } from '../reader.ts';
import type { Case } from './case.ts';
import { checkClaim } from './claim-check.ts';
import { exactly } from './exactly.ts';
import { inPieces } from './in-pieces.ts';
import { nearly } from './nearly.ts';
import { readQuotation } from './read-quotation.ts';
import type { Claim, Judgement } from './types.ts';

export interface CheckOptions {
  /** BCP 47 tag of the language in which a claimed date is written; left out: English. */
  readonly lang?: string;
  /** How many places are read beside the best one: each costs a small file. */
  readonly others?: number;
}

/**
 * Hold a quotation against the archive.
 *
 * First it is looked for as it stands, then its pieces in one statement, both exactly and by the index alone. Else the places that
 * are most like it are read and aligned with it word by word, and what the best of them lacks is looked for elsewhere. So what is
 * called `verbatim` stands so, token for token; likeness decides only between `altered`, `stitched` and `absent`.
 *
 * @throws IndexError where a part of the index cannot be read
 */
export async function checkQuotation(
  reader: SearchReader,
  claim: Claim,
  { lang = 'en', others = 4 }: CheckOptions = {},
): Promise<Judgement> {
  const quotation = readQuotation(claim.quotation);
  const one: Case = { reader, claim, quotation, check: await checkClaim(reader, claim, lang), others };
  return (await exactly(one)) ?? (await inPieces(one)) ?? (await nearly(one));
}
