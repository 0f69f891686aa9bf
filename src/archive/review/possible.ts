import { isDay } from '../../statement/edtf.ts';
import { FIELDS, type Field, type Statement } from '../../statement/schema.ts';
import { sourceName } from '../../statement/source.ts';
import { distinct } from './contested.ts';
import { isDecided, type Review, sightOfEvidence } from './raw-view.ts';
import type { Waiting } from './waiting.ts';

/** Values that are published on evidence too weak to rely on: a question for each statement and field. */
export function findPossible(review: Review): readonly Waiting[] {
  return review.statements.flatMap((statement) =>
    FIELDS.flatMap((field): Waiting[] => {
      const pieces = statement.evidence.filter((piece) => piece.field === field);
      const value = valueWords(statement, field);
      // The day of publication that stands for the day of the words is settled with it.
      if (field === 'published' && value === statement.date) return [];
      // A day that stays open is a question of its own, whatever its evidence is worth.
      if (
        value === null ||
        isDecided(statement, field) ||
        !pieces.some(({ tier }) => tier === 'possible') ||
        (field === 'date' && !isDay(statement.date))
      )
        return [];
      // Whoever is in no record is asked for by name.
      if (
        (field === 'speakers' && statement.speakers.some(({ id }) => id === null)) ||
        (field === 'institution' && statement.institution?.id === null)
      )
        return [];
      const { id, raw } = statement;
      const evidence = pieces.map((piece) => sightOfEvidence(review, raw.file, piece));
      return [
        {
          kind: 'possible',
          field,
          asks: `Is the ${FIELD_NAMES[field]} right: ${value}? ${pieces[0]!.says}`,
          name: null,
          role: null,
          statements: [{ id, file: raw.file }],
          uses: 1,
          evidence: distinct(evidence),
        },
      ];
    }),
  );
}

const FIELD_NAMES: Readonly<Record<Field, string>> = {
  title: 'title',
  kind: 'kind',
  date: 'date',
  published: 'day of publication',
  captured: 'day of saving',
  speakers: 'speaker',
  institution: 'institution',
  source: 'source',
  place: 'place',
  lang: 'language',
};

/** The value of a field in words; null where there is none. */
function valueWords(statement: Statement, field: Field): string | null {
  if (field === 'speakers') return statement.speakers.map(({ name }) => name).join(', ') || null;
  if (field === 'institution') return statement.institution?.name ?? null;
  if (field === 'source') return sourceName(statement.source, () => undefined);
  return statement[field];
}
