import { parseDocument } from 'htmlparser2';

/**
 * The rules by which Zotero's translator "Embedded Metadata" reads a page (github.com/zotero/translators, `Embedded Metadata.js` and
 * `RDF.js` of June 2026), as far as they touch what our pages have. Stated anew, not copied.
 */

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { readonly attribs: object }>;

/** An item as Zotero would save it. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string;
  readonly creators: readonly { readonly creatorType: string; readonly lastName: string; readonly firstName: string }[];
  readonly date: string | undefined;
  readonly language: string | undefined;
  readonly publicationTitle: string | undefined;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  /** Fields that the page sets by `z:`. */
  readonly fields: Readonly<Record<string, string>>;
}

const PREFIXES = new Set(['bib', 'dc', 'dcterms', 'prism', 'z', 'eprints', 'og', 'article']);
/** Roles of each type, first the one that its authors have. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  newspaperArticle: ['author', 'contributor', 'translator'],
  document: ['author', 'contributor', 'editor', 'translator'],
  interview: ['interviewee', 'contributor', 'interviewer', 'translator'],
  presentation: ['presenter', 'contributor'],
};

/** What Zotero saves of a page; null where it uses something else (COinS) or finds nothing. */
export function readAsZotero(html: string): ZoteroItem | null {
  const elements = all(parseDocument(html).children);
  if (elements.some((one) => one.attribs['class']?.split(/\s+/u).includes('Z3988'))) return null;
  const values = new Map<string, string[]>();
  for (const { attribs } of elements.filter(({ name }) => name === 'meta')) {
    const tag = attribs['name'] ?? attribs['property'];
    const content = attribs['content'];
    const [, prefix, property] = /^(?<prefix>[^.:_]*)[.:_](?<property>.*)$/u.exec(tag ?? '') ?? [];
    if (!content || prefix === undefined || property === undefined || !PREFIXES.has(prefix.toLowerCase())) continue;
    const key = `${prefix.toLowerCase()}:${property[0]?.toLowerCase()}${property.slice(1)}`;
    values.set(key, [...(values.get(key) ?? []), content]);
  }
  const first = (...keys: string[]) => keys.map((key) => values.get(key)?.[0]).find((value) => value !== undefined);
  const list = (...keys: string[]) => keys.map((key) => values.get(key)).find((value) => value !== undefined) ?? [];
  const itemType = first('z:itemType');
  if (itemType === undefined) return null;
  const creators = (ROLES[itemType] ?? []).flatMap((role) => {
    const names =
      role === 'author'
        ? list('bib:authors', 'dc:creator', 'dcterms:creator', 'dc:contributor')
        : role === 'contributor' || role === 'editor'
          ? list(`bib:${role}s`)
          : list(`z:${role}s`);
    return names.map((name) => ({ creatorType: role, ...splitName(name) }));
  });
  const time = elements.find(({ name, attribs }) => name === 'time' && attribs['datetime'] !== undefined);
  const fields = [...values].flatMap(([key, [value]]) => (key.startsWith('z:') ? [[key.slice(2), value!]] : []));
  return {
    itemType,
    title: first('dc:title', 'dcterms:title', 'og:title') ?? '',
    creators,
    date:
      first(
        'eprints:date',
        'prism:publicationDate',
        'og:published_time',
        'article:published_time',
        'dcterms:issued',
        'dc:date',
      ) ?? time?.attribs['datetime'],
    language: first('dc:language', 'dcterms:language'),
    publicationTitle: first('prism:publicationName', 'dc:source', 'og:site_name'),
    publisher: first('dc:publisher', 'dcterms:publisher'),
    url: first('og:url'),
    fields: Object.fromEntries(fields) as Record<string, string>,
  };
}

/** With a comma the family name stands before it; without one the last word is taken for it. Marks at either end go. */
function splitName(name: string): { lastName: string; firstName: string } {
  const clean = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/gu, '');
  if (name.includes(',')) {
    const [lastName = '', firstName = ''] = clean.split(/, ?/u);
    return { lastName, firstName };
  }
  const words = clean.split(/\s+/u);
  return { lastName: words.at(-1) ?? '', firstName: words.slice(0, -1).join(' ') };
}

/** The elements of a document, in its order. */
function all(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => ('attribs' in node ? [node, ...all(node.children)] : []));
}
