import type { APIRoute, GetStaticPaths } from 'astro';
import { interfaceLanguages } from '../../site/interface-of.ts';
import type { InterfaceLanguage } from '../../site/words/languages.ts';
import { makeInterface } from '../../site/words/interface.ts';
import { keysOfPagesOnce } from '../../site/words/catalogue.ts';

/** The words of one language for pages that exist once: a reader's browser fetches them where it shows such a page in it. */
export const getStaticPaths = (async () =>
  (await interfaceLanguages()).map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { lang: InterfaceLanguage }> = ({ params }) =>
  new Response(makeInterface(params.lang).words(keysOfPagesOnce()), {
    headers: { 'Content-Type': 'application/json' },
  });
