import { foldForms } from '../tokens/fold.ts';
import { FACETS, type Facet } from '../reader.ts';

/** What can stand before a colon. */
export type Field = Facet | 'from' | 'to' | 'date';

/** The names of the fields where people type them, in the languages of the interface, whichever of them a reader has chosen. */
const NAMES: Readonly<Record<Field, string>> = {
  speaker:
    'speaker speakers by said orateur oratrice intervenant intervenante locuteur locutrice ' +
    'спикер оратор выступающий выступающая говорит автор orador oradora ponente hablante المتحدث متحدث المتحدثة المتكلم',
  source: 'source sources источник fuente المصدر مصدر',
  kind: 'kind type genre вид жанр тип clase tipo género النوع نوع',
  lang: 'lang language langue язык idioma lengua اللغة لغة',
  organisation:
    'organisation organization org institution organisme организация ведомство organización organismo institución ' +
    'المنظمة منظمة المؤسسة الجهة',
  place: 'place lieu endroit место lugar المكان مكان',
  from: 'from since after depuis dès с от после desde من منذ',
  to: 'to until till before jusqu’à jusqu’au jusque до по hasta إلى حتى',
  date: 'date dates day дата день fecha día التاريخ تاريخ اليوم',
};

/** Words of a date that ask for what has none. */
const UNDATED = 'undated|none|no date|sans date|без даты|нет|sin fecha|بلا تاريخ|بدون تاريخ|دون تاريخ|غير مؤرخ';

const APOSTROPHES = /[’'ʼ`]/gu;

/** A name or word of the query language as it is compared: small letters, no accents, one apostrophe. */
export const foldName = (name: string): string =>
  foldForms(name.normalize('NFKC').toLowerCase().replaceAll(APOSTROPHES, '’'));

const FIELDS = new Map(
  [...FACETS, 'from', 'to', 'date'].flatMap((field) =>
    NAMES[field as Field].split(' ').map((name) => [foldName(name), field as Field] as const),
  ),
);

/** The field that a name stands for; undefined: none. */
export const fieldOf = (name: string): Field | undefined => FIELDS.get(foldName(name));

/** True for a field whose value is a date. */
export const isDateField = (field: Field): field is 'from' | 'to' | 'date' =>
  field === 'from' || field === 'to' || field === 'date';

const undated = new Set(UNDATED.split('|').map(foldName));

/** True where somebody asks for what has no date. */
export const asksUndated = (value: string): boolean => undated.has(foldName(value.trim()).replaceAll(/\s+/gu, ' '));

/** Operators between and before words, in capitals so that ordinary words stay words. */
const OPERATORS: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
  AND: 'and',
  '&': 'and',
  '&&': 'and',
  ET: 'and',
  И: 'and',
  Y: 'and',
  OR: 'or',
  '|': 'or',
  '||': 'or',
  OU: 'or',
  ИЛИ: 'or',
  NOT: 'not',
  SAUF: 'not',
  НЕ: 'not',
};

export const operatorOf = (typed: string): 'and' | 'or' | 'not' | undefined =>
  Object.hasOwn(OPERATORS, typed) ? OPERATORS[typed] : undefined;

/** How far apart without a number. */
const USUAL_DISTANCE = 10;
const NEAR =
  /^(?:near|pres|proche|рядом|возле|около|cerca|junto|قرب)[/:(~]?(?<steps>\d{1,4})\)?$|^w\/(?<lexis>\d{1,4})$/u;

/** How far apart two words may be, where `near/5` or another form of it is typed. */
export function nearOf(typed: string): number | undefined {
  if (typed === 'NEAR') return USUAL_DISTANCE;
  const { steps, lexis } = NEAR.exec(foldName(typed))?.groups ?? {};
  const number = steps ?? lexis;
  return number === undefined ? undefined : Number(number);
}
