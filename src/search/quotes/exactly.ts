import type { Case } from './case.ts';
import { absent, judgementOf } from './judgement.ts';
import { bestOccurrences, type Occurrence } from './occurrences.ts';
import { placeOf } from './places.ts';
import { passagesBetween, printedWords } from './printed-words.ts';
import { tokensOf } from './read-quotation.ts';
import type { Judgement, Piece } from './types.ts';

/** Where the whole stands so, marks for omissions included if the text itself has them; null: nowhere. */
export async function exactly(one: Case): Promise<Judgement | null> {
  const { whole } = one.quotation;
  if (whole.length === 0) return absent(one, null);
  const found = await one.reader.phrase(tokensOf(whole));
  if (found.total === 0) return null;
  const occurrences = await bestOccurrences(one, found);
  const places = await Promise.all(occurrences.map((occurrence) => exactPlace(one, occurrence)));
  const shown = places.filter((place) => place !== null);
  if (shown.length === 0) return null;
  // A place where it is known who says it tells more of a claimed speaker than one that may be anybody’s.
  const known = shown[0]!.place.said.length === 1 ? 0 : shown.findIndex(({ place }) => place.sure);
  const best = one.claim.speaker === null || known <= 0 ? shown[0]! : shown[known]!;
  return judgementOf(one, {
    verdict: 'verbatim',
    pieces: [best],
    others: shown.filter((piece) => piece !== best).map(({ place }) => place),
    statements: found.statements.length,
  });
}

/** The words as they are printed at an occurrence; null: they do not stand there as this engine cuts texts into words. */
async function exactPlace(
  { reader, claim, quotation: { whole } }: Case,
  { statement, position }: Occurrence,
): Promise<Piece | null> {
  const passages =
    position === null
      ? await reader.text(statement)
      : await passagesBetween(reader, statement, position, position + whole.at(-1)!.token);
  const printed = printedWords(passages, true);
  const at = printed.findIndex(
    (first, index) =>
      (position === null || first.position === position) &&
      whole.every(({ key, before }, offset) => {
        const word = printed[index + offset];
        return word?.key === key && (offset === 0 || word.before === before);
      }),
  );
  if (at === -1) return null;
  const place = await placeOf(reader, statement, printed.slice(at, at + whole.length));
  const printedText = place.stretches.map((stretch) => stretch.words).join('\n');
  const quoted = claim.quotation.slice(whole[0]!.start, whole.at(-1)!.end);
  return { segments: [{ type: 'same', quoted, printed: printedText }], place };
}
