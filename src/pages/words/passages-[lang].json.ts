import type { APIRoute } from 'astro';
import { interfaceLanguages } from '../../site/interface-of.ts';
import { keysOf } from '../../site/words/catalogue.ts';
import { makeInterface } from '../../site/words/interface.ts';
import type { InterfaceLanguage } from '../../site/words/languages.ts';

/** The words in which links, shares and keys speak to a reader: one small file a language, fetched when they are needed. */
export async function getStaticPaths() {
  const languages = await interfaceLanguages();
  return languages.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(makeInterface(params['lang'] as InterfaceLanguage).words(keysOf('links', 'share', 'keys', 'dates')));
