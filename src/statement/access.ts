import { anchorBlocks, type Anchored } from './anchors.ts';
import type { Source } from './authority.ts';
import type { Access, Block, Quotation, Relation, Statement } from './schema.ts';

/** Stands where words between two quotations are not shown. It is ours, so it is no part of a quotation. */
export const OMISSION = '[…]';

/** How much of a statement may be shown, and who says so. */
export interface Condition {
  readonly allows: Access;
  /** For a reader; null: nobody gave a reason. */
  readonly says: string | null;
}

/**
 * The condition that holds for a statement: an editor's decision on it, else its source's.
 *
 * @param source its source's record; undefined where there is none
 */
export function conditionOf(
  { access }: Pick<Statement, 'access'>,
  source: Pick<Source, 'access' | 'rights'> | undefined,
): Condition {
  return access ?? { allows: source?.access ?? 'full', says: source?.rights ?? null };
}

/**
 * A statement with nothing in it that may not be shown.
 *
 * `quotations`: of each paragraph what is quoted in it, with its printed marks, and `OMISSION` between; paragraphs and turns
 * without a quotation are gone. `record`: no words. Of both the title stays, printed or derived, since a text cannot be
 * referred to without it; the line under it and the lines that evidence quotes are left out. Anchors are those of what is shown.
 */
export function withhold(statement: Statement, { allows, says }: Condition): Statement {
  if (allows === 'full') return statement;
  const { relations } = statement;
  const { body, turns, quotations } =
    allows === 'record' ? { body: [], turns: [], quotations: [] } : onlyQuotations(statement);
  return {
    ...statement,
    standfirst: null,
    body,
    turns,
    quotations,
    evidence: statement.evidence.map((one) => ({ ...one, quote: null })),
    relations: allows === 'record' ? relations.map(withoutWords) : relations,
    access: { allows, says: says ?? 'The source does not allow more.' },
  };
}

/** What shows that two texts give the same words is some of them. */
const withoutWords = (relation: Relation): Relation =>
  relation.type === 'sharesWords' ? { ...relation, says: 'Both give the same words of one speaker.' } : relation;

function onlyQuotations({ body, turns, quotations }: Statement): Pick<Statement, 'body' | 'turns' | 'quotations'> {
  const speech = Map.groupBy(
    quotations.filter(({ kind }) => kind !== 'term'),
    ({ paragraph }) => paragraph,
  );
  const anchored = anchorBlocks(body);
  const kept = anchored.flatMap((one): { old: Anchored; cut: Cut | null }[] => {
    if (one.block.type === 'subheading') return [];
    if (one.block.type === 'turn') return [{ old: one, cut: null }];
    const quoted = speech.get(one.anchor ?? '');
    return quoted ? [{ old: one, cut: cutOut(one.block.text, quoted) }] : [];
  });
  // A turn of which nothing is quoted goes with its words.
  const shown = kept.filter(
    ({ old, cut }) => cut !== null || kept.some((other) => other.cut !== null && other.old.turn === old.anchor),
  );
  const blocks = shown.map(({ old, cut }): Block => (cut ? { type: 'paragraph', text: cut.text } : old.block));
  const anchors = anchorBlocks(blocks).map(({ anchor }) => anchor ?? '');
  const newAnchor = new Map(shown.map(({ old }, index) => [old.anchor, anchors[index]!]));
  return {
    body: blocks,
    turns: turns.flatMap((turn) => {
      const anchor = newAnchor.get(turn.turn);
      return anchor === undefined ? [] : [{ ...turn, turn: anchor }];
    }),
    quotations: shown.flatMap(({ cut }, index) =>
      (cut?.quotations ?? []).map((quotation) => ({ ...quotation, paragraph: anchors[index]! })),
    ),
  };
}

/** What is left of a paragraph, and its quotations as they stand in that. */
interface Cut {
  readonly text: string;
  readonly quotations: readonly Quotation[];
}

/** A sign before or behind a quotation that belongs to it. */
const MARK = /["'„“”‘’‚‛«»‹›「」『』《》〝〞]/u;

function cutOut(text: string, quotations: readonly Quotation[]): Cut {
  let shown = '';
  let end = -1;
  const moved: Quotation[] = [];
  for (const quotation of quotations.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    // Speech inside a quotation is shown with it.
    if (quotation.start < end) continue;
    const first = MARK.test(text.charAt(quotation.start - 1)) ? quotation.start - 1 : quotation.start;
    end = MARK.test(text.charAt(quotation.end)) ? quotation.end + 1 : quotation.end;
    if (shown !== '') shown += ` ${OMISSION} `;
    const shift = shown.length - first;
    shown += text.slice(first, end);
    moved.push({ ...quotation, start: quotation.start + shift, end: quotation.end + shift });
  }
  return { text: shown, quotations: moved };
}
