import { cleanWords } from '../clean.ts';
import type { Hint, HintField } from './envelope.ts';

/** Keys of settings above or around a text, in the order in which they are believed. */
const KEYS: readonly (readonly [field: HintField, keys: string])[] = [
  ['title', 'title headline heading titre titulo título titolo titel заголовок 标题 標題 タイトル 제목'],
  [
    'published',
    'date pubdate publishdate published_at publish_date published published_date publication_date publicationdate datepublished date_published date_str created created_at first_published_at fecha datum dato data_publicacao tarih дата date_gmt posted 日期 发布时间',
  ],
  [
    'author',
    'author authors creator creators speaker speakers byline auteur autor autore verfasser автор 作者 dc:creator',
  ],
  [
    'source',
    'source publisher site_name sitename site outlet agency kilde källa quelle fuente fonte bron źródło kaynak источник джерело المصدر 来源 來源 出典 출처',
  ],
  [
    'address',
    'url link permalink source_url sourceurl original_url canonical_url web_url weburl address uri guid origin archived 原文链接 链接',
  ],
  ['place', 'location place city lieu lugar ort luogo место'],
  ['lang', 'lang language locale sprache langue idioma'],
  [
    'captured',
    'retrieved accessed access_date scraped scraped_at scrape_date downloaded crawled crawled_at fetched saved captured archived_at hentet hämtad abgerufen consulté consultado consultato geraadpleegd 访问日期',
  ],
];

const FIELDS: ReadonlyMap<string, HintField> = new Map(
  KEYS.flatMap(([field, keys]) => keys.split(' ').map((key) => [key, field] as const)),
);
const ORDER: ReadonlyMap<string, number> = new Map([...FIELDS.keys()].map((key, index) => [key, index]));

/** One setting of a text: what it is called, what it says, and the line of the raw file that says it. */
export interface Setting {
  readonly key: string;
  readonly text: string;
  readonly line: number;
}

const fold = (key: string) => key.toLowerCase().replace(/[\s-]+/gu, '_');

/** What a setting of that name says of a text; undefined where it says nothing that is asked for. */
export const fieldOf = (key: string): HintField | undefined => FIELDS.get(fold(key));

/** Longer values are words. */
const LONGEST = 500;

/**
 * What settings say of a text, the most telling of them first.
 *
 * @param where they stand, for a reader: `what the front matter says`
 */
export function hintsOfSettings(settings: readonly Setting[], where: string): Hint[] {
  return settings
    .map((setting) => ({ ...setting, text: cleanWords(setting.text), field: fieldOf(setting.key) }))
    .filter(({ text, field }) => field !== undefined && text !== '' && text.length <= LONGEST && !NOTHING.test(text))
    .toSorted((a, b) => ORDER.get(fold(a.key))! - ORDER.get(fold(b.key))!)
    .map(({ key, text, line, field }) => ({ field: field!, line, text, says: `${where} (${key})` }));
}

const NOTHING = /^(?:true|false|null|none|n\/a|~|-)$/iu;
