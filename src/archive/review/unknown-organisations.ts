import { foldName } from '../fold-name.ts';
import { isDecided, type Review, sightOfEvidence, sightOfWords } from './raw-view.ts';
import type { Waiting } from './waiting.ts';

/** Bodies that speak and that the authority does not have: one question for each name, with all its statements. */
export function findUnknownOrganisations(review: Review): readonly Waiting[] {
  const speaking = review.statements.flatMap((statement) => {
    const { institution } = statement;
    return institution === null || institution.id !== null || isDecided(statement, 'institution')
      ? []
      : [{ name: institution.name, statement }];
  });
  return [...Map.groupBy(speaking, ({ name }) => foldName(name)).values()].map((own) => {
    const { name } = own[0]!;
    return {
      kind: 'unknown-organisation',
      field: 'institution',
      asks: `Which organisation is ${name}? It speaks in ${own.length === 1 ? 'one statement' : `${own.length} statements`} and is not in the authority.`,
      name,
      role: null,
      statements: own
        .map(({ statement: { id, raw } }) => ({ id, file: raw.file }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      uses: own.length,
      evidence: own.flatMap(({ statement }) => {
        const piece = statement.evidence.find(({ field, line }) => field === 'institution' && line !== null);
        return piece
          ? [sightOfEvidence(review, statement.raw.file, piece)]
          : (sightOfWords(review, statement, name) ?? []);
      }),
    };
  });
}
