import { bounds } from '../statement/edtf.ts';
import type { Statement } from '../statement/schema.ts';
import { digest } from '../statement/text.ts';
import type { Known } from './types.ts';

/** What an id is made from. */
export type Unnamed = Pick<Statement, 'date' | 'title' | 'speakers' | 'institution' | 'lang'> & {
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
const ENOUGH = 3;
const MAX_LENGTH = 72;

/**
 * Give every statement its id.
 *
 * An id is minted once: a statement that is known, by its raw file and its words, keeps the one it has,
 * wherever it now stands in the file and whatever its title or date have become. A new one gets its date as
 * far as it is a year, month or day, who speaks, and the first telling words of the title. Where that is
 * taken, a digest of the words follows.
 *
 * @param statements in a fixed order (by file and position), on which the result depends
 */
export function assignIds(statements: readonly Unnamed[], known: readonly Known[]): readonly string[] {
  const kept = recognise(statements, known);
  const taken = new Set([...known.map(({ id }) => id), ...kept.values()]);
  return statements.map((statement, index) => {
    const old = kept.get(index);
    if (old !== undefined) return old;
    const plain = mint(statement);
    const id = taken.has(plain) ? `${plain}-${digest([statement.file, ...statement.anchors].join(' '), 5)}` : plain;
    taken.add(id);
    return id;
  });
}

/** Pairs of statement and known id that share most anchors, in the same raw file, best pair first. */
function recognise(statements: readonly Unnamed[], known: readonly Known[]): Map<number, string> {
  const byFile = Map.groupBy(known, ({ file }) => file);
  const pairs = statements.flatMap((statement, index) =>
    (byFile.get(statement.file) ?? []).map((old) => {
      const shared = statement.anchors.filter((anchor) => old.anchors.includes(anchor)).length;
      return { index, id: old.id, share: shared / Math.max(1, Math.min(statement.anchors.length, old.anchors.length)) };
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

/** `2022-01-28-moravec-proposals-strait-excessive` */
function mint(statement: Unnamed): string {
  const who =
    statement.speakers.length === 1
      ? surname(statement.speakers[0]!.name)
      : statement.institution
        ? slug(statement.institution.id ?? statement.institution.name)
        : '';
  const head = [datePart(statement.date), who].filter((part) => part !== '').join('-');
  const words = tellingWords(statement);
  let id = head;
  for (const word of words.slice(0, 5)) if (`${id}-${word}`.length <= MAX_LENGTH) id = `${id}-${word}`;
  return words.length === 0 ? `${head}-${digest(statement.anchors.join(' '), 5)}` : id;
}

function tellingWords({ title, speakers }: Unnamed): readonly string[] {
  const names = new Set(speakers.flatMap(({ name }) => slug(name).split('-')));
  const words = slug(title)
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

const CYRILLIC: Record<string, string> = Object.fromEntries(
  'а a|б b|в v|г g|ґ g|д d|е e|ё yo|є ye|ж zh|з z|и i|і i|ї yi|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ў u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Latin letters and digits of a text, words joined with hyphens. Scripts that it cannot write in Latin letters give nothing. */
function slug(text: string): string {
  return [...text.normalize('NFKC').toLowerCase()]
    .map((sign) => CYRILLIC[sign] ?? sign)
    .join('')
    .normalize('NFKD')
    .replace(/['’ʼ`]/gu, '-')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
