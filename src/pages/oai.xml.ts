import type { APIRoute } from 'astro';
import { loadCatalogue } from '../site/load-catalogue.ts';
import { oaiAnswer } from '../site/oai/oai.ts';
import { streamText } from '../site/stream.ts';

/** All records for harvesters, whatever the query. */
export const GET: APIRoute = async ({ site }) =>
  new Response(streamText(oaiAnswer('ListRecords', await loadCatalogue(), site)), {
    headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  });
