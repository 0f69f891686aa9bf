import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveWords } from '../../site/words/archive-words.ts';
import { interfaceLanguages } from '../../site/interface-of.ts';
import { loadCatalogue } from '../../site/load-catalogue.ts';
import type { InterfaceLanguage } from '../../site/words/languages.ts';
import { keysOfPagesOnce, messagesOf } from '../../site/words/catalogue.ts';

/** The words of one language for pages that exist once: a reader's browser fetches them where it shows such a page in it. */
export const getStaticPaths = (async () =>
  (await interfaceLanguages()).map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { lang: InterfaceLanguage }> = async ({ params: { lang } }) => {
  const { settings } = await loadCatalogue();
  const [first = lang] = await interfaceLanguages();
  const { title, rights } = archiveWords(settings, lang, first);
  const words = { ...messagesOf(lang, keysOfPagesOnce()), 'archive.title': title, 'archive.rights': rights };
  return new Response(JSON.stringify(words), { headers: { 'Content-Type': 'application/json' } });
};
