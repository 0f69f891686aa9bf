import { foldForms, foldWord } from '../tokens/fold.ts';
import { wordsOf } from '../tokens/tokenise.ts';
import { readTypedDate } from '../../statement/typed-date/read.ts';
import { readTable, type Separator, SEPARATORS } from './read-table.ts';
import type { Claim } from './types.ts';

/**
 * How quotations are given: one alone; one a line; a table with columns in any order, or quotation, speaker, date, source; or prose in
 * which they stand in quotation marks.
 */
export const FORMS = ['one', 'list', 'table', 'prose'] as const;
export type Form = (typeof FORMS)[number];

export interface Claims {
  /** As it was taken, or was asked for. */
  readonly form: Form;
  readonly claims: readonly Claim[];
}

/**
 * Read the quotations that somebody gives.
 *
 * @param text pasted, or of a file
 * @param form null: it is told from the text itself
 */
export function readClaims(text: string, form: Form | null = null): Claims {
  const clean = text.replace(/^\uFEFF/u, '').trim();
  if (clean === '') return { form: form ?? 'one', claims: [] };
  const taken = form ?? formOf(clean);
  return { form: taken, claims: READERS[taken](clean) };
}

const READERS: Readonly<Record<Form, (text: string) => readonly Claim[]>> = {
  one: (text) => [claim(text)],
  list: (text) => linesOf(text).map(readLine),
  table: (text) => readColumns(text),
  prose: (text) => readProse(text),
};

const claim = (quotation: string, more: Partial<Claim> = {}): Claim => ({
  quotation: quotation.trim(),
  speaker: null,
  date: null,
  source: null,
  ...more,
});

const linesOf = (text: string) => text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');

const OPEN = '“„«"‟「『';
const CLOSE = '”“»"」』';
/** A stretch in marks. Single marks are apostrophes too often to part anything. */
const IN_MARKS =
  /[“„‟](?<curly>[^“”„‟]+)[”“]|«(?<angled>[^«»]+)»|"(?<straight>[^"]+)"|[「『](?<corner>[^「」『』]+)[」』]/gu;

/** Fewer words in marks are a term or a doubt, not what somebody said. */
const FEWEST = 4;

function formOf(text: string): Form {
  if (tableOf(text) !== null) return 'table';
  const lines = linesOf(text);
  if (lines.length > 1) {
    if (lines.every((line) => LINE.test(line.trim()))) return 'list';
    if (isWrapped(lines)) return isProse(text) ? 'prose' : 'one';
    return lines.some(isProse) ? 'prose' : 'list';
  }
  return LINE.test(text) ? 'list' : isProse(text) ? 'prose' : 'one';
}

/** One text whose lines were broken to fit a width: all but the last end within a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const first = lines[0]!.trim();
  const marks = lines.join('').match(/[“”„«»"]/gu)?.length ?? 0;
  if (
    marks === 2 &&
    OPEN.includes(first.charAt(0)) &&
    CLOSE.includes(
      lines
        .at(-1)!
        .trim()
        .replace(/[.,;]$/u, '')
        .slice(-1),
    )
  )
    return true;
  return lines
    .slice(0, -1)
    .every((line, index) => /[^.!?…”“»"。！？]$/u.test(line.trim()) && /^\s*[\p{Ll}\p{N}]/u.test(lines[index + 1]!));
}

/** Words stand outside the marks, and tell who said what stands inside, or there are several stretches in marks. */
function isProse(text: string): boolean {
  const stretches = stretchesOf(text);
  if (stretches.length === 0) return false;
  const outside = wordsOf(text.replace(IN_MARKS, ' ')).length;
  return outside > 0 && (stretches.length > 1 || stretches.some(({ speaker }) => speaker !== null));
}

/** `“…” — Name, 12 April 2016` */
const LINE = /^[“„«"](?<words>.+)[”“»"]\s*[—–-]+\s*(?<by>[^“”„«»"]+)$/u;

function readLine(line: string): Claim {
  const { words, by } = LINE.exec(line.trim())?.groups ?? {};
  if (words === undefined || by === undefined) return claim(line);
  const [speaker, ...rest] = by.split(/\s*[,،(]\s*/u);
  const date = rest
    .join(', ')
    .replace(/\)\s*$/u, '')
    .trim();
  return claim(words, { speaker: speaker!.trim(), date: isDate(date) ? date : null });
}

const isDate = (text: string) => readTypedDate(text, { lang: 'en', years: null }).length > 0;

type Column = keyof Claim;

/** What a column is called, in the languages of the interface. */
const COLUMNS: Readonly<Record<Column, string>> = {
  quotation:
    'quotation quote text words statement citation цитата слова текст cita texto palabras الاقتباس اقتباس النص',
  speaker:
    'speaker who author by name person said orateur auteur intervenant personne автор спикер оратор кто имя orador autor hablante persona المتحدث القائل الاسم',
  date: 'date when day year jour quand année дата когда год fecha día cuándo año التاريخ تاريخ السنة',
  source: 'source where outlet publication publisher média lieu источник где издание fuente medio dónde المصدر مصدر',
};

const plain = (word: string) => foldForms(foldWord(word));
const NAMES = new Map(
  (Object.keys(COLUMNS) as Column[]).flatMap((column) =>
    COLUMNS[column].split(' ').map((name) => [plain(name), column] as const),
  ),
);

/** Which column each cell of a line of names is; null: the line names no column of quotations. */
function headOf(row: readonly string[]): readonly (Column | null)[] | null {
  const columns = row.map((cell) =>
    wordsOf(cell).length > 3
      ? null
      : (NAMES.get(plain(wordsOf(cell)[0]?.text ?? '')) ?? NAMES.get(plain(cell.trim())) ?? null),
  );
  return columns.includes('quotation') ? columns : null;
}

interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly (Column | null)[];
}

const ORDER: readonly Column[] = ['quotation', 'speaker', 'date', 'source'];

/** The table that a text is; null: it is none. */
function tableOf(text: string): Table | null {
  for (const separator of SEPARATORS) {
    const rows = readTable(text, separator);
    const columns = headOf(rows[0] ?? []);
    if (columns && (rows.length > 1 || columns.length > 1)) return { rows: rows.slice(1), columns };
  }
  return withoutHead(text);
}

/** Lines that all have as many cells, the first of them in marks: no line of prose has that form. */
function withoutHead(text: string): Table | null {
  for (const separator of SEPARATORS) {
    const rows = readTable(text, separator);
    const [first] = rows;
    if (!first) continue;
    const width = first.length;
    const closed = text.startsWith('"') && !first[0]!.startsWith('"');
    const quoted = closed || separator === '\t';
    if (quoted && width > 1 && width <= ORDER.length && rows.every(({ length }) => length === width))
      return { rows, columns: ORDER.slice(0, width) };
  }
  return null;
}

function readColumns(text: string): readonly Claim[] {
  const { rows, columns } = tableOf(text) ?? { rows: readTable(text, likeliest(text)), columns: ORDER };
  const cell = (row: readonly string[], column: Column) => row[columns.indexOf(column)]?.trim() || null;
  return rows.flatMap((row) => {
    const quotation = columns.includes('quotation') ? cell(row, 'quotation') : null;
    if (quotation === null) return [];
    const [speaker, date, source] = (['speaker', 'date', 'source'] as const).map((column) =>
      columns.includes(column) ? cell(row, column) : null,
    );
    return [claim(quotation, { speaker: speaker!, date: date!, source: source! })];
  });
}

/** The separator that the first line has most of. */
function likeliest(text: string): Separator {
  const count = (separator: string) => linesOf(text)[0]!.split(separator).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0]!;
}

interface Stretch {
  readonly words: string;
  readonly speaker: string | null;
}

/** What stands in marks and is long enough to be somebody’s words, with who is said to have said it. */
function stretchesOf(text: string): readonly Stretch[] {
  return [...text.matchAll(IN_MARKS)].flatMap(({ 0: found, index, groups }) => {
    const words = Object.values(groups!).find((group) => group !== undefined)!;
    if (wordsOf(words).length < FEWEST) return [];
    const [before, behind] = [text.slice(0, index), text.slice(index + found.length)];
    return [{ words, speaker: speakerBehind(behind) ?? speakerBefore(before) }];
  });
}

function readProse(text: string): readonly Claim[] {
  return stretchesOf(text).map(({ words, speaker }) => claim(words, { speaker }));
}

/** Verbs of saying, as they stand beside a quotation. */
const SAID =
  'said|says|told|tells|stated|states|added|adds|declared|declares|warned|warns|noted|notes|announced|argued|insisted|replied|asked|wrote|writes|' +
  'a dit|dit|a déclaré|déclare|a affirmé|affirme|a ajouté|ajoute|estime|' +
  'сказала?|говорит|заявила?|заявляет|отметила?|добавила?|сообщила?|подчеркнула?|' +
  'dijo|dice|declaró|afirmó|señaló|añadió|manifestó|قالت?|يقول|أضافت?|أكدت?|صرحت?|أعلنت?';
/** Words that begin with a capital, with small ones between them that belong to names; after the verb, an office may stand before. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}.’'-]*|\p{Script=Arabic}+)(?:\s+(?:(?:of|the|de|du|la|al|bin|von|van|der|y)\s+)*(?:\p{Lu}[\p{L}\p{M}.’'-]*|\p{Script=Arabic}+)){0,6}`;
const BEHIND = new RegExp(
  String.raw`^[\s,.;!?—–-]*(?:(?:${SAID})\s+(?:(?:the|le|la|el)\s+)?(?<after>${NAME})|(?<first>${NAME})\s+(?:${SAID})(?![\p{L}]))`,
  'u',
);
const BEFORE = new RegExp(String.raw`(?<name>${NAME})\s+(?:${SAID})(?:\s+(?:that|que|что|أن))?\s*[,:]?\s*$`, 'u');
const PRONOUNS = /^(?:He|She|They|It|I|We|Il|Elle|Он|Она|Él|Ella)$/u;

function speakerBehind(text: string): string | null {
  const { after, first } = BEHIND.exec(text)?.groups ?? {};
  return named(after ?? first);
}

function speakerBefore(text: string): string | null {
  return named(BEFORE.exec(text.slice(-200))?.groups!['name']);
}

/** A name without the full stop of its sentence; null: it is a pronoun, or there is none. */
function named(name: string | undefined): string | null {
  const clean = name?.replace(/(?<=\p{L}{2})\.$/u, '').trim();
  return clean === undefined || PRONOUNS.test(clean) ? null : clean;
}
