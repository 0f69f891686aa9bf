import type { Authority } from '../authority.ts';
import type { Evidence, Named, Statement } from '../schema.ts';
import { nameForm } from './name-form.ts';

/** Somebody without a record whose words texts hold, by the name as printed. */
export interface PrintedSpeaker {
  readonly name: string;
  /**
   * Where the texts print a surname alone, the id of the statement that this one speaks in: two texts with one surname may
   * mean two people. Null where the name is full.
   */
  readonly within: string | null;
}

/** A name of one statement, with what the statement makes of it. */
interface Use {
  readonly name: string;
  readonly main: boolean;
  /** The best tier of what gives the statement to the name; null where it is no main speaker. */
  readonly tier: Evidence['tier'] | null;
  readonly role: boolean;
  readonly turns: number;
  readonly full: number;
  readonly partial: number;
}

/**
 * Whom texts name as speaking and no record stands behind, as far as ingest is sure that the words are somebody's name.
 *
 * The words must look like a person's name (`nameForm`) and be no body, source or place of the archive; and of these one
 * must hold:
 *
 * - they stand as a label before a turn;
 * - they are a statement's main speaker, and its evidence is `certain` or `probable`, or an editor decided so;
 * - they are a main speaker by evidence that is only `possible`, and a second sign agrees: a role printed with them, words
 *   quoted as theirs, or another statement that they speak in;
 * - they are a full name to which a whole sentence is quoted, or two fragments. A fragment alone, or a surname alone to which
 *   something is quoted, is not sure: the first words of a sentence and names of places are misread so.
 *
 * Labels of one text of which three or more end alike are fields of a form, and count for nobody.
 *
 * Names are the same only where they are printed alike, letter for letter. A surname alone is somebody of its own in each
 * statement.
 *
 * @returns each once, in the order of their names, then of their statements
 */
export function printedSpeakers(
  statements: readonly Statement[],
  authority: Pick<Authority, 'organisations' | 'sources'>,
): readonly PrintedSpeaker[] {
  const others = namesOfOthers(statements, authority);
  const uses = new Map<string, { readonly speaker: PrintedSpeaker; readonly uses: Use[] }>();
  for (const statement of statements) {
    for (const use of usesIn(statement)) {
      if (others.has(fold(use.name))) continue;
      const speaker = printedSpeaker(use.name, statement.id);
      if (speaker === null) continue;
      const key = printedKey(speaker);
      const known = uses.get(key);
      if (known) known.uses.push(use);
      else uses.set(key, { speaker, uses: [use] });
    }
  }
  return [...uses.entries()]
    .filter(([, found]) => isSure(found.uses, found.speaker))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { speaker }]) => speaker);
}

/** Whom a name stands for in a statement, whether or not ingest is sure of it; null where it is nobody's name. */
export function printedSpeaker(name: string, statement: string): PrintedSpeaker | null {
  const form = nameForm(name);
  return form === null ? null : { name, within: form === 'full' ? null : statement };
}

/** What two printed speakers have in common only where they are the same. */
export function printedKey({ name, within }: PrintedSpeaker): string {
  return within === null ? name : `${name}\n${within}`;
}

function isSure(uses: readonly Use[], { within }: PrintedSpeaker): boolean {
  const [full, partial] = [sum(uses, 'full'), sum(uses, 'partial')];
  const quoted = within === null && (full > 0 || partial > 1);
  if (uses.some(({ turns }) => turns > 0) || quoted) return true;
  const main = uses.filter((use) => use.main);
  if (main.some(({ tier }) => tier === 'certain' || tier === 'probable')) return true;
  return main.some(({ role }) => role) || main.length > 1 || (main.length > 0 && full + partial > 0);
}

const sum = (uses: readonly Use[], what: 'full' | 'partial') => uses.reduce((total, use) => total + use[what], 0);

/** Every name of a statement without a record, but for its institution's. */
function usesIn(statement: Statement): readonly Use[] {
  const fields = formFields(statement);
  const names = new Set(
    [...statement.speakers, ...statement.turns.map(({ speaker }) => speaker), ...quotedIn(statement)].flatMap((one) =>
      one?.id === null ? [one.name] : [],
    ),
  );
  return [...names].map((name) => {
    const isIt = (one: Named | null) => one?.id === null && one.name === name;
    const quotations = statement.quotations.filter(({ speaker }) => isIt(speaker));
    const main = statement.speakers.find(isIt);
    return {
      name,
      main: main !== undefined,
      tier: main ? tierOf(name, statement) : null,
      role: (main?.role ?? null) !== null,
      turns: fields.has(name) ? 0 : statement.turns.filter(({ speaker }) => isIt(speaker)).length,
      full: quotations.filter(({ kind }) => kind === 'full').length,
      partial: quotations.filter(({ kind }) => kind === 'partial').length,
    };
  });
}

/** So many different labels that end alike are no family. */
const FORM = 3;

/** Names that label turns and end in the same word as others do: `Name of Ship`, `Home of Ship`, `Master of Ship`. */
function formFields({ turns }: Statement): ReadonlySet<string> {
  const labels = new Set(
    turns.flatMap(({ speaker }) => (speaker?.id === null && /\s/u.test(speaker.name) ? [speaker.name] : [])),
  );
  const endings = Map.groupBy(labels, (name) => name.split(/\s+/u).at(-1)!);
  return new Set([...endings.values()].filter((alike) => alike.length >= FORM).flat());
}

const quotedIn = ({ quotations }: Statement): readonly (Named | null)[] =>
  quotations.filter(({ kind }) => kind !== 'term').map(({ speaker }) => speaker);

/** The best tier among the pieces of evidence that speak of a main speaker; of all pieces where none names them. */
function tierOf(name: string, { evidence }: Statement): Evidence['tier'] {
  const last = fold(name.split(' ').at(-1)!);
  const pieces = evidence.filter(({ field }) => field === 'speakers');
  const own = pieces.filter(
    ({ quote, says, basis }) => basis === 'decided' || fold(`${quote ?? ''} ${says}`).includes(last),
  );
  const tiers = new Set((own.length > 0 ? own : pieces).map(({ tier }) => tier));
  return (['certain', 'probable'] as const).find((tier) => tiers.has(tier)) ?? 'possible';
}

/** Names, folded, of what is no person: organisations and sources that have a record, and institutions, sources and places that texts print. */
function namesOfOthers(
  statements: readonly Statement[],
  { organisations, sources }: Pick<Authority, 'organisations' | 'sources'>,
): ReadonlySet<string> {
  return new Set(
    [
      ...[...organisations, ...sources].flatMap(({ name, names }) => [name, ...names.map((other) => other.name)]),
      ...statements.flatMap(({ institution, source, place }) => [
        ...(institution ? [institution.name] : []),
        ...(source !== null && typeof source !== 'string' ? [source.name] : []),
        ...(place === null ? [] : [place]),
      ]),
    ].map(fold),
  );
}

const fold = (name: string) => name.normalize('NFC').toLowerCase();
