import type { Settings } from '../../statement/archive.ts';
import type { InterfaceLanguage } from './languages.ts';

/** What an archive says of itself. */
export type ArchiveWords = Pick<Settings, 'title' | 'tagline' | 'description' | 'rights'> & {
  /** The language that the tagline, the description and the rights are in. */
  readonly lang: InterfaceLanguage;
};

/**
 * What an archive says of itself in a language; what its settings do not say in it, as they say it.
 *
 * @param first the archive's own language
 */
export function archiveWords(
  { title, tagline, description, rights, inLanguages }: Settings,
  lang: InterfaceLanguage,
  first: InterfaceLanguage,
): ArchiveWords {
  const own = inLanguages[lang] ?? {};
  return {
    title: own.title ?? title,
    tagline: own.tagline ?? tagline,
    description: own.description ?? description,
    rights: own.rights ?? rights,
    lang: own.description === undefined ? first : lang,
  };
}
