import type { Relation, Statement } from '../../statement/schema.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Said, Values } from '../words/say.ts';

/** Texts that stand to a statement in one way. */
export interface RelatedNote {
  /** What they are to the statement. */
  readonly role: 'inFull' | 'sameText' | 'part' | 'teaser' | 'excerpt';
  /** `in full`, `the same text`, `part 2` … */
  readonly title: Said;
  readonly list: readonly { readonly statement: Statement; /** What shows it. */ readonly says: string | null }[];
}

type Related = Pick<Catalogue, 'statement' | 'referring'>;

/**
 * The texts that a statement is related to, whichever of the two the relation is kept with: the full text of an excerpt
 * and the excerpts of a full text, all printings of the same text, the other parts of a text in several.
 */
export function relatedTo(statement: Statement, catalogue: Related): readonly RelatedNote[] {
  const full = pointedTo(statement, 'excerptOf', catalogue);
  const excerpts = pointingTo(statement, 'excerptOf', catalogue);
  const notes = [
    { ...note('inFull'), list: full },
    { ...note('sameText'), list: printings(statement, catalogue) },
    ...parts(statement, catalogue),
    { ...note('teaser'), list: excerpts.filter((one) => one.statement.excerpt) },
    { ...note('excerpt'), list: excerpts.filter((one) => !one.statement.excerpt) },
  ];
  return notes.filter(({ list }) => list.length > 0);
}

const note = (role: RelatedNote['role'], values?: Values) => ({
  role,
  title: { k: `beside.${role}`, with: values } as const,
});

type Entry = RelatedNote['list'][number];

function pointedTo({ relations }: Statement, type: Relation['type'], { statement: byId }: Related): readonly Entry[] {
  return relations
    .filter((relation) => relation.type === type)
    .flatMap(({ statement: id, says }) => {
      const statement = byId.get(id);
      return statement ? [{ statement, says }] : [];
    });
}

function pointingTo({ id }: Statement, type: Relation['type'], { referring }: Related): readonly Entry[] {
  return (referring.get(id) ?? []).flatMap((statement) =>
    statement.relations
      .filter((relation) => relation.type === type && relation.statement === id)
      .map(({ says }) => ({ statement, says })),
  );
}

/** Each printing points to an earlier one: all that hang together so are one text. */
function printings(statement: Statement, catalogue: Related): readonly Entry[] {
  const found = new Map<Statement, Entry>([[statement, { statement, says: null }]]);
  for (const one of found.keys()) {
    for (const entry of [...pointedTo(one, 'sameAs', catalogue), ...pointingTo(one, 'sameAs', catalogue)]) {
      // What is said of two other printings says nothing of this one.
      if (!found.has(entry.statement)) found.set(entry.statement, one === statement ? entry : { ...entry, says: null });
    }
  }
  return [...found.values()].slice(1);
}

/** The other parts of a text, each under its number. */
function parts(statement: Statement, catalogue: Related): readonly RelatedNote[] {
  const chain = [{ statement, says: null as string | null }];
  const step = (from: Statement, list: readonly Entry[], add: (entry: Entry) => void): Statement | null => {
    const next = list.find((entry) => !chain.some((one) => one.statement === entry.statement));
    if (next) add(from === statement ? next : { ...next, says: null });
    return next?.statement ?? null;
  };
  for (let at: Statement | null = statement; at !== null;)
    at = step(at, pointedTo(at, 'continues', catalogue), (entry) => chain.unshift(entry));
  for (let at: Statement | null = statement; at !== null;)
    at = step(at, pointingTo(at, 'continues', catalogue), (entry) => chain.push(entry));
  return chain.flatMap((entry, index) =>
    entry.statement === statement ? [] : [{ ...note('part', { part: String(index + 1) }), list: [entry] }],
  );
}
