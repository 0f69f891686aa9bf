import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../site/load-catalogue.ts';
import { oaiAnswer, type Verb, verbsOf } from '../../site/oai/oai.ts';
import { streamText } from '../../site/stream.ts';

/** The answers to a harvester's verbs, one file each. */
export const getStaticPaths = async () => verbsOf(await loadCatalogue()).map((verb) => ({ params: { verb } }));

export const GET: APIRoute<Record<string, never>, { verb: Verb }> = async ({ params, site }) =>
  new Response(streamText(oaiAnswer(params.verb, await loadCatalogue(), site)), {
    headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  });
