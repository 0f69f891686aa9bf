import { citedDate, OSCOLA_DATES } from '../cited-date.ts';
import type { Cited, CslItem } from '../csl.ts';
import { displayName } from '../names.ts';
import { plain } from '../runs.ts';
import { accessText, addressOf, paragraphText, type Rendering, sourceOf, voiceOf } from './parts.ts';

/**
 * A citation template of the English Wikipedia (Citation Style 1, https://en.wikipedia.org/wiki/Help:Citation_Style_1).
 *
 * The templates take only dates that they know: of days that it may be the month is given, or the span. What is inferred is told in a comment,
 * which the templates pass over.
 */
export function wikipedia(cited: Cited): readonly Rendering[] {
  return [{ form: 'template', text: plain(templateOf(cited)) }];
}

type Field = readonly [name: string, value: string | null | undefined];

function templateOf(cited: Cited): string {
  const { item, locator, accessed } = cited;
  const name = nameOf(item);
  const language = item.language.split('-')[0] ?? item.language;
  const supplied = (variable: 'title' | 'issued' | 'author') =>
    item.custom.supplied?.includes(variable)
      ? '<!-- not printed in the text: inferred or supplied by the archive -->'
      : '';
  const date = templateDate(item);
  const paragraphs = paragraphText(locator);
  const at = paragraphs && `${paragraphs.several ? 'paras.' : 'para.'} ${paragraphs.text.replace('–', '-')}`;
  const voice = voiceOf(cited);
  const fields: readonly Field[] = [
    ...peopleFields(item, name, supplied('author')),
    ...titleFields(item, language, supplied('title')),
    ['url', escapeUrl(addressOf(cited))],
    ...sourceFields(item, name),
    ['date', date === null ? null : `${date}${date === 'n.d.' ? '' : supplied('issued')}`],
    ['location', item.type === 'speech' ? escape(item['event-place']) : null],
    ['type', name === 'web' && item.genre ? escape(item.genre) : null],
    ['language', language === 'en' ? null : language],
    ['via', escape(item.archive)],
    ['access-date', accessed === null ? null : accessText(accessed, OSCOLA_DATES)],
    ['at', at && voice ? `${at} (${escape(displayName(voice.name))})` : at],
    ['quote', escape(locator?.quote)],
  ];
  const body = fields.flatMap(([key, value]) => (value === null || value === undefined ? [] : [` |${key}=${value}`]));
  return `{{cite ${name}${body.join('')}}}`;
}

/** A text that a body gives out is a press release; a transcript on its pages is a page. */
function nameOf(item: CslItem): string {
  if (item.type === 'article-newspaper') return 'news';
  if (item.type === 'interview' || item.type === 'speech') return item.type;
  return item.custom.kind === 'statement' ? 'press release' : 'web';
}

/** `last1`, `first1`; `subject1` of an interview; `author1` where the name is not split. */
function peopleFields(item: CslItem, template: string, comment: string): readonly Field[] {
  const people = item.author ?? [];
  return people.flatMap((name, index): readonly Field[] => {
    const number = people.length === 1 ? '' : String(index + 1);
    if (template === 'interview') return [[`subject${number}`, `${escape(displayName(name))}${comment}`]];
    if ('literal' in name) return [[`author${number}`, `${escape(name.literal)}${comment}`]];
    return [
      [`last${number}`, escape(name.family)],
      [`first${number}`, `${escape([name.given, name.suffix].filter(Boolean).join(', '))}${comment}`],
    ];
  });
}

/** A title in another script goes into a field of its own, with its language, which keeps its direction too. */
function titleFields(item: CslItem, language: string, comment: string): readonly Field[] {
  const title = item.custom.supplied?.includes('title') ? `[${item.title}]` : item.title;
  const latin = !/\p{L}/u.test(title) || /\p{Script=Latin}/u.test(title);
  const own = `${escapeTitle(title)}${comment}`;
  const translated = item.custom['translated-title'];
  return [
    latin ? ['title', own] : ['script-title', `${language}:${own}`],
    ['trans-title', translated === undefined ? null : escapeTitle(translated)],
  ];
}

function sourceFields(item: CslItem, template: string): readonly Field[] {
  const source = sourceOf(item);
  if (source === null) return [];
  const { periodical, agency } = item.custom;
  if (template === 'news') return [[agency ? 'agency' : periodical ? 'work' : 'publisher', escape(source)]];
  return [[template === 'interview' && periodical ? 'work' : 'publisher', escape(source)]];
}

/** A form of date that the templates know: a day, month or year, a span of them, `c.` with a year; else `n.d.` */
function templateDate({ issued }: CslItem): string | null {
  if (issued === undefined) return null;
  const parts = issued['date-parts'];
  if (!parts || issued.season !== undefined) return 'n.d.';
  const iso = (one: readonly number[]) =>
    one.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  const [first, last] = parts;
  const words = (one: readonly number[]) => citedDate(iso(one), OSCOLA_DATES);
  if (last === undefined) return issued.circa && first!.length === 1 ? `c. ${first![0]}` : words(first!);
  if (first!.length === 3 && last.length === 3 && first![0] === last[0])
    return first![1] === last[1]
      ? `${first![2]}–${words(last)}`
      : `${words(first!).replace(/ \d+$/u, '')} – ${words(last)}`;
  return `${words(first!)} – ${words(last)}`;
}

/** Signs that mean something in wikitext, as entities; a bar as the template that stands for it. */
const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
  '|': '{{!}}',
  '~': '&#126;',
};

/** A value that a template reads back as it was. */
function escape(value: string): string;
function escape(value: string | null | undefined): string | null;
function escape(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return value
    .replace(/&(?=#?\w+;)/gu, '&amp;')
    .replace(/[<>[\]{}|~]/gu, (sign) => ENTITIES[sign]!)
    .replace(/''+/gu, (marks) => '&#39;'.repeat(marks.length))
    .replace(/__/gu, '&#95;&#95;')
    .replace(/^[\s*#:;=]|\s$/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Inside the link that a title becomes; it keeps no addresses of its own. */
const escapeTitle = (title: string) => escape(title).replace(/:\/\//gu, '&#58;//');

const escapeUrl = (address: string) => address.replace(/[\s"<>[\]{|}]/gu, (sign) => encodeURIComponent(sign));
