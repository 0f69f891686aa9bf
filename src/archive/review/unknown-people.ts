import type { Named, Statement } from '../../statement/schema.ts';
import { foldName } from '../fold-name.ts';
import { isDecided, type Review, sightOfEvidence, sightOfWords } from './raw-view.ts';
import type { Sight, Waiting } from './waiting.ts';

/** A name that a statement holds without a record, and how often. */
interface Use {
  readonly name: string;
  readonly role: string | null;
  readonly statement: Statement;
  readonly count: number;
}

/**
 * Names that speak and that the authority does not have: one question for each name, with all its statements. A record
 * in the authority answers it, and so does a decision on who speaks in a statement, for that statement. Bodies and nouns
 * ("the ministry") to which quotations belong are no names of people.
 */
export function findUnknownPeople(review: Review): readonly Waiting[] {
  const bodies = review.authority.organisations
    .flatMap(({ name, names }) => [name, ...names.map((other) => other.name)])
    .map(foldName);
  const isPerson = ({ name }: Use) =>
    /^[^\p{Ll}]/u.test(name) &&
    !bodies.some((body) => body === foldName(name) || body.startsWith(`${foldName(name)} `));
  const uses = review.statements
    .filter((statement) => !isDecided(statement, 'speakers'))
    .flatMap(usesIn)
    .filter(isPerson);
  return [...Map.groupBy(uses, ({ name }) => foldName(name)).values()].map((own) => {
    const { name } = own[0]!;
    const count = own.reduce((sum, use) => sum + use.count, 0);
    const where = own.length === 1 ? 'one statement' : `${own.length} statements`;
    return {
      kind: 'unknown-person',
      field: 'speakers',
      asks: `Who is ${name}? Speaks in ${where}${count > own.length ? `, ${count} times in all` : ''}, and is not in the authority.`,
      name,
      role: own.find(({ role }) => role !== null)?.role ?? null,
      statements: own
        .map(({ statement: { id, raw } }) => ({ id, file: raw.file }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      uses: count,
      evidence: own.flatMap((use) => sightOf(review, use) ?? []),
    };
  });
}

/** Every unknown name of a statement's main speakers, turns and quotations, but for its institution's. */
function usesIn(statement: Statement): readonly Use[] {
  const { speakers, turns, quotations, institution } = statement;
  const named: readonly (Named | null)[] = [
    ...speakers,
    ...turns.map(({ speaker }) => speaker),
    ...quotations.map(({ speaker }) => speaker),
  ];
  const unknown = named.filter((one): one is Named => one?.id === null && one.name !== institution?.name);
  return [...Map.groupBy(unknown, ({ name }) => foldName(name)).values()].map((same) => {
    const { name } = same[0]!;
    return {
      name,
      role: speakers.find((speaker) => speaker.name === name)?.role ?? null,
      statement,
      count: same.length,
    };
  });
}

/** Where the name stands: on a line of the evidence, else where ingest told of it, else the first line that holds it. */
function sightOf(review: Review, { name, statement }: Use): Sight | null {
  const { raw, evidence } = statement;
  const surname = name.split(' ').at(-1)!;
  const piece = evidence.find(
    ({ field, line, quote }) => field === 'speakers' && line !== null && (quote ?? '').includes(surname),
  );
  if (piece) return sightOfEvidence(review, raw.file, piece);
  return sightOfWords(review, statement, name) ?? sightOfWords(review, statement, surname);
}
