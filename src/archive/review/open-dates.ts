import { isDay } from '../../statement/edtf.ts';
import { distinct } from './contested.ts';
import { isDecided, type Review, sightOfEvidence, sightOfLine } from './raw-view.ts';
import type { Waiting } from './waiting.ts';

/** Statements of which the day is not known, each with what is known of it. */
export function findOpenDates(review: Review): readonly Waiting[] {
  return review.statements
    .filter((statement) => !isDay(statement.date) && !isDecided(statement, 'date'))
    .map(({ id, date, published, captured, raw, evidence }) => ({
      kind: 'open-date' as const,
      field: 'date' as const,
      asks:
        date === null
          ? 'On which day were the words said? The text does not say.'
          : `On which day were the words said? The text leaves it open: ${date}.`,
      name: null,
      role: null,
      statements: [{ id, file: raw.file }],
      uses: 1,
      evidence: distinct([
        ...(published === null ? [] : [{ file: raw.file, line: null, words: `Published: ${published}` }]),
        ...(captured === null ? [] : [{ file: raw.file, line: null, words: `Saved: ${captured}` }]),
        ...evidence
          .filter(({ field, line }) => line !== null && ['date', 'published', 'captured'].includes(field))
          .map((piece) => sightOfEvidence(review, raw.file, piece)),
        ...(evidence.some(({ field, line }) => field === 'date' && line !== null)
          ? []
          : [sightOfLine(review, raw.file, raw.lines[0])]),
      ]),
    }));
}
