import type { APIRoute } from 'astro';
import { llmsText } from '../site/machines/llms.ts';
import { loadCatalogue } from '../site/load-catalogue.ts';

/** What the archive is, for language models. */
export const GET: APIRoute = async ({ site }) =>
  new Response(llmsText(await loadCatalogue(), site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
