import type { Relation } from '../../statement/schema.ts';
import { sourceName } from '../../statement/source.ts';
import { daysApart, daysOf } from './compatible-days.ts';
import { readPartMark, type PartMark } from './part-mark.ts';
import type { RelatedText, Unrelated } from './text.ts';

/** Parts of one text are put out within this many days of each other. */
const DAYS = 14;
/** A headline of fewer words ("Interview") is shared by texts that have nothing to do with each other. */
const FEWEST_WORDS = 3;

interface Part extends RelatedText {
  readonly mark: PartMark;
}

/**
 * Texts in several parts: one headline but for the number of the part, one source, the same speakers, put out within a
 * fortnight, and a mark of it: the number in the headline, or a note such as "To be continued" or "Continued from …".
 * Where two texts could be the part before, none is taken.
 *
 * @returns for each text the part that it continues, or null
 */
export function findContinuations(texts: readonly RelatedText[]): (Relation | null)[] {
  const parts = texts.map((text): Part => ({ ...text, mark: readPartMark(text.statement.title) }));
  const byTitle = Map.groupBy(parts, ({ mark }) => mark.title);
  return parts.map((part) => {
    if (part.mark.title.split(' ').length < FEWEST_WORDS || part.statement.titleBasis === 'derived') return null;
    const before = (byTitle.get(part.mark.title) ?? []).filter(
      (other) => other !== part && belongTogether(part.statement, other.statement) && followsOn(part, other),
    );
    const [only, more] = before;
    return only === undefined || more !== undefined ? null : toRelation(part, only);
  });
}

function belongTogether(a: Unrelated, b: Unrelated): boolean {
  const whose = ({ speakers, institution }: Unrelated) =>
    [...speakers, ...(institution ? [institution] : [])]
      .map(({ id, name }) => id ?? name)
      .toSorted()
      .join('\n');
  const publisher = ({ source }: Unrelated) => sourceName(source, () => undefined);
  return (
    publisher(a) === publisher(b) &&
    a.lang === b.lang &&
    whose(a) === whose(b) &&
    daysApart(daysOf(a), daysOf(b)) <= DAYS
  );
}

/** Whether `part` comes right after `other`, by their numbers or by what notes say. */
function followsOn(part: Part, other: Part): boolean {
  if (part.mark.part !== null) return (other.mark.part ?? 1) === part.mark.part - 1;
  if (other.mark.part !== null) return false;
  const [before, after] = [daysOf(other.statement), daysOf(part.statement)];
  if (!(before.max < after.min)) return false;
  return part.notes.began !== null || other.notes.goesOn !== null;
}

function toRelation({ mark, notes }: Part, other: Part): Relation {
  const relation = { type: 'continues' as const, statement: other.statement.id, figure: null };
  if (mark.mark !== null)
    return { ...relation, rule: 'title/part', says: `The headlines are the same but for “${mark.mark}”.` };
  const note = notes.began ?? other.notes.goesOn!;
  return { ...relation, rule: 'note/continued', says: `Both have one headline, and a note says “${note}”.` };
}
