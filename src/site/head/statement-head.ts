import type { Named, Statement } from '../../statement/schema.ts';
import { sourceName } from '../../statement/source.ts';
import { absoluteUrl, organisationUrl, sourceUrl, speakerUrl, statementUrl, url } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import { citationItem, citedRecords } from '../cite/item.ts';
import { filesOf, statementFileUrl } from '../files/file-formats.ts';
import { type HeadElement, headMetadata, type SharePicture } from './head-metadata.ts';
import { type JsonLd, jsonLd } from './json-ld.ts';

/**
 * Everything that machines read in the head of a statement's page, from the catalogue.
 *
 * @param description the page's own, one sentence
 * @param image a picture for previews, if there is one
 */
export function statementHead(
  statement: Statement,
  catalogue: Catalogue,
  { site, description, image }: { site: URL | undefined; description: string; image: SharePicture | null },
): { readonly elements: readonly HeadElement[]; readonly jsonLd: JsonLd } {
  const full = (path: string) => absoluteUrl(path, site);
  const { settings, sources, organisations, voiceOf } = catalogue;
  const { title: archive, rights, licence } = settings;
  const item = citationItem(statement, citedRecords(catalogue), full(statementUrl(statement.id)));
  const home = full(url(''));
  const pageOf = (named: Named) => {
    if (named.id !== null && organisations.has(named.id))
      return { href: full(organisationUrl(named.id)), isBody: true };
    const voice = voiceOf(named, statement);
    return voice && { href: full(speakerUrl(voice.id)), isBody: false };
  };
  const authors =
    statement.speakers.length > 0 ? statement.speakers : statement.institution ? [statement.institution] : [];
  const publisher = sourceName(statement.source, (id) => sources.get(id)?.source);
  const sourceEntry = catalogue.sourcePage(statement.source);
  return {
    elements: headMetadata(statement, item, {
      archive,
      home,
      rights,
      licence,
      description,
      files: filesOf(settings).map(({ ending, type, rel }) => ({
        href: full(statementFileUrl(statement.id, ending)),
        type,
        rel,
      })),
      authorPages: item.author === undefined ? [] : authors.flatMap((one) => pageOf(one)?.href ?? []),
      image,
    }),
    jsonLd: jsonLd(statement, item, {
      archive,
      home,
      description,
      licence,
      pageOf,
      source:
        publisher === null
          ? null
          : {
              name: publisher,
              page: sourceEntry === null ? null : full(sourceUrl(sourceEntry.id)),
              isNews: item.custom.periodical === true,
            },
    }),
  };
}
