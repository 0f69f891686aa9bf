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
  const check = await checkClaim(reader, claim, lang);
  const caseOf = (text: string): Case => ({
    reader,
    claim: { ...claim, quotation: text },
    quotation: readQuotation(text),
    check,
    others,
  });
  const one = caseOf(claim.quotation);
  // A word that a line end parted; where the hyphen is its own, it is found as it is.
  const joined = claim.quotation.replace(/(?<=\p{L})-\s+(?=\p{Ll})/gu, '');
  for (const text of new Set([claim.quotation, joined])) {
    const reading = text === claim.quotation ? one : caseOf(text);
    const found = (await exactly(reading)) ?? (await inPieces(reading));
    if (found) return { ...found, claim };
  }
  return nearly(one);
}
