import { anchorBlocks } from '../statement/anchors.ts';
import type { Authority } from '../statement/authority.ts';
import type { ProblemCode } from '../statement/problems.ts';
import type { Statement } from '../statement/schema.ts';
import { recordOf } from '../statement/source.ts';

/** Something that is wrong with a record, before it is known on which line of its file it stands. */
export interface Finding {
  readonly code: ProblemCode;
  /** Path of the value in the record's YAML. */
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** Which ids the authority has. */
export interface KnownIds {
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** The ids of an authority, to look references up in. */
export function idsOf({ people, organisations, sources }: Authority): KnownIds {
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  return { people: ids(people), organisations: ids(organisations), sources: ids(sources) };
}

/** Everyone and everything that a statement names by an id which the authority does not have. */
export function checkReferences(statement: Statement, known: KnownIds): readonly Finding[] {
  const { speakers, institution, source, turns, quotations } = statement;
  return [
    ...speakers.flatMap(({ id }, index) => reference('people', id, ['speakers', index, 'id'], known)),
    ...reference('organisations', institution?.id, ['institution', 'id'], known),
    ...reference('sources', recordOf(source), ['source'], known),
    ...turns.flatMap(({ speaker }, index) =>
      reference('people', speaker?.id, ['turns', index, 'speaker', 'id'], known),
    ),
    // A report quotes bodies as well as people.
    ...quotations.flatMap(({ speaker }, index) =>
      known.organisations.has(speaker?.id ?? '')
        ? []
        : reference('people', speaker?.id, ['quotations', index, 'speaker', 'id'], known),
    ),
  ];
}

/**
 * A finding where an id is given that the authority does not have.
 *
 * @param path where the id stands in its record
 */
export function reference(
  area: keyof KnownIds,
  id: string | null | undefined,
  path: readonly PropertyKey[],
  known: KnownIds,
): readonly Finding[] {
  if (id === null || id === undefined || known[area].has(id)) return [];
  return [{ code: 'reference-unknown', path, reason: `Expected an id of ${area}/, found "${id}"` }];
}

/** Relations to statements that the archive does not have, or to the statement itself. */
export function checkRelations({ id: own, relations }: Statement, there: ReadonlySet<string>): readonly Finding[] {
  return relations.flatMap(({ statement }, index): Finding[] => {
    const path = ['relations', index, 'statement'];
    if (statement === own)
      return [{ code: 'reference-unknown', path, reason: 'Expected another statement, found this one' }];
    return there.has(statement)
      ? []
      : [{ code: 'reference-unknown', path, reason: `Expected the id of a statement, found "${statement}"` }];
  });
}

/**
 * Quotations and turns that point at words which the body does not have: an anchor that is not there, a
 * span that runs over the end of its paragraph, spans out of order, a turn that the front matter lacks.
 */
export function checkAnchors({ body, turns, quotations }: Statement): readonly Finding[] {
  const anchored = anchorBlocks(body);
  const paragraphs = new Map(
    anchored.flatMap(({ block, anchor }) =>
      block.type === 'paragraph' && anchor !== null ? [[anchor, block.text]] : [],
    ),
  );
  const printed = anchored.flatMap(({ block, anchor }) => (block.type === 'turn' && anchor !== null ? [anchor] : []));
  const findings: Finding[] = [];
  const tell = (path: readonly PropertyKey[], reason: string) =>
    findings.push({ code: 'statement-anchor', path, reason });

  for (const [index, { paragraph, start, end }] of quotations.entries()) {
    const words = paragraphs.get(paragraph);
    if (words === undefined)
      tell(['quotations', index, 'paragraph'], `Expected the anchor of a paragraph, found "${paragraph}"`);
    else if (end > words.length)
      tell(['quotations', index, 'end'], `Expected an end within the paragraph's ${words.length} signs, found ${end}`);
    else if (splitsSign(words, start) || splitsSign(words, end))
      tell(
        ['quotations', index],
        'Expected a span of whole characters, found one that begins or ends inside a character',
      );
  }
  for (const [index, { turn }] of turns.entries()) {
    if (turn !== printed[index])
      tell(
        ['turns', index, 'turn'],
        `Expected ${printed[index] === undefined ? 'no further turn' : `"${printed[index]}", the anchor of turn ${index + 1} of the body`}, found "${turn}"`,
      );
  }
  if (printed.length > turns.length)
    tell(['turns'], `Expected ${printed.length} turns, as the body has, found ${turns.length}`);
  return findings;
}

/** True where an offset falls between the two halves of a character beyond U+FFFF. */
const splitsSign = (words: string, offset: number) =>
  /[\uD800-\uDBFF]/.test(words.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(words.charAt(offset));
