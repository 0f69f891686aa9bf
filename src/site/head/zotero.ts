import type { CslItem, CslName } from '../cite/csl.ts';

/** What Zotero calls the types of CSL that statements have, and the creators of each. */
const TYPES = {
  'article-newspaper': { type: 'newspaperArticle', authors: 'DC.creator' },
  interview: { type: 'interview', authors: 'z:interviewees' },
  speech: { type: 'presentation', authors: 'z:presenters' },
  webpage: { type: 'document', authors: 'DC.creator' },
} as const;

/** Zotero's name for the type of an item. */
export function zoteroType({ type }: CslItem): (typeof TYPES)[CslItem['type']]['type'] {
  return TYPES[type].type;
}

/** The name of the `<meta>` by which Zotero reads the authors of an item under the role that its type has for them. */
export function zoteroAuthors({ type }: CslItem): (typeof TYPES)[CslItem['type']]['authors'] {
  return TYPES[type].authors;
}

/**
 * A name as Zotero and COinS read it: `Family, Given`. What is not split ends with a comma, since its last word would become a surname else; a
 * comma inside is left out, because they split there.
 */
export function zoteroName(name: CslName): string {
  if ('literal' in name) return `${name.literal.replace(/\s*,/gu, '')},`;
  return [name.family, [name.given, name.suffix].filter(Boolean).join(' ')].join(', ');
}

/** The date as Zotero keeps it: EDTF, or `n.d.`, without which it would take the first date that stands on the page. */
export function zoteroDate({ custom }: CslItem): string {
  return custom.edtf ?? 'n.d.';
}

/**
 * What has no field of its own, a line each. Zotero drops the publisher and the archive of a presentation; under the names of CSL in
 * this one they are kept, and cited.
 */
export function zoteroExtra(item: CslItem): string | null {
  const { type, archive, note } = item;
  const source = item['container-title'] ?? item.publisher;
  const lines =
    type === 'speech' ? [source === undefined ? null : `Publisher: ${source}`, `Archive: ${archive}`, note] : [note];
  const kept = lines.filter((line) => line !== null && line !== undefined);
  return kept.length === 0 ? null : kept.join('\n');
}
