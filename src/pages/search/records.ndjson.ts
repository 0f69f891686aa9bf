import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../site/load-catalogue.ts';
import { recordLines } from '../../site/search/record-lines.ts';
import { streamText } from '../../site/stream.ts';

/** What both search indexes are built from. The build reads it and takes it away. */
export const GET: APIRoute = async () => {
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  return new Response(streamText(recordLines(await loadCatalogue(), site)), {
    headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8' },
  });
};
