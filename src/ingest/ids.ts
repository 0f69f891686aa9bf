import { bounds } from '../statement/edtf.ts';
import type { Statement } from '../statement/schema.ts';
import { slug } from '../statement/slug.ts';
import { digest } from '../statement/text.ts';
import { isKindLine } from './segment/kind-line.ts';
import { isSiteLine } from './segment/site-words.ts';
import type { Known } from './types.ts';

/** What an id is made from. */
export type Unnamed = Pick<Statement, 'date' | 'title' | 'kind' | 'speakers' | 'institution' | 'source'> & {
  readonly file: string;
  readonly anchors: readonly string[];
};

const wordSet = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

/** Words that say nothing in an address. */
const SMALL = wordSet(
  'a an the of to in on at for from by with and or as is are was were be been has have had will would does do did no not its his her their our this that it he she they we you i after before about over into than then so but says said mr mrs ms s',
  'le la les l d qu un une des du de et en au aux ce que qui dans par pour sur son sa ses ne pas',
  'i v na s k o ot do po za iz u ne chto kak',
  'january february march april may june july august september october november december',
);
/** Words that many titles have: left out where enough others remain. */
const COMMON = wordSet(
  'minister ministry foreign president permanent representative ambassador spokesperson secretary general interview statement remarks speech press news conference question questions answer answers media excerpt joint following',
);
/** Words, in the singular, of which the names of a site's rubrics are made: "Press Conferences", "Media Center". */
const RUBRICS = wordSet(
  'press media news conference briefing release statement speech interview remark transcript center centre room office archive latest report article video photo document publication event',
);
const ENOUGH = 3;
/** Words of the title that an address takes. */
const MOST_WORDS = 5;
/** Longest address without the digest that tells two of one name apart. */
const MAX_LENGTH = 72;
/** Longest part of an address for who speaks: a list of thirty states is no name. */
const MAX_NAME = 32;
const DIGEST = 5;
/** So many texts of one archive under one title are a rubric: its name tells none of them apart. */
const RUBRIC = 4;

/**
 * Give every statement its id.
 *
 * A statement that is known, by its raw file and its words, keeps the id that it has, wherever it now stands in the file
 * and whatever its title or date have become. Any other gets its date as far as it is a year, month or day, who speaks,
 * and the first telling words of the title; in place of a title that tells nothing, what kind of text it is. Where that is
 * taken, a digest of the words follows.
 *
 * @param statements in a fixed order (by file and position), on which the result depends
 * @returns ids of at most 80 signs, no two of them alike
 */
export function assignIds(statements: readonly Unnamed[], known: readonly Known[]): readonly string[] {
  const kept = recognise(statements, known);
  const taken = new Set([...known.map(({ id }) => id), ...kept.values()]);
  const rubrics = findRubrics(statements);
  return statements.map((statement, index) => {
    const old = kept.get(index);
    if (old !== undefined) return old;
    const id = untaken(mint(statement, rubrics), statement, taken);
    taken.add(id);
    return id;
  });
}

/** The id itself where it is free; else with a digest of the file and the words, and once more for the same words again. */
function untaken(id: string, { file, anchors }: Unnamed, taken: ReadonlySet<string>): string {
  const words = [file, ...anchors].join(' ');
  for (let again = 0; ; again += 1) {
    const next = again === 0 ? id : `${id}-${digest(again === 1 ? words : `${words} ${again}`, DIGEST)}`;
    if (!taken.has(next)) return next;
  }
}

/** Titles that many statements of the archive have, as they are compared. */
function findRubrics(statements: readonly Unnamed[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { title } of statements) times.set(slug(title), (times.get(slug(title)) ?? 0) + 1);
  return new Set([...times].flatMap(([title, count]) => (count >= RUBRIC ? [title] : [])));
}

/** Pairs of statement and known id that share most anchors, in the same raw file, best pair first. */
function recognise(statements: readonly Unnamed[], known: readonly Known[]): Map<number, string> {
  const byFile = Map.groupBy(
    known.map(({ id, file, anchors }) => ({ id, file, anchors: new Set(anchors) })),
    ({ file }) => file,
  );
  const pairs = statements.flatMap(({ file, anchors }, index) =>
    (byFile.get(file) ?? []).map((old) => {
      const shared = anchors.filter((anchor) => old.anchors.has(anchor)).length;
      return { index, id: old.id, share: shared / Math.max(1, Math.min(anchors.length, old.anchors.size)) };
    }),
  );
  const kept = new Map<number, string>();
  const used = new Set<string>();
  for (const { index, id, share } of pairs.toSorted(
    (a, b) => b.share - a.share || a.index - b.index || (a.id < b.id ? -1 : 1),
  )) {
    if (share < 0.5 || kept.has(index) || used.has(id)) continue;
    kept.set(index, id);
    used.add(id);
  }
  return kept;
}

/** `2022-01-28-moravec-proposals-strait-excessive`; `2022-01-28-moravec-interview` where the title tells nothing. */
function mint(statement: Unnamed, rubrics: ReadonlySet<string>): string {
  const words = tellsNothing(statement.title, rubrics) ? [] : tellingWords(statement);
  const who = speaking(statement) || (words.length === 0 ? publishing(statement) : '');
  const head = [datePart(statement.date), who].filter((part) => part !== '').join('-');
  return cut([head, ...(words.length === 0 ? [statement.kind] : words.slice(0, MOST_WORDS))].join('-'), MAX_LENGTH);
}

/** A link of the page, a rubric or the mere name of a kind of text, taken for the headline. */
function tellsNothing(title: string, rubrics: ReadonlySet<string>): boolean {
  const plain = slug(title.replace(REMARK, ' '));
  return (
    isSiteLine({ number: 1, text: title }) ||
    isKindLine(title) ||
    rubrics.has(plain) ||
    plain.split('-').every((word) => RUBRICS.has(word) || RUBRICS.has(word.replace(/s$/, '')) || SMALL.has(word))
  );
}

/** Surnames of one or two speakers, or the institution; empty where more speak, or nobody who is known. */
function speaking({ speakers, institution }: Unnamed): string {
  if (speakers.length === 1 || speakers.length === 2)
    return cut(
      speakers
        .map(({ name }) => surname(name))
        .filter((name) => name !== '')
        .join('-'),
      MAX_NAME,
    );
  return institution === null ? '' : cut(slug(institution.id ?? institution.name), MAX_NAME);
}

function publishing({ source }: Unnamed): string {
  return source === null ? '' : cut(slug(typeof source === 'string' ? source : source.name), MAX_NAME);
}

/** As many whole words as fit; a part of the first where not even that does. */
function cut(words: string, length: number): string {
  if (words.length <= length) return words;
  const end = words.lastIndexOf('-', length);
  return words.slice(0, end > 0 ? end : length);
}

/** What a wire says of its own item, or a page of its link: `[Text]`, `[communique]`, `[PDF]`. */
const REMARK = /\[[^\][]{1,40}\]/gu;

function tellingWords({ title, speakers }: Unnamed): readonly string[] {
  const names = new Set(speakers.flatMap(({ name }) => slug(name).split('-')));
  const words = slug(title.replace(REMARK, ' '))
    .split('-')
    .filter((word) => word !== '' && !SMALL.has(word) && !names.has(word) && !/^\d+$/.test(word));
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length >= ENOUGH ? telling : words;
}

/** The day, month or year that a date is certainly in; anything wider is `undated` in an address. */
function datePart(date: string | null): string {
  const { min, max } = date === null ? { min: null, max: null } : bounds(date);
  if (min === null || max === null) return 'undated';
  return [10, 7, 4].map((length) => min.slice(0, length)).find((part) => max.startsWith(part)) ?? 'undated';
}

const surname = (name: string) => slug(name).split('-').at(-1)!;
