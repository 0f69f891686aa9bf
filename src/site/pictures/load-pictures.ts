import type { Statement } from '../../statement/schema.ts';
import { absoluteUrl, url } from '../address.ts';
import type { SharePicture } from '../head/head-metadata.ts';
import { interfaceLanguages } from '../interface-of.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { allPictures, archivePicture, type Picture, pictureOf } from './pictures.ts';
import { makeInterface } from '../words/interface.ts';

/** The pictures of the archive that is being built. */
export interface Pictures {
  readonly of: (statement: Statement) => Picture | null;
  readonly archive: () => Picture | null;
  readonly all: () => readonly Picture[];
}

export async function loadPictures(): Promise<Pictures> {
  const { settings, sources, statements } = await loadCatalogue();
  const [lang = 'en'] = await interfaceLanguages();
  const holdings = { settings, sources, count: statements.length, speak: makeInterface(lang) };
  return {
    of: (statement) => pictureOf(statement, holdings),
    archive: () => archivePicture(holdings),
    all: () => allPictures(statements, holdings),
  };
}

/** A picture as the head of a page names it. `site`: scheme and host. */
export function sharePicture(picture: Picture | null, site: URL | undefined): SharePicture | null {
  return picture && { href: absoluteUrl(url(picture.path), site), alt: picture.alt, width: 1200, height: 630 };
}
