import { isDay } from '../../statement/edtf.ts';
import type { Kind, Named, Quotation, Statement } from '../../statement/schema.ts';
import { anchorBlocks } from '../../statement/anchors.ts';
import { restsOn } from '../evidence/basis.ts';
import type { CslItem, CslName } from '../cite/csl.ts';
import { displayName } from '../cite/names.ts';

/** A node of JSON-LD by the vocabulary of schema.org. */
export type JsonLd = { readonly '@type': string } & { readonly [property: string]: unknown };

/** What else than the statement goes into its JSON-LD. Addresses are in full. */
export interface JsonLdContext {
  readonly archive: string;
  readonly home: string;
  readonly description: string;
  readonly licence: string | null;
  /** The page of somebody whom the statement names, and whether that is a body; null where there is none. */
  readonly pageOf: (named: Named) => { readonly href: string; readonly isBody: boolean } | null;
  readonly source: { readonly name: string; readonly page: string | null; readonly isNews: boolean } | null;
}

/** A list of quotations in the head is a help for crawlers; the page's JSON file has all. */
const MOST_QUOTATIONS = 12;

/** Kinds that schema.org has a type for; all others are works of their genre. */
const TYPES: Partial<Record<Kind, string>> = { report: 'NewsArticle', article: 'Article' };

/**
 * A statement's page in JSON-LD (https://schema.org): at the top one `WebPage` with `headline`, as readers of previews ask for, and in it the
 * text itself with who said what.
 *
 * `dateCreated` is given only where the day of the words is known and not merely possible; a span, a set or half a date is
 * `temporalCoverage`, in EDTF. What is inferred is told in a sentence.
 */
export function jsonLd(statement: Statement, item: CslItem, context: JsonLdContext): JsonLd {
  const { speakers, institution } = statement;
  const people: readonly JsonLd[] =
    speakers.length > 0
      ? speakers.map((one, index) =>
          described(nameAt(item, index), item.custom.roles?.[index] ?? null, false, context.pageOf(one)?.href),
        )
      : institution
        ? [described(nameAt(item, 0), null, true, context.pageOf(institution)?.href)]
        : [];
  const role = item.contributor === undefined ? 'author' : 'contributor';
  const published = publishedDay(statement);
  const source = context.source && {
    '@type': context.source.isNews ? 'NewsMediaOrganization' : 'Organization',
    name: context.source.name,
    ...(context.source.page !== null && { url: context.source.page }),
  };
  const by = people.length === 0 ? {} : { [role]: people.length === 1 ? people[0] : people };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': item.URL,
    url: item.URL,
    headline: item.title,
    description: context.description,
    inLanguage: item.language,
    ...(published !== null && { datePublished: published }),
    isPartOf: { '@type': 'WebSite', name: context.archive, url: context.home },
    ...(source && { publisher: source }),
    ...(role === 'author' && by),
    ...(context.licence !== null && { license: context.licence }),
    mainEntity: {
      '@type': TYPES[statement.kind] ?? 'CreativeWork',
      name: item.title,
      genre: item.genre ?? statement.kind,
      inLanguage: item.language,
      ...created(statement),
      ...(published !== null && { datePublished: published }),
      ...(statement.place !== null && { locationCreated: { '@type': 'Place', name: statement.place } }),
      ...(source && { sourceOrganization: source }),
      ...by,
      ...(item.note !== undefined && { description: item.note }),
      ...quotations(statement, item, context),
    },
  };
}

const nameAt = ({ author, contributor }: CslItem, index: number): CslName => (author ?? contributor)![index]!;

function described(name: CslName, role: string | null, isBody: boolean, page: string | undefined): JsonLd {
  return {
    '@type': isBody ? 'Organization' : 'Person',
    name: displayName(name),
    ...(role !== null && { jobTitle: role }),
    ...(page !== undefined && { url: page }),
  };
}

function created(
  statement: Statement,
): { readonly dateCreated: string } | { readonly temporalCoverage: string } | null {
  const { date } = statement;
  if (date === null) return null;
  return isDay(date) && !isPossible(statement, 'date') ? { dateCreated: date } : { temporalCoverage: date };
}

const publishedDay = (statement: Statement) =>
  isDay(statement.published) && !isPossible(statement, 'published') ? statement.published : null;

function isPossible(statement: Statement, field: 'date' | 'published'): boolean {
  const pieces = restsOn(statement, field);
  return pieces.length > 0 && pieces.every(({ tier }) => tier === 'possible');
}

/** Direct speech of whole sentences, by whom it is. */
function quotations(
  { body, quotations: all }: Statement,
  item: CslItem,
  { pageOf }: JsonLdContext,
): { readonly hasPart: readonly JsonLd[] } | null {
  const textOf = new Map(anchorBlocks(body).map(({ block, anchor }) => [anchor, block.text]));
  const told = all.filter((one): one is Quotation & { speaker: object } => one.kind === 'full' && one.speaker !== null);
  if (told.length === 0) return null;
  return {
    hasPart: told.slice(0, MOST_QUOTATIONS).map(({ paragraph, start, end, speaker }) => {
      const page = pageOf(speaker);
      return {
        '@type': 'Quotation',
        url: `${item.URL}#${paragraph}`,
        text: textOf.get(paragraph)!.slice(start, end),
        spokenByCharacter: {
          '@type': page?.isBody ? 'Organization' : 'Person',
          name: speaker.name,
          ...(page !== null && { url: page.href }),
        },
      };
    }),
  };
}

/** JSON for a `<script>`: no `<` in it, so that no text ends the element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
