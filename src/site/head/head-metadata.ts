import { isDay } from '../../statement/edtf.ts';
import type { Statement } from '../../statement/schema.ts';
import { restsOn } from '../evidence/basis.ts';
import type { CslItem } from '../cite/csl.ts';
import { zoteroAuthors, zoteroDate, zoteroExtra, zoteroName, zoteroType } from './zotero.ts';

/** A picture for previews of the page. */
export interface SharePicture {
  readonly href: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A file that belongs to the page. */
export interface LinkedFile {
  readonly href: string;
  readonly type: string;
  readonly rel: 'describedby' | 'item';
}

/** What of a page its head is made from, beside the statement and its citation item. Addresses are in full. */
export interface HeadContext {
  readonly archive: string;
  readonly home: string;
  readonly rights: string;
  readonly licence: string | null;
  readonly description: string;
  readonly files: readonly LinkedFile[];
  /** Pages of the authors, where they have one. */
  readonly authorPages: readonly string[];
  readonly image: SharePicture | null;
}

/** An element of a page's head. */
export type HeadElement =
  | { readonly element: 'meta'; readonly attributes: { readonly name: string; readonly content: string } }
  | { readonly element: 'meta'; readonly attributes: { readonly property: string; readonly content: string } }
  | {
      readonly element: 'link';
      readonly attributes: { readonly rel: string; readonly href: string; readonly type?: string };
    };

/**
 * What machines read in the head of a statement's page: Zotero and Citoid (`z:`, Dublin Core), previews of messengers (Open Graph),
 * crawlers (Signposting, https://signposting.org/FAIR/).
 *
 * Nothing here has brackets, so what is inferred or uncertain is told in a sentence (`z:extra`), dates keep their EDTF, and a date
 * of publication is given to previews only where it is a day, not merely possible, and the day that is cited: Zotero would take it
 * for the date.
 */
export function headMetadata(statement: Statement, item: CslItem, context: HeadContext): readonly HeadElement[] {
  const preview: Preview = {
    ...context,
    type: 'article',
    title: item.title,
    address: item.URL,
    lang: item.language,
  };
  return [
    ...zotero(item, context),
    ...openGraph(preview),
    ...property('article:published_time', publishedTime(statement, item)),
    ...signposts(item, context),
  ];
}

const named = (name: string, content: string | null | undefined): readonly HeadElement[] =>
  content ? [{ element: 'meta', attributes: { name, content } }] : [];
const property = (name: string, content: string | null | undefined): readonly HeadElement[] =>
  content ? [{ element: 'meta', attributes: { property: name, content } }] : [];
const link = (rel: string, href: string, type?: string): HeadElement => ({
  element: 'link',
  attributes: { rel, href, ...(type !== undefined && { type }) },
});

function zotero(item: CslItem, { rights }: HeadContext): readonly HeadElement[] {
  const news = item.type === 'article-newspaper';
  const source = item.type === 'webpage' ? item.publisher : (item['container-title'] ?? item.publisher);
  const authors = (item.author ?? []).map(zoteroName);
  const role = zoteroAuthors(item);
  return [
    link('schema.DC', 'http://purl.org/dc/elements/1.1/'),
    ...named('z:itemType', zoteroType(item)),
    ...named('DC.title', item.title),
    ...authors.flatMap((name) => named('DC.creator', name)),
    ...(role === 'DC.creator' ? [] : authors.flatMap((name) => named(role, name))),
    ...(item.contributor ?? []).flatMap((name) => named('bib:contributors', zoteroName(name))),
    ...named('DC.date', zoteroDate(item)),
    ...named('DC.language', item.language),
    ...named(news ? 'DC.source' : 'DC.publisher', source),
    ...named('DC.identifier', item.URL),
    ...named('DC.rights', rights),
    ...named('z:archive', item.archive),
    ...named('z:place', item.type === 'speech' ? item['event-place'] : null),
    ...named('z:presentationType', item.type === 'speech' ? item.genre : null),
    ...named('z:extra', zoteroExtra(item)),
  ];
}

/** What previews of a page show. */
export interface Preview {
  readonly type: 'article' | 'website';
  readonly archive: string;
  readonly title: string;
  readonly description: string;
  /** Address of the page, in full. */
  readonly address: string;
  readonly lang: string;
  readonly image: SharePicture | null;
}

/** What previews show, in the terms of Open Graph. */
export function openGraph({
  type,
  archive,
  title,
  description,
  address,
  lang,
  image,
}: Preview): readonly HeadElement[] {
  return [
    ...property('og:type', type),
    ...property('og:site_name', archive),
    ...property('og:title', title),
    ...property('og:description', description),
    ...property('og:url', address),
    ...property('og:locale', localeOf(lang)),
    ...(image
      ? [
          ...property('og:image', image.href),
          ...property('og:image:width', String(image.width)),
          ...property('og:image:height', String(image.height)),
          ...property('og:image:alt', image.alt),
        ]
      : []),
    ...named('twitter:card', image ? 'summary_large_image' : 'summary'),
  ];
}

/** `en`, or `pt_BR`; Open Graph has no subtags of script. */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang);
  return region === undefined ? language : `${language}_${region}`;
}

function publishedTime(statement: Statement, { custom }: CslItem): string | null {
  const { published } = statement;
  const pieces = restsOn(statement, 'published');
  const possible = pieces.length > 0 && pieces.every(({ tier }) => tier === 'possible');
  return isDay(published) && published === custom.edtf && !possible ? published : null;
}

function signposts(item: CslItem, { home, licence, files, authorPages }: HeadContext): readonly HeadElement[] {
  return [
    link('cite-as', item.URL),
    ...files.map(({ rel, href, type }) => link(`alternate ${rel}`, href, type)),
    link('type', 'https://schema.org/WebPage'),
    ...(licence === null ? [] : [link('license', licence)]),
    ...authorPages.map((href) => link('author', href)),
    link('collection', home),
  ];
}
